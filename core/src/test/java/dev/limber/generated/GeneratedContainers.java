package dev.limber.generated;

import dev.limber.routine.AfterPain;
import dev.limber.routine.Amount;
import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Hold;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.TimeBox;
import dev.limber.routine.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Containers of every kind, and routines that are used. */
final class GeneratedContainers {

  private GeneratedContainers() {}

  static Arbitrary<Step> containers(Scope scope, boolean conditional) {
    Arbitrary<Qualifiers> qualifiers = GeneratedSteps.qualifiers(scope, conditional);
    List<Arbitrary<Step>> kinds = new ArrayList<>();
    kinds.add(
        Combinators.combine(
                Words.texts(scope),
                GeneratedTimes.between(scope),
                some(scope.inExercise(), conditional),
                qualifiers)
            .as((title, between, steps, with) -> new Exercise(title, between, steps, with)));
    kinds.add(
        Combinators.combine(
                Arbitraries.of(CountRange.of(1), CountRange.of(2), CountRange.of(1, 3)),
                GeneratedTimes.pauses(scope).optional(),
                GeneratedTimes.between(scope),
                some(scope.inRounds(), conditional),
                qualifiers)
            .as(
                (rounds, rest, between, steps, with) ->
                    new Repeat(rounds, rest, between, steps, with)));
    kinds.add(guard(scope, conditional));
    if (scope.free()) {
      kinds.add(
          Combinators.combine(
                  Arbitraries.of(SideOrder.class),
                  GeneratedTimes.changes(scope).optional(),
                  GeneratedTimes.between(scope),
                  some(scope.inSides(), conditional),
                  qualifiers)
              .as(
                  (order, change, between, steps, with) ->
                      new RepeatPerSide(order, change, between, steps, with)));
    }
    if (scope.whole()) {
      kinds.add(timedRepeat(scope, conditional));
      kinds.add(
          Combinators.combine(GeneratedRoutines.used(scope.inUsed(), conditional), qualifiers)
              .as((routine, with) -> new Use(routine, with)));
    }
    return Arbitraries.oneOf(kinds);
  }

  /** Returns repeats that time ends, in whose rounds something always takes time. */
  private static Arbitrary<Step> timedRepeat(Scope scope, boolean conditional) {
    Arbitrary<Amount> boxes =
        Arbitraries.of(TimeBox.of(DurationRange.seconds(12)), TimeBox.of(Breaths.of(2)));
    return Combinators.combine(
            boxes,
            GeneratedTimes.pauses(scope).optional(),
            GeneratedTimes.between(scope),
            some(scope.inTimedRounds(), conditional),
            GeneratedSteps.qualifiers(scope, conditional))
        .as(
            (box, rest, between, steps, with) -> {
              steps.add(0, Hold.of(DurationRange.seconds(5, 8)));
              return new Repeat(box, rest, between, steps, with);
            });
  }

  private static Arbitrary<Step> guard(Scope scope, boolean conditional) {
    List<AfterPain> thens = new ArrayList<>(List.of(AfterPain.CONTINUE, AfterPain.END_ROUTINE));
    if (scope.sides()) {
      thens.add(AfterPain.END_SIDE);
    }
    if (scope.exercise()) {
      thens.add(AfterPain.END_EXERCISE);
    }
    Arbitrary<Step> plain =
        Combinators.combine(
                Arbitraries.of(1, 3, 7),
                some(scope.inGuard(), conditional),
                // what is left out of a release could not be missed
                GeneratedSteps.steps(scope.inRelease(), false).list().ofMaxSize(2),
                Arbitraries.of(thens),
                GeneratedTimes.between(scope),
                GeneratedSteps.qualifiers(scope, conditional))
            .as(
                (level, steps, way, then, between, with) ->
                    StopOnPain.builder()
                        .threshold(level)
                        .steps(steps)
                        .release(way)
                        .then(then)
                        .between(between)
                        .qualifiers(with)
                        .build());
    return scope.whole()
        ? Combinators.combine(
                plain,
                Arbitraries.of(0, 0, 1, 2),
                Arbitraries.of(0, 0, 1, 2),
                Arbitraries.of("knee", "lower-back").set().ofMaxSize(2))
            .as((guard, retry, easeAt, areas) -> with((StopOnPain) guard, retry, easeAt, areas))
        : plain;
  }

  private static Step with(StopOnPain guard, int retry, int easeAt, Set<String> areas) {
    boolean eases = easeAt > 0 && easeAt < guard.threshold();
    return StopOnPain.builder()
        .from(guard)
        .retry(retry)
        .easeAt(eases ? OptionalInt.of(easeAt) : OptionalInt.empty())
        .areas(areas)
        .build();
  }

  private static Arbitrary<List<Step>> some(Scope scope, boolean conditional) {
    return GeneratedSteps.steps(scope, conditional).list().ofMinSize(1).ofMaxSize(3);
  }
}
