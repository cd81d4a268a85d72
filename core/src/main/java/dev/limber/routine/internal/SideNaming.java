package dev.limber.routine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds words that name a side of the body. Rather misses one than takes "all right", "a right
 * angle" or "two seconds left" for one. Immutable.
 */
final class SideNaming {

  /**
   * The forms of the word for one side, and the words beside which they mean something else; words
   * with a blank between them, because most texts never ask for them.
   */
  private record Word(
      String forms, String stem, String onlyAfter, String notAfter, String notBefore) {

    boolean isSide(String before, String after) {
      boolean counted = !before.isEmpty() && Character.isDigit(before.charAt(0));
      return (onlyAfter.isEmpty() || isAmong(onlyAfter, before))
          && !counted
          && !isAmong(notAfter, before)
          && !isAmong(notBefore, after);
    }
  }

  /**
   * A word as it stands in a text.
   *
   * @param text the word in small letters
   * @param at where it begins
   */
  record Part(String text, int at) {}

  private static final Map<String, SideNaming> BUILT_IN =
      Map.of(
          "en",
          new SideNaming(
              word(
                  "right",
                  "",
                  "all about exactly feel feels feeling is it's just looks not quite seems that's",
                  "above after amount angle angle's angled angles as at away before behind below"
                      + " beneath distance down form from height here moment now pace place posture"
                      + " size speed tempo there thing through time under underneath until way"
                      + " weight when where"),
              word(
                  "left",
                  "",
                  "are be been breath breaths energy few five four has have is minute minutes more"
                      + " much nothing one rep reps repetition repetitions round rounds second"
                      + " seconds set sets strength ten there's three time two what's you",
                  "alone behind off out"),
              "and the then to or from on your a"),
          "de",
          new SideNaming(
              word("rechte rechter rechtes rechten rechtem rechts", "", "", "maß winkel winkeln"),
              word("linke linker linkes linken linkem links", "", "", ""),
              "und oder nach von dann die der das den dem zur zum auf bis"),
          "es",
          new SideNaming(
              word(
                  "derecha derecho derechas derechos",
                  // alone it is "straight" as well
                  "brazo cadera codo glúteo hombro la lado mano muslo muñeca ojo oreja pantorrilla"
                      + " pie pierna rodilla talón tobillo",
                  "",
                  ""),
              word("izquierda izquierdo izquierdas izquierdos", "", "", ""),
              "y e o u a la el de luego después"),
          "fr",
          new SideNaming(
              word(
                  "droite droit droites droits",
                  // alone it is "straight" as well
                  "bras cheville coude cuisse côté fesse genou hanche jambe joue la main mollet"
                      + " oreille pied poignet talon à épaule",
                  "",
                  ""),
              word("gauche gauches", "", "", ""),
              "et ou à la le de puis vers"));

  private final Word right;
  private final Word left;
  private final String links;

  private SideNaming(Word right, Word left, String links) {
    this.right = right;
    this.left = left;
    this.links = links;
  }

  private static Word word(String forms, String onlyAfter, String notAfter, String notBefore) {
    return new Word(forms, stem(forms), onlyAfter, notAfter, notBefore);
  }

  /** Returns the letters with which all of {@code forms} begin. */
  private static String stem(String forms) {
    String[] all = forms.split(" ");
    String stem = all[0];
    for (String form : all) {
      while (!form.startsWith(stem)) {
        stem = stem.substring(0, stem.length() - 1);
      }
    }
    return stem;
  }

  private static boolean isAmong(String words, String word) {
    if (word.isEmpty()) {
      return false;
    }
    for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((at == 0 || words.charAt(at - 1) == ' ')
          && (end == words.length() || words.charAt(end) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** Returns how a language that is built in names sides. */
  static Optional<SideNaming> of(String language) {
    return Optional.ofNullable(BUILT_IN.get(Languages.base(language)));
  }

  /** Returns the naming by a routine's own words, if each is one word that can be looked for. */
  static Optional<SideNaming> of(String right, String left) {
    List<Part> one = parts(right);
    List<Part> other = parts(left);
    return one.size() == 1 && other.size() == 1
        ? Optional.of(
            new SideNaming(
                word(one.get(0).text(), "", "", ""), word(other.get(0).text(), "", "", ""), ""))
        : Optional.empty();
  }

  /** Returns the first word in {@code wording} that names one side and not both. */
  Optional<Part> find(String wording) {
    if (!mayHave(wording)) {
      return Optional.empty();
    }
    List<Part> parts = parts(wording);
    for (int i = 0; i < parts.size(); i++) {
      if (isSide(parts, i, right) && !isPaired(parts, i, left)
          || isSide(parts, i, left) && !isPaired(parts, i, right)) {
        return Optional.of(parts.get(i));
      }
    }
    return Optional.empty();
  }

  /** Looks without taking the string apart, because most strings have nothing to find. */
  private boolean mayHave(String wording) {
    for (int i = 0; i < wording.length(); i++) {
      char c = Character.toLowerCase(wording.charAt(i));
      if (begins(right.stem(), c, wording, i) || begins(left.stem(), c, wording, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String stem, char first, String wording, int at) {
    return first == stem.charAt(0) && wording.regionMatches(true, at, stem, 0, stem.length());
  }

  private static boolean isSide(List<Part> parts, int at, Word word) {
    return isAmong(word.forms(), parts.get(at).text())
        && word.isSide(
            at == 0 ? "" : parts.get(at - 1).text(),
            at + 1 == parts.size() ? "" : parts.get(at + 1).text());
  }

  /** Returns whether the other side follows or goes before at once: "right and left". */
  private boolean isPaired(List<Part> parts, int at, Word other) {
    return isPaired(parts, at, 1, other) || isPaired(parts, at, -1, other);
  }

  private boolean isPaired(List<Part> parts, int at, int direction, Word other) {
    int next = at + direction;
    while (next >= 0 && next < parts.size() && isAmong(links, parts.get(next).text())) {
      next += direction;
    }
    return next >= 0 && next < parts.size() && isAmong(other.forms(), parts.get(next).text());
  }

  /** Returns the words in small letters, without placeholders. */
  private static List<Part> parts(String wording) {
    List<Part> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= wording.length(); i++) {
      boolean inside = i < wording.length() && isOfWord(wording.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        if (start == 0 || wording.charAt(start - 1) != '{') {
          String word = wording.substring(start, i).toLowerCase(Locale.ROOT).replace('’', '\'');
          parts.add(new Part(word, start));
        }
        start = -1;
      }
    }
    return parts;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
  }
}
