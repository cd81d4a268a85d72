package dev.limber.routine.internal;

import dev.limber.routine.Side;
import java.util.Locale;
import java.util.Map;

/** How {@code {side}} is said in the languages that are built in. Stateless. */
public final class SideWords {

  /** Right and left; in the gender that most parts of a limb have. */
  private static final Map<String, String[]> WORDS =
      Map.of(
          "en", new String[] {"right", "left"},
          "de", new String[] {"rechte", "linke"},
          "es", new String[] {"derecha", "izquierda"},
          "fr", new String[] {"droite", "gauche"});

  private SideWords() {}

  /** Returns the word for {@code side}, in English where {@code language} has none built in. */
  public static String of(Side side, String language) {
    String base = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    String[] words = WORDS.getOrDefault(base, WORDS.get("en"));
    return words[side.ordinal()];
  }

  /** Returns whether words are built in for {@code language}. */
  static boolean areBuiltIn(String language) {
    return WORDS.containsKey(Languages.base(language));
  }
}
