package dev.limber.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.DurationRange;
import dev.limber.routine.Explain;
import dev.limber.routine.Guidance;
import dev.limber.routine.Routine;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An explanation lasts as long as it takes to read it. */
class ReadingTimeTest {

  private static String words(int count) {
    return String.join(" ", Collections.nCopies(count, "word"));
  }

  private static Duration length(PlanOptions options, String language, Step... steps) {
    Routine routine = Routine.builder().from(Steps.routine(steps)).language(language).build();
    return Plan.of(routine, options).timeline().whole().expected();
  }

  private static Duration length(Step step) {
    return length(PlanOptions.DEFAULT, "en", step);
  }

  @Test
  void itIs180WordsAMinuteRoundedUpToASecondAndAtLeastThree() {
    assertThat(length(Explain.of(words(1)))).hasSeconds(3);
    assertThat(length(Explain.of(words(9)))).hasSeconds(3);
    assertThat(length(Explain.of(words(10)))).hasSeconds(4);
    assertThat(length(Explain.of(words(12)))).hasSeconds(4);
    assertThat(length(Explain.of(words(180)))).hasSeconds(60);
    assertThat(length(Explain.of(words(181)))).hasSeconds(61);
  }

  @Test
  void chineseAndJapaneseAre300CharactersAMinute() {
    String fifty = String.join("", Collections.nCopies(50, "呼"));
    assertThat(length(PlanOptions.DEFAULT, "zh", Explain.of(fifty))).hasSeconds(10);
    assertThat(length(PlanOptions.DEFAULT, "ja-JP", Explain.of(fifty + "。"))).hasSeconds(10);
    assertThat(length(PlanOptions.DEFAULT, "ja", Explain.of(fifty + "吸"))).hasSeconds(11);
    assertThat(length(PlanOptions.DEFAULT, "en", Explain.of(fifty))).hasSeconds(3);
  }

  @Test
  void theHostSetsThePaceAndCharactersScaleAlong() {
    PlanOptions slow = PlanOptions.builder().wordsPerMinute(90).build();
    assertThat(length(slow, "en", Explain.of(words(30)))).hasSeconds(20);
    String thirty = String.join("", Collections.nCopies(30, "呼"));
    assertThat(length(slow, "zh", Explain.of(thirty))).hasSeconds(12);
  }

  @Test
  void ofTheTextAndWhatIsSaidTheLongerCounts() {
    Guidance said = Guidance.say(words(36));
    assertThat(length(Explain.builder().text(Text.of("Short")).guidance(said).build()))
        .hasSeconds(12);
    assertThat(length(Explain.builder().text(Text.of(words(60))).guidance(said).build()))
        .hasSeconds(20);
  }

  @Test
  void itIsTheTimeOfTheLanguageThatIsSpoken() {
    Step step = Explain.builder().text(Text.of(Map.of("en", words(30), "de", words(60)))).build();
    assertThat(length(step)).hasSeconds(10);
    PlanOptions german = PlanOptions.builder().language("de-AT").build();
    assertThat(length(german, "en", step)).hasSeconds(20);
  }

  @Test
  void itIsTheTimeOfTheSideAtHand() {
    Step sides =
        Steps.sides(
            SideOrder.LEFT_ONLY,
            0,
            Explain.builder().text(Text.bySide(words(30), words(60))).build());
    assertThat(length(sides)).hasSeconds(20);
  }

  @Test
  void whatItTakesStandsBeforeTheReadingTime() {
    Step step = Explain.builder().text(Text.of(words(90))).takes(DurationRange.seconds(7)).build();
    assertThat(length(step)).hasSeconds(7);
  }

  @Test
  void wordsInTurnTakeTheirOwnTime() {
    Step step =
        Explain.builder()
            .text(Text.of("Short"))
            .guidance(Guidance.builder().addSay(Text.of(words(30)), Text.of(words(60))).build())
            .build();
    assertThat(length(Steps.repeat(3, 0, step))).hasSeconds(10 + 20 + 20);
  }
}
