package dev.limber.routine.internal;

import dev.limber.routine.Side;
import java.util.Map;

/** How {@code {side}} is said in the languages that are built in. Stateless. */
public final class SideWords {

  private static final String[] ENGLISH = {"right", "left"};

  /** Right and left; in the gender that most parts of a limb have. */
  private static final Map<String, String[]> WORDS =
      Map.of(
          "en", ENGLISH,
          "de", new String[] {"rechte", "linke"},
          "es", new String[] {"derecha", "izquierda"},
          "fr", new String[] {"droite", "gauche"});

  private SideWords() {}

  /** Returns the word for {@code side}, in English where {@code language} has none built in. */
  public static String of(Side side, String language) {
    String[] words = WORDS.get(Languages.base(language));
    return (words == null ? ENGLISH : words)[side.ordinal()];
  }

  /** Returns whether words are built in for {@code language}. */
  static boolean areBuiltIn(String language) {
    return WORDS.containsKey(Languages.base(language));
  }
}
