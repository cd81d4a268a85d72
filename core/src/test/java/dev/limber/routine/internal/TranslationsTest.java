package dev.limber.routine.internal;

import static dev.limber.routine.internal.RuleTable.spoken;
import static dev.limber.routine.internal.RuleTable.told;
import static dev.limber.routine.internal.RuleTable.translated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Guidance;
import dev.limber.routine.Move;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Languages in which a routine is only in part. */
class TranslationsTest {

  private static Move move(Text text) {
    return new Move(text, Optional.empty(), Guidance.NONE, Qualifiers.NONE);
  }

  private static final Text BOTH = translated("en", "Lift.", "de", "Heben.");

  @Test
  void aLanguageThatSomeTextsLackIsToldOnceAtTheFirst() {
    assertThat(told(spoken("en", List.of(BOTH), move(BOTH), Move.of("Lower."), Move.of("Rest."))))
        .containsExactly(
            "warning title half-translated: expected every text in de, as some are, but 3 of 5 are"
                + " not: this is the first");
  }

  @Test
  void theLastOneThatIsLackingIsToldSo() {
    assertThat(told(spoken("en", List.of(BOTH), move(BOTH))))
        .containsExactly(
            "warning title half-translated: expected every text in de, as some are, but 1 of 3 is"
                + " not: this one");
  }

  @Test
  void textsInsideContainersAndOnTheWayOutOfAGuardCountToo() {
    assertThat(told(spoken("en", List.of(BOTH), Repeat.of(2, move(BOTH), Move.of("Lower.")))))
        .containsExactly(
            "warning title half-translated: expected every text in de, as some are, but 2 of 4 are"
                + " not: this is the first");
    StopOnPain guard = StopOnPain.of(1, List.of(move(BOTH)), List.of(Move.of("Let go.")));
    assertThat(told(spoken("en", List.of(BOTH), guard)))
        .containsExactly(
            "warning title half-translated: expected every text in de, as some are, but 2 of 4 are"
                + " not: this is the first");
  }

  @Test
  void eachLanguageIsToldOfApart() {
    Map<String, String> wordings = new LinkedHashMap<>();
    wordings.put("de", "Heben.");
    wordings.put("en", "Lift.");
    wordings.put("fr", "Lever.");
    assertThat(told(spoken("en", List.of(), move(Text.of(wordings)))))
        .extracting(line -> line.replaceAll(", as some.*", ""))
        .containsExactly(
            "warning title half-translated: expected every text in de",
            "warning title half-translated: expected every text in fr");
  }

  @Test
  void aLanguageIsNotMissedWhereAWiderOneServes() {
    Text austrian = translated("en", "Lift.", "en-GB", "Lift, dear.");
    assertThat(told(spoken("en", List.of(austrian), move(austrian)))).isEmpty();
  }

  @Test
  void textsWithoutWordsAreNotMissed() {
    Guidance load = Guidance.builder().load(Text.of("5 kg")).build();
    Text title = translated("en", "T", "de", "T");
    RoutineParts parts =
        RuleTable.parts(
            with -> with.title(title),
            new Move(BOTH, Optional.empty(), load, Qualifiers.NONE),
            Repeat.of(2, Move.of("{round} / {rounds}")));
    assertThat(told(parts)).isEmpty();
  }

  @Test
  void aRoutineWhoseOwnLanguageIsMissingIsNotToldOfOthers() {
    assertThat(told(spoken("fr", List.of(), move(BOTH))))
        .singleElement()
        .asString()
        .startsWith("error steps[0].move missing-language");
  }

  @Test
  void aHostileNumberOfLanguagesMakesNoHostileList() {
    Map<String, String> wordings = new LinkedHashMap<>();
    wordings.put("en", "Lift.");
    for (int i = 0; i < 5_000; i++) {
      wordings.put("de-x" + Integer.toString(i, 36) + "-y", "Heben.");
    }
    assertThat(told(spoken("en", List.of(), move(Text.of(wordings))))).hasSize(20);
  }
}
