package dev.limber.terminal;

import java.util.Locale;
import java.util.Map;

/**
 * What a new routine says before its author finds better words.
 *
 * <p>Immutable.
 *
 * @param ready says to take up the posture
 * @param stretch leads into the hold, for one side
 * @param begin leads into the hold, where there are no sides
 * @param hold says to stay
 * @param cue is said meanwhile
 * @param lift is repeated first, for one side
 * @param rise is repeated first, where there are no sides
 * @param lower is repeated second
 * @param back leads out
 */
record StarterWords(
    String ready,
    String stretch,
    String begin,
    String hold,
    String cue,
    String lift,
    String rise,
    String lower,
    String back) {

  private static final StarterWords ENGLISH =
      new StarterWords(
          "Take up the starting position.",
          "Stretch your {side} leg.",
          "Go into the stretch.",
          "Hold.",
          "Breathe calmly.",
          "Raise your {side} leg.",
          "Raise both arms.",
          "Lower slowly.",
          "Come back slowly.");

  /** The languages in which sides have words of their own. */
  private static final Map<String, StarterWords> WORDS =
      Map.of(
          "en",
          ENGLISH,
          "de",
          new StarterWords(
              "Nimm die Ausgangsstellung ein.",
              "Dehne das {side} Bein.",
              "Geh in die Dehnung.",
              "Halten.",
              "Atme ruhig weiter.",
              "Heb das {side} Bein.",
              "Heb beide Arme.",
              "Senk langsam ab.",
              "Komm langsam zurück."),
          "es",
          new StarterWords(
              "Colócate en la posición inicial.",
              "Estira la pierna {side}.",
              "Entra en el estiramiento.",
              "Mantén.",
              "Respira con calma.",
              "Levanta la pierna {side}.",
              "Levanta los brazos.",
              "Baja despacio.",
              "Vuelve despacio."),
          "fr",
          new StarterWords(
              "Mets-toi en position de départ.",
              "Étire la jambe {side}.",
              "Entre dans la posture.",
              "Tiens.",
              "Respire calmement.",
              "Lève la jambe {side}.",
              "Lève les bras.",
              "Redescends lentement.",
              "Reviens lentement."));

  /** Returns whether there are words in {@code language}. */
  static boolean speak(String language) {
    return WORDS.containsKey(base(language));
  }

  /** Returns the words in {@code language}, or in English without a word for a side. */
  static StarterWords in(String language) {
    return WORDS.getOrDefault(base(language), ENGLISH);
  }

  private static String base(String language) {
    return language.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }
}
