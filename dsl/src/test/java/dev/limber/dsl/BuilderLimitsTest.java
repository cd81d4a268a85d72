package dev.limber.dsl;

import static dev.limber.dsl.Routines.minutes;
import static dev.limber.dsl.Routines.routine;
import static dev.limber.dsl.Routines.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.limber.routine.Limits;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BuilderLimitsTest {

  @Test
  void aRoutineThatWouldPlayForAYearIsRefusedAtOnce() {
    RoutineDraft draft =
        routine("a", "A")
            .repeat(1_000, a -> a.repeat(1_000, b -> b.repeat(1_000, c -> c.hold(seconds(30)))));

    assertThatIllegalArgumentException()
        .isThrownBy(draft::build)
        .withMessage("steps: expected at most 1,000,000 steps played, but was 1,000,000,000");
  }

  @Test
  void aLengthBeyondADayIsRefused() {
    RoutineDraft draft = routine("a", "A").repeat(1_000, round -> round.hold(minutes(2)));

    assertThatIllegalArgumentException()
        .isThrownBy(draft::build)
        .withMessageStartingWith("steps: expected at most 24 h")
        .withMessageEndingWith("but was 33 h 20 min");
  }

  @Test
  void tooManyRoundsAreRefusedWhereTheyStand() {
    RoutineDraft draft =
        routine("a", "A")
            .exercise("Calf", calf -> calf.move("Pull.").repeat(1_001, r -> r.move("Pull.")));

    assertThatIllegalArgumentException()
        .isThrownBy(draft::build)
        .withMessage("steps[0].steps[1].repeat: expected at most 1,000 rounds, but was 1,001");
  }

  @Test
  void asManyRoundsAsTheLimitAreAllowed() {
    assertThat(routine("a", "A").repeat(1_000, r -> r.move("Pull.")).build().steps()).hasSize(1);
  }

  @Test
  void tooLongATextIsRefusedWhereItStands() {
    RoutineDraft draft =
        routine("a", "A")
            .stopOnPain(
                1,
                guard ->
                    guard.move("Pull.").release(way -> way.move("x".repeat(4_097), seconds(5))));

    assertThatIllegalArgumentException()
        .isThrownBy(draft::build)
        .withMessage("steps[0].release[0].move: expected at most 4,096 characters, but was 4,097");
  }

  @Test
  void charactersBeyondTheFirstPlaneCountOnce() {
    assertThat(routine("a", "A").move("🦵".repeat(4_096)).build().steps()).hasSize(1);
  }

  @Test
  void theHostMaySetOtherLimits() {
    RoutineDraft draft = routine("a", "A").repeat(1_000, round -> round.hold(minutes(2)));
    Limits twoDays = Limits.builder().playedLength(Duration.ofDays(2)).build();
    Limits twoRounds = Limits.builder().rounds(2).build();

    assertThat(draft.build(twoDays).steps()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> draft.build(twoRounds))
        .withMessage("steps[0].repeat: expected at most 2 rounds, but was 1,000");
  }

  @Test
  void tooManyStepsAreRefused() {
    RoutineDraft draft = routine("a", "A");
    for (int i = 0; i < 10_001; i++) {
      draft.rest(seconds(1));
    }

    assertThatIllegalArgumentException()
        .isThrownBy(draft::build)
        .withMessage("steps: expected at most 10,000 steps, but was 10,001");
  }
}
