package dev.limber.generated;

import java.util.ArrayList;
import java.util.List;

/** What stands around a generated step. */
record Scope(int depth, boolean sides, boolean rounds, boolean exercise) {

  static final Scope OUTERMOST = new Scope(3, false, false, false);

  Scope inSides() {
    return new Scope(depth - 1, true, rounds, exercise);
  }

  Scope inRounds() {
    return new Scope(depth - 1, sides, true, exercise);
  }

  Scope inExercise() {
    return new Scope(depth - 1, sides, rounds, true);
  }

  Scope inGuard() {
    return new Scope(depth - 1, sides, rounds, exercise);
  }

  Scope inRelease() {
    return new Scope(Math.min(depth - 1, 1), sides, rounds, exercise);
  }

  List<String> placeholders() {
    List<String> names = new ArrayList<>();
    if (sides) {
      names.addAll(List.of("side", "other-side"));
    }
    if (rounds) {
      names.addAll(List.of("round", "rounds"));
    }
    return names;
  }
}
