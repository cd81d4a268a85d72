package dev.limber.routine.internal;

import dev.limber.routine.Text;
import dev.limber.routine.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds languages in which some texts of a routine are and others are not.
 *
 * <p>Not safe for use by several threads.
 */
final class Translations {

  /** Nobody translates into more, and a hostile file gets no list of a thousand. */
  private static final int MOST = 20;

  /** The longest that RFC 5646 knows a use for. */
  private static final int LONGEST_TAG = 35;

  /** One language, and what lacks it. */
  private static final class Language {
    private final String tag;
    private int lacking;
    private @Nullable Path first;

    Language(String tag) {
      this.tag = tag;
    }
  }

  private final String own;
  private final List<Language> languages = new ArrayList<>();
  private int texts;

  private Translations(String own) {
    this.own = own;
  }

  /** Tells {@code findings} of the languages of {@code parts} that are half translated. */
  static void check(RoutineParts parts, Findings findings) {
    Translations translations = new Translations(parts.language());
    Texts.of(parts, (text, parent, key, index) -> translations.collect(text));
    Texts.of(parts, translations::count);
    translations.tell(findings);
  }

  private void collect(Text text) {
    if (text.isPlain()) {
      return;
    }
    for (String tag : text.wordings().keySet()) {
      if (languages.size() < MOST && tag.length() <= LONGEST_TAG && !isKnown(tag)) {
        languages.add(new Language(tag));
      }
    }
  }

  private boolean isKnown(String tag) {
    if (own.equalsIgnoreCase(tag)) {
      return true;
    }
    for (Language language : languages) {
      if (language.tag.equalsIgnoreCase(tag)) {
        return true;
      }
    }
    return false;
  }

  private void count(Text text, Path parent, String key, int index) {
    if (text.isPlain() && isSameEverywhere(text, key)) {
      return;
    }
    texts++;
    for (Language language : languages) {
      if (!Languages.speaks(text, language.tag, own)) {
        language.lacking++;
        language.first = language.first == null ? parent.item(key, index) : language.first;
      }
    }
  }

  /** Returns whether there is nothing to translate: {@code 5 kg}, {@code {round}/{rounds}}. */
  private static boolean isSameEverywhere(Text text, String key) {
    if (key.equals("load")) {
      return true;
    }
    for (Wording wording : text.wordings().values()) {
      if (hasLetters(wording.right()) || hasLetters(wording.left())) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLetters(String wording) {
    String words = Template.of(wording).fill(name -> "");
    return words.codePoints().anyMatch(Character::isLetter);
  }

  private void tell(Findings findings) {
    for (Language language : languages) {
      if (language.first != null) {
        findings.warning(
            language.first,
            "half-translated",
            "expected every text in "
                + language.tag
                + ", as some are, but "
                + language.lacking
                + " of "
                + texts
                + (language.lacking == 1 ? " is not: this one" : " are not: this is the first"));
      }
    }
  }
}
