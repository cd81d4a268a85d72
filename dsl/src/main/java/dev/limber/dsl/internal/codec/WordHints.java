package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Suggestions;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What to write instead of a word that is none of those that may stand there. Stateless. */
final class WordHints {

  /** What others write for the order of sides, and for what happens after pain. */
  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "both", "write right-first or left-first",
          "true", "write right-first or left-first",
          "yes", "write right-first or left-first",
          "2", "write right-first or left-first",
          "alternating", "write right-first, and put a repeat around it",
          "alternate", "write right-first, and put a repeat around it",
          "stop", "write end-routine",
          "end", "write end-routine");

  private WordHints() {}

  /** Other notations have more words for it. */
  static String truth(String text) {
    switch (text.toLowerCase(Locale.ROOT)) {
      case "yes":
      case "y":
      case "on":
      case "true":
        return "write true";
      case "no":
      case "n":
      case "off":
      case "false":
        return "write false";
      default:
        return "";
    }
  }

  /** The word that is alike, or else the one that is shorter or longer than it may be. */
  static String of(String text, Collection<String> words) {
    return Suggestions.hint(text, words)
        .or(
            () ->
                words.stream()
                    .filter(word -> startsWith(word, text) || startsWith(text, word))
                    .findFirst()
                    .map(word -> "did you mean \"" + word + "\"?"))
        .or(() -> Optional.ofNullable(OTHER_WORDS.get(text)))
        .orElse("");
  }

  private static boolean startsWith(String longer, String shorter) {
    return shorter.length() > 2 && longer.startsWith(shorter);
  }
}
