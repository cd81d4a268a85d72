package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Notation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What other programs call the keys of a document, and what they are called here. Stateless. */
final class DocumentHints {

  /** The key that is meant. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("name", "title"),
          Map.entry("description", "summary"),
          Map.entry("about", "summary"),
          Map.entry("exercises", "steps"),
          Map.entry("routine", "steps"),
          Map.entry("workout", "steps"),
          Map.entry("sequence", "steps"),
          Map.entry("warnings", "precautions"),
          Map.entry("warning", "precautions"),
          Map.entry("cautions", "precautions"),
          Map.entry("contraindications", "precautions"),
          Map.entry("equipment", "props"),
          Map.entry("lang", "language"),
          Map.entry("locale", "language"),
          Map.entry("version", "schema"),
          Map.entry("questions", "choices"),
          Map.entry("options", "choices"),
          Map.entry("how-often", "frequency"),
          Map.entry("difficulty", "level"),
          Map.entry("keywords", "tags"),
          Map.entry("categories", "tags"));

  private DocumentHints() {}

  /** Returns the key that is meant by one that is not known. */
  static Optional<String> meant(String key) {
    return Optional.ofNullable(MEANT.get(small(key)));
  }

  /** Returns where that belongs which has no key of the document. */
  static Hint elsewhere(String key) {
    String small = small(key);
    switch (small) {
      case "author":
      case "url":
      case "license":
      case "reviewed-by":
      case "reviewed-on":
        return ofSource(small);
      case "autor":
        return ofSource("author");
      case "duration":
        return Hint.of("leave it out: how long a routine takes follows from its steps");
      case "note":
        return Hint.either(
            "write a comment after a #, or a key of your own that begins with x-",
            "write a key of your own that begins with x-");
      default:
        return Hint.NONE;
    }
  }

  private static Hint ofSource(String key) {
    return in -> "write it into the source: " + in.entry("source", in.map(key, Notation.SOMETHING));
  }

  private static String small(String key) {
    return key.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
