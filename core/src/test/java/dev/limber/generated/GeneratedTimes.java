package dev.limber.generated;

import dev.limber.routine.Accumulated;
import dev.limber.routine.Amount;
import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Each;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Length;
import dev.limber.routine.Ready;
import dev.limber.routine.RepPace;
import dev.limber.routine.StepTime;
import dev.limber.routine.Tempo;
import dev.limber.routine.TimeBox;
import dev.limber.routine.UntilGone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** How long and how often, in every form. */
final class GeneratedTimes {

  private static final List<Length> CLOCK =
      List.of(
          DurationRange.seconds(4),
          DurationRange.seconds(15, 30),
          DurationRange.seconds(1),
          DurationRange.of(Duration.ofMillis(2_501)),
          DurationRange.of(Duration.ofMillis(1), Duration.ofMillis(4)));

  private static final List<Length> BREATHS =
      List.of(
          Breaths.of(1),
          Breaths.of(3),
          Breaths.of(CountRange.of(2, 4)),
          Breaths.INHALE,
          Breaths.EXHALE);

  /** What one length, and no range, may be. */
  private static final List<Length> SINGLE =
      List.of(
          DurationRange.seconds(2),
          DurationRange.of(Duration.ofMillis(1_250)),
          Breaths.of(1),
          Breaths.INHALE,
          Breaths.EXHALE);

  private GeneratedTimes() {}

