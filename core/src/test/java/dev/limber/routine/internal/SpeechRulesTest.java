package dev.limber.routine.internal;

import static dev.limber.routine.internal.RuleTable.cue;
import static dev.limber.routine.internal.RuleTable.hold;
import static dev.limber.routine.internal.RuleTable.places;
import static dev.limber.routine.internal.RuleTable.reps;
import static dev.limber.routine.internal.RuleTable.say;
import static dev.limber.routine.internal.RuleTable.seconds;
import static dev.limber.routine.internal.RuleTable.told;
import static dev.limber.routine.internal.RuleTable.translated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Each;
import dev.limber.routine.Explain;
import dev.limber.routine.Guidance;
import dev.limber.routine.Move;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Ready;
import dev.limber.routine.Repeat;
import dev.limber.routine.Reps;
import dev.limber.routine.Text;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said against the time there is to say it; three words take a second. */
class SpeechRulesTest {

  private static String words(int count) {
    return "word ".repeat(count).trim();
  }

  @Test
  void aMoveMustLastAsLongAsItsWords() {
    assertThat(told(Move.of(words(6), seconds(2)))).isEmpty();
    assertThat(told(Move.of(words(7), seconds(2))))
        .containsExactly(
            "warning steps[0].move long-speech: expected words that can be spoken in 2s, the time"
                + " that is left for them, but at 180 words a minute they take 3s");
  }

  @Test
  void aCueAtTheEndOfItsStepOrBehindIsNeverGiven() {
    CueTime at = CueTime.at(Duration.ofSeconds(10));
    CueTime before = CueTime.beforeEnd(Duration.ofSeconds(10));
    CueTime every = CueTime.every(Duration.ofSeconds(10));

    assertThat(told(hold(cue(at, "Now."), DurationRange.seconds(5, 10))))
        .containsExactly(
            "warning steps[0].cues[0].at cue-never: expected a time within the step, which is over"
                + " after 10s, but was 10s, so that the cue is never given");
    assertThat(places(hold(cue(before, "Now."), seconds(9))))
        .containsExactly("steps[0].cues[0].at cue-never");
    assertThat(places(hold(cue(every, "Now."), seconds(9))))
        .containsExactly("steps[0].cues[0].every cue-never");
    assertThat(places(hold(cue(at, "Now."), DurationRange.seconds(5, 11)))).isEmpty();
  }

  @Test
  void aCueIsNotHeldAgainstALengthThatNobodyKnows() {
    CueTime late = CueTime.at(Duration.ofMinutes(30));

    assertThat(places(hold(cue(late, "Now."), Breaths.of(5)))).isEmpty();
    assertThat(places(hold(cue(late, "Now."), Ready.FOR_EVER))).isEmpty();
    assertThat(places(hold(cue(CueTime.at(Breaths.of(500)), "Now."), seconds(5)))).isEmpty();
    assertThat(places(hold(cue(CueTime.HALFWAY, "Now."), seconds(5)))).isEmpty();
    assertThat(places(hold(cue(late, "Now."), Ready.atMost(seconds(60)))))
        .containsExactly("steps[0].cues[0].at cue-never");
  }

  @Test
  void theDefaultLengthCountsWhereNoneIsStated() {
    assertThat(places(Move.of(words(12)), Move.of(words(13))))
        .containsExactly("steps[1].move long-speech");
  }

  @Test
  void whatIsSaidCountsAndNotTheTextThatItStandsFor() {
    Move move = new Move(Text.of(words(90)), Optional.empty(), say("Go."), Qualifiers.NONE);
    assertThat(places(move)).isEmpty();
  }

  @Test
  void theUpperEndOfARangeCounts() {
    assertThat(places(hold(say(words(9)), DurationRange.seconds(1, 3)))).isEmpty();
  }

  @Test
  void wordsInTurnHaveTheTimeOfTheirRound() {
    assertThat(
            places(
                Repeat.of(
                    3,
                    hold(say(words(3), words(6)), seconds(1), seconds(2), seconds(1)),
                    hold(say(words(6), words(3)), seconds(1), seconds(2), seconds(1)),
                    hold(say(words(3), words(6)), seconds(1), seconds(1), seconds(2)),
                    hold(say(words(6)), seconds(1), seconds(2), seconds(1)))))
        .containsExactly("steps[0].steps[1].say[0] long-speech");
  }

  @Test
  void whatMayWaitHasTimeForEverything() {
    assertThat(
            places(
                hold(say(words(99)), Ready.FOR_EVER),
                new Move(
                    Text.of(words(99)),
                    Optional.of(Ready.FOR_EVER),
                    Guidance.NONE,
                    Qualifiers.NONE),
                hold(cue(CueTime.at(seconds(5)), words(99)), Ready.FOR_EVER)))
        .isEmpty();
  }

  @Test
  void anExplanationLastsAsLongAsItsWordsUnlessItSaysHowLong() {
    assertThat(
            places(
                Explain.of(words(99)),
                new Explain(
                    Text.of(words(99)), Optional.of(seconds(10)), Guidance.NONE, Qualifiers.NONE)))
        .containsExactly("steps[1].explain long-speech");
  }

  @Test
  void allRepsTogetherAreTheTimeOfAStep() {
    Reps reps = Reps.of(CountRange.of(4), Each.of(seconds(1)));
    assertThat(places(reps(reps, say(words(12))), reps(reps, say(words(13)))))
        .containsExactly("steps[1].say long-speech");
  }

  @Test
  void aCueHasTheTimeUntilTheEnd() {
    assertThat(
            places(
                hold(cue(CueTime.at(seconds(8)), words(6), words(7)), seconds(10)),
                hold(cue(CueTime.beforeEnd(seconds(1)), words(4)), seconds(10)),
                hold(cue(CueTime.HALFWAY, words(16)), seconds(10)),
                hold(cue(CueTime.HALFWAY, words(15)), seconds(10))))
        .containsExactly(
            "steps[0].cues[0].say[1] long-speech",
            "steps[1].cues[0].say long-speech",
            "steps[2].cues[0].say long-speech");
  }

  @Test
  void aCueThatIsNeverGivenIsNotTooLongAsWell() {
    assertThat(
            places(
                hold(cue(CueTime.at(seconds(10)), words(99)), seconds(10)),
                hold(cue(CueTime.beforeEnd(seconds(10)), words(99)), seconds(10)),
                hold(cue(CueTime.every(seconds(10)), words(99)), seconds(10))))
        .allMatch(place -> place.endsWith(" cue-never"))
        .hasSize(3);
  }

  @Test
  void aCueThatComesAgainHasItsPeriod() {
    assertThat(told(hold(cue(CueTime.every(seconds(2)), words(7)), Ready.FOR_EVER)))
        .containsExactly(
            "warning steps[0].cues[0].say long-speech: expected words that can be spoken in 2s,"
                + " after which the cue comes again, but at 180 words a minute they take 3s");
  }

  @Test
  void theLongestWordingOfATextCounts() {
    Text text = translated("en", "Go.", "de", words(13));
    assertThat(places(new Move(text, Optional.empty(), Guidance.NONE, Qualifiers.NONE)))
        .contains("steps[0].move long-speech");
  }
}
