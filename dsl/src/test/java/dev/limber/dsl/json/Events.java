package dev.limber.dsl.json;

import dev.limber.event.Outcome;
import dev.limber.event.Pain;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.StepKind;
import dev.limber.event.Tally;
import dev.limber.event.Totals;
import dev.limber.event.Upcoming;
import dev.limber.routine.Media;
import dev.limber.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Events of the hamstring stretch, as the tests of their JSON use them. */
final class Events {

  static final String HOLD = "steps[3].steps[0].steps[3]";

  static final Tally TALLY =
      new Tally(Duration.ofSeconds(135), Duration.ofMillis(120_500), 13, 11, 1, 1, 0);

  static final Totals TOTALS =
      new Totals(
          TALLY,
          Map.of(Side.LEFT, TALLY, Side.RIGHT, TALLY),
          List.of(new Pain(Duration.ofSeconds(40), OptionalInt.of(4), Optional.of("knee"))));

  private Events() {}

  static StepStarted holdStarted(String text) {
    return new StepStarted(
        12,
        Duration.ofSeconds(37),
        HOLD,
        StepKind.HOLD,
        Optional.of("stretch"),
        Optional.of(Side.RIGHT),
        OptionalInt.of(2),
        List.of(1, 2),
        Optional.of(text),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Duration.ofSeconds(30)),
        Optional.of(Duration.ofSeconds(15)),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Media.NONE,
        OptionalInt.empty(),
        Optional.empty(),
        false,
        Optional.of(
            new Upcoming(
                "steps[3].steps[0].release[0]",
                StepKind.MOVE,
                Optional.of(Side.RIGHT),
                Optional.of("Slowly lower the leg."))));
  }

  static StepStarted changeOverStarted() {
    return new StepStarted(
        20,
        Duration.ofSeconds(73),
        "steps[3].change-over",
        StepKind.CHANGE_OVER,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Side.LEFT),
        Optional.of(Duration.ofSeconds(5)),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Media.NONE,
        OptionalInt.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  static StepCompleted holdCompleted(Outcome outcome) {
    return new StepCompleted(
        14,
        Duration.ofMillis(57_250),
        HOLD,
        StepKind.HOLD,
        Optional.empty(),
        Optional.of(Side.RIGHT),
        OptionalInt.empty(),
        List.of(),
        outcome,
        Optional.of(Duration.ofSeconds(30)),
        Duration.ofMillis(20_250),
        OptionalInt.empty());
  }

  static RoutineEvent cue(String text) {
    return new RoutineEvent.CueGiven(13, Duration.ofSeconds(42), HOLD, text, false);
  }
}