  /** Returns lengths and ranges that are longer than nothing. */
  static Arbitrary<Length> lengths(Scope scope) {
    return scope.whole()
        ? Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(CLOCK)), Tuple.of(1, Arbitraries.of(BREATHS)))
        : Arbitraries.of(CLOCK);
  }

  /** Returns lengths that are no range, and longer than nothing. */
  static Arbitrary<Length> single() {
    return Arbitraries.of(SINGLE);
  }

  /** Returns lengths of pauses, which may be nothing. */
  static Arbitrary<Length> pauses(Scope scope) {
    Arbitrary<Length> clock =
        Arbitraries.of(
            DurationRange.seconds(0), DurationRange.seconds(3), DurationRange.seconds(0, 10));
    return scope.whole()
        ? Arbitraries.frequencyOf(Tuple.of(4, clock), Tuple.of(1, Arbitraries.of(BREATHS)))
        : clock;
  }

  /** Returns pauses between the steps of a container. */
  static Arbitrary<Optional<Length>> between(Scope scope) {
    return scope.whole() ? pauses(scope).optional(0.2) : Arbitraries.just(Optional.empty());
  }

  /** Returns times from start to end of a change of sides. */
  static Arbitrary<Length> changes(Scope scope) {
    List<Length> changes = new ArrayList<>();
    changes.add(DurationRange.seconds(0));
    changes.add(DurationRange.seconds(5));
    if (scope.whole()) {
      changes.add(Breaths.of(2));
    }
    return Arbitraries.of(changes);
  }

  static Arbitrary<StepTime> stepTimes(Scope scope) {
    Arbitrary<StepTime> lengths = lengths(scope).map(StepTime.class::cast);
    return scope.whole()
        ? Arbitraries.frequencyOf(Tuple.of(4, lengths), Tuple.of(1, ready().map(ready -> ready)))
        : lengths;
  }

  private static Arbitrary<Ready> ready() {
    return Arbitraries.of(Ready.FOR_EVER, Ready.atMost(DurationRange.seconds(20)));
  }

  /** Returns one time, or several in turn where that is allowed. */
  static Arbitrary<List<StepTime>> restTimes(Scope scope) {
    return inTurn(stepTimes(scope), scope);
  }

  /** Returns one time or goal, or several in turn where that is allowed. */
  static Arbitrary<List<HoldTime>> holdTimes(Scope scope) {
    Arbitrary<HoldTime> times = stepTimes(scope).map(HoldTime.class::cast);
    return inTurn(
        scope.whole() ? Arbitraries.frequencyOf(Tuple.of(5, times), Tuple.of(1, goals())) : times,
        scope);
  }

  private static Arbitrary<HoldTime> goals() {
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(GeneratedRoutines.SYMPTOMS),
                Arbitraries.<Length>of(DurationRange.seconds(3, 6), Breaths.of(2)).optional(),
                Arbitraries.<Length>of(DurationRange.seconds(30), Breaths.of(4)).optional())
            .as(UntilGone::new),
        Arbitraries.of(
            Accumulated.of(DurationRange.seconds(9), DurationRange.seconds(3)),
            Accumulated.of(DurationRange.seconds(8, 12), DurationRange.seconds(8)),
            Accumulated.of(Breaths.of(4), Breaths.of(1)),
            Accumulated.of(DurationRange.seconds(20), Breaths.INHALE)));
  }

  private static <T extends HoldTime> Arbitrary<List<T>> inTurn(Arbitrary<T> times, Scope scope) {
    int most = scope.whole() && scope.rounds() ? 3 : 1;
    return times.list().ofMinSize(1).ofMaxSize(most).map(GeneratedTimes::withOneAtMost);
  }

  /** Keeps the first time that waits, because all that wait in one list wait alike. */
  private static <T extends HoldTime> List<T> withOneAtMost(List<T> times) {
    List<T> kept = new ArrayList<>();
    boolean ready = false;
    for (T time : times) {
      if (!(time instanceof Ready) || !ready) {
        kept.add(time);
      }
      ready |= time instanceof Ready;
    }
    return kept;
  }

  /** Returns whether a step may last without an end. */
  static boolean isOpenEnded(List<? extends HoldTime> times) {
    return times.stream().anyMatch(GeneratedTimes::isOpenEnded);
  }

  static boolean isOpenEnded(HoldTime time) {
    return time instanceof Accumulated
        || (time instanceof Ready ready && ready.atMost().isEmpty())
        || (time instanceof UntilGone goal && goal.atMost().isEmpty());
  }

  /** Returns one count of reps, or several in turn where that is allowed. */
  static Arbitrary<List<Amount>> counts(Scope scope) {
    return Arbitraries.<Amount>of(CountRange.of(1), CountRange.of(4), CountRange.of(2, 5))
        .list()
        .ofMinSize(1)
        .ofMaxSize(scope.rounds() ? 3 : 1);
  }

  /** Returns times in which at least one rep of {@link #paces} fits. */
  static Arbitrary<List<Amount>> boxes(Scope scope) {
    return Arbitraries.<Amount>of(
            TimeBox.of(DurationRange.seconds(20)), TimeBox.of(DurationRange.seconds(31)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(scope.rounds() ? 2 : 1);
  }

  /** Returns paces that have a length. */
  static Arbitrary<RepPace> paces() {
    return Arbitraries.oneOf(
        single().map(Each::of),
        Arbitraries.of(Tempo.seconds(3, 1, 3, 0), Tempo.seconds(1, 0, 0, 0)),
        tempos().map(tempo -> tempo));
  }

  private static Arbitrary<RepPace> tempos() {
    Arbitrary<Length> lengths =
        Arbitraries.frequencyOf(
            Tuple.of(4, single()), Tuple.of(1, Arbitraries.of(DurationRange.seconds(0))));
    return Combinators.combine(
            Arbitraries.shuffle(Tempo.Part.values()),
            Arbitraries.integers().between(1, 3),
            single(),
            lengths.list().ofSize(2))
        .as(GeneratedTimes::tempo);
  }

  private static Tempo tempo(List<Tempo.Part> parts, int size, Length first, List<Length> others) {
    List<Tempo.Phase> phases = new ArrayList<>();
    phases.add(new Tempo.Phase(parts.get(0), first));
    for (int i = 1; i < size; i++) {
      phases.add(new Tempo.Phase(parts.get(i), others.get(i - 1)));
    }
    return new Tempo(phases);
  }
}
