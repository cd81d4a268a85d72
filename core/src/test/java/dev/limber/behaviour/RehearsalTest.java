package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.reps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Ready;
import dev.limber.routine.Step;
import dev.limber.routine.TimeBox;
import dev.limber.session.Controls;
import dev.limber.session.Rehearsal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rehearsal does of its own accord, because nobody is there. */
class RehearsalTest {

  private static Rehearsal of(Step... steps) {
    return Rehearsal.of(Steps.routine(steps));
  }

  private static List<String> told(Rehearsal rehearsal) {
    return Transcript.of(rehearsal.events());
  }

  @Test
  void oneThatIsLeftPausedIsStoppedThere() {
    assertThat(told(of(move("A", 10)).at(Duration.ofSeconds(4), Controls::pause)))
        .containsExactly(
            "0s start session",
            "0s start A",
            "4s paused host",
            "4s end A stopped",
            "4s end session stopped host");
  }

  @Test
  void oneThatPainPausesOnTheWayOutIsStoppedThere() {
    assertThat(
            told(
                of(guard("Out", hold("A", 10)))
                    .at(Duration.ofSeconds(4), it -> it.reportPain(5))
                    .at(Duration.ofSeconds(5), it -> it.reportPain(5))))
        .endsWith("5s paused pain", "5s end Out stopped", "5s end session stopped host");
  }

  @Test
  void repsThatTheHostCountsAreAllDoneAtOnce() {
    assertThat(told(of(reps("Squat", CountRange.of(2), Ready.FOR_EVER), move("After", 4))))
        .containsExactly(
            "0s start session",
            "0s start Squat",
            "0s start rep 1/2",
            "0s waits for reps",
            "0s end rep 1/2 completed",
            "0s start rep 2/2",
            "0s end rep 2/2 completed",
            "0s end Squat completed, 2 done",
            "0s start After",
            "4s end After completed",
            "4s end session completed");
  }

  @Test
  void repsOfWhichAsManyAreDoneAsComeAreLeftAtOnce() {
    assertThat(
            told(
                of(
                    reps("Squat", TimeBox.of(DurationRange.seconds(30)), Ready.FOR_EVER),
                    move("After", 4))))
        .contains("0s waits for reps", "0s end Squat completed, 0 done", "0s start After");
  }

  @Test
  void commandsAreGivenInTheOrderOfTheirTimes() {
    assertThat(
            told(
                of(move("A", 10), move("B", 10))
                    .at(Duration.ofSeconds(6), Controls::stop)
                    .at(Duration.ofSeconds(3), Controls::next)))
        .containsExactly(
            "0s start session",
            "0s start A",
            "3s end A skipped",
            "3s start B",
            "6s end B stopped",
            "6s end session stopped host");
  }

  @Test
  void itPlaysAgainWhenItIsRunAgain() {
    Rehearsal rehearsal = of(move("A", 10)).at(Duration.ofSeconds(3), Controls::next);
    assertThat(told(rehearsal)).isEqualTo(told(rehearsal)).hasSize(4);
  }

  @Test
  void thereIsNoTimeBeforeTheStart() {
    assertThatThrownBy(() -> of(move("A", 10)).at(Duration.ofMillis(-1), Controls::next))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time must not be negative, but was PT-0.001S");
  }
}
