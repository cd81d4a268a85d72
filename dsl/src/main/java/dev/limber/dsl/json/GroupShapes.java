package dev.limber.dsl.json;

import dev.limber.event.RoutineEvent.ExerciseCompleted;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.RoundCompleted;
import dev.limber.event.RoutineEvent.RoundStarted;
import dev.limber.event.RoutineEvent.SideCompleted;
import dev.limber.event.RoutineEvent.SideStarted;
import java.time.Duration;

/** The parts of the events of exercises, sides and rounds. */
final class GroupShapes {

  private GroupShapes() {}

  static ExerciseStarted exerciseStarted(long seq, Duration at, Parts<ExerciseStarted> p) {
    return new ExerciseStarted(
        seq,
        at,
        p.text("path", ExerciseStarted::path),
        p.optionalText("id", ExerciseStarted::id),
        p.text("title", ExerciseStarted::title));
  }

  static ExerciseCompleted exerciseCompleted(long seq, Duration at, Parts<ExerciseCompleted> p) {
    return new ExerciseCompleted(
        seq,
        at,
        p.text("path", ExerciseCompleted::path),
        p.optionalText("id", ExerciseCompleted::id),
        p.text("title", ExerciseCompleted::title),
        p.part("outcome", ValueForms.OUTCOME, ExerciseCompleted::outcome));
  }

  static SideStarted sideStarted(long seq, Duration at, Parts<SideStarted> p) {
    return new SideStarted(
        seq,
        at,
        p.text("path", SideStarted::path),
        p.part("side", ValueForms.SIDE, SideStarted::side));
  }

  static SideCompleted sideCompleted(long seq, Duration at, Parts<SideCompleted> p) {
    return new SideCompleted(
        seq,
        at,
        p.text("path", SideCompleted::path),
        p.part("side", ValueForms.SIDE, SideCompleted::side),
        p.part("outcome", ValueForms.OUTCOME, SideCompleted::outcome));
  }

  static RoundStarted roundStarted(long seq, Duration at, Parts<RoundStarted> p) {
    return new RoundStarted(
        seq,
        at,
        p.text("path", RoundStarted::path),
        p.part("round", Forms.INT, RoundStarted::round),
        p.optionalInt("of", RoundStarted::of));
  }

  static RoundCompleted roundCompleted(long seq, Duration at, Parts<RoundCompleted> p) {
    return new RoundCompleted(
        seq,
        at,
        p.text("path", RoundCompleted::path),
        p.part("round", Forms.INT, RoundCompleted::round),
        p.optionalInt("of", RoundCompleted::of),
        p.part("outcome", ValueForms.OUTCOME, RoundCompleted::outcome));
  }
}
