package dev.limber.routine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words name a side, and which only look so. */
class SideNamingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Lift your Left leg.                    | left
          en | Cross the right leg over the left.     | right
          en | Put your left over your right.         | left
          en | RIGHT                                  | right
          en | Lie on the right-hand side.            | right
          en | Bend the leg, (left) and hold.         | left
          en-GB | Lift your left leg.                 | left
          de | Heb das rechte Bein.                   | rechte
          de | Dreh dich nach links.                  | links
          de | Am linken Knie.                        | linken
          es | Levanta la pierna derecha.             | derecha
          es | Gira a la izquierda.                   | izquierda
          fr | Lève la jambe droite.                  | droite
          fr | Tourne à gauche.                       | gauche
          """)
  void aWordThatNamesASideIsFound(String language, String wording, String word) {
    assertThat(SideNaming.of(language).orElseThrow().find(wording).map(SideNaming.Part::text))
        .contains(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Stand upright, all right?
          en | Bend the knee to a right angle.
          en | A right-angled knee.
          en | Come back right away.
          en | Only two seconds left.
          en | Do what is left.
          en | 10 left!
          en | If it feels right, go on.
          en | Rock to the left and to the right.
          en | Look right, then left.
          en | From left to right.
          en | Swing left/right.
          en | Bright leftovers.
          en | The {right} leg.
          de | Im rechten Winkel beugen.
          de | Das ist recht weit.
          de | Von rechts nach links.
          de | Links und rechts wippen.
          es | Mantén la espalda derecha.
          es | Gira de derecha a izquierda.
          fr | Le dos bien droit.
          fr | Un angle droit.
          fr | De gauche à droite.
          """)
  void aWordThatMeansSomethingElseOrBothSidesIsNot(String language, String wording) {
    assertThat(SideNaming.of(language).orElseThrow().find(wording)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"it", "und", "english"})
  void otherLanguagesHaveNoWordsBuiltIn(String language) {
    assertThat(SideNaming.of(language)).isEmpty();
  }
}
