package dev.limber.terminal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes names for files and ids of what people call things. Stateless. */
final class Slug {

  /** Long enough to tell routines apart, short enough for every file system. */
  private static final int LONGEST = 60;

  /** Letters that are no other letter with an accent. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l", "ı",
          "i");

  private static final Map<String, String> UMLAUTS = Map.of("ä", "ae", "ö", "oe", "ü", "ue");

  private Slug() {}

  /**
   * Returns {@code title} in small letters from a to z, digits and dashes, without accents; none if
   * no letter of it can be written so.
   *
   * @param language the language of the title: umlauts are written out in German
   */
  static Optional<String> of(String title, String language) {
    String small = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    boolean german = language.toLowerCase(Locale.ROOT).split("-", 2)[0].equals("de");
    String spelled = replaced(german ? replaced(small, UMLAUTS) : small, LETTERS);
    String folded = Normalizer.normalize(spelled, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String slug = trimmed(folded.replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-"));
    boolean lostItsLetters =
        slug.chars().allMatch(Slug::isNoLetter) && title.chars().anyMatch(Character::isLetter);
    return slug.isEmpty() || lostItsLetters ? Optional.empty() : Optional.of(cut(slug));
  }

  private static boolean isNoLetter(int character) {
    return character < 'a' || character > 'z';
  }

  private static String replaced(String text, Map<String, String> letters) {
    String replaced = text;
    for (Map.Entry<String, String> letter : letters.entrySet()) {
      replaced = replaced.replace(letter.getKey(), letter.getValue());
    }
    return replaced;
  }

  private static String cut(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int word = slug.lastIndexOf('-', LONGEST);
    return trimmed(slug.substring(0, word > 0 ? word : LONGEST));
  }

  private static String trimmed(String slug) {
    return slug.replaceAll("^-+|-+$", "");
  }
}
