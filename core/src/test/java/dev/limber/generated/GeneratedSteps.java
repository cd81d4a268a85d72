package dev.limber.generated;

import dev.limber.routine.Amount;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Explain;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Length;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Ready;
import dev.limber.routine.RepPace;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.Step;
import dev.limber.routine.StepTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Steps of every kind, nested a few deep. */
final class GeneratedSteps {

  private GeneratedSteps() {}

  /** Returns steps that no option leaves out, and that take time. */
  static Arbitrary<Step> always(Scope scope) {
    return timed(scope, GeneratedBeside.unconditional(scope));
  }

  static Arbitrary<Step> steps(Scope scope) {
    return steps(scope, true);
  }

  /** Returns steps that no option leaves out, unless they are {@code conditional}. */
  static Arbitrary<Step> steps(Scope scope, boolean conditional) {
    Arbitrary<Step> timed = timed(scope, qualifiers(scope, conditional));
    return scope.depth() == 0
        ? timed
        : Arbitraries.frequencyOf(
            Tuple.of(scope.whole() ? 4 : 2, timed),
            Tuple.of(
                3, Arbitraries.lazy(() -> GeneratedContainers.containers(scope, conditional))));
  }

  static Arbitrary<Qualifiers> qualifiers(Scope scope, boolean conditional) {
    return conditional ? GeneratedBeside.qualifiers(scope) : GeneratedBeside.unconditional(scope);
  }

  private static Arbitrary<Step> timed(Scope scope, Arbitrary<Qualifiers> qualifiers) {
    Arbitrary<Guidance> guidance = GeneratedBeside.guidance(scope);
    Arbitrary<Optional<StepTime>> takes = GeneratedTimes.stepTimes(scope).optional();
    List<Arbitrary<Step>> kinds = new ArrayList<>();
    kinds.add(
        Combinators.combine(
                Arbitraries.of("supine", "all-fours", "my-own"), takes, guidance, qualifiers)
            .as((posture, time, said, with) -> new Position(posture, time, fit(said, time), with)));
    kinds.add(
        Combinators.combine(Words.texts(scope), takes, guidance, qualifiers)
            .as((text, time, said, with) -> new Move(text, time, fit(said, time), with)));
    kinds.add(
        Combinators.combine(GeneratedTimes.holdTimes(scope), guidance, qualifiers)
            .as((times, said, with) -> new Hold(times, fit(said, times), with)));
    kinds.add(
        Combinators.combine(GeneratedTimes.restTimes(scope), guidance, qualifiers)
            .as((times, said, with) -> new Rest(times, fit(said, times), with)));
    if (scope.whole()) {
      kinds.add(
          Combinators.combine(Words.texts(scope), takes, guidance, qualifiers)
              .as((text, time, said, with) -> new Explain(text, time, fit(said, time), with)));
      kinds.add(reps(scope, qualifiers));
    }
    return Arbitraries.oneOf(kinds);
  }

  /** Returns {@code said} without cues that want an end, where {@code times} may have none. */
  private static Guidance fit(Guidance said, List<? extends HoldTime> times) {
    return GeneratedTimes.isOpenEnded(times) ? GeneratedBeside.withoutEnd(said) : said;
  }

  private static Guidance fit(Guidance said, Optional<StepTime> takes) {
    return fit(said, takes.map(List::of).orElse(List.of()));
  }

  private static Arbitrary<Step> reps(Scope scope, Arbitrary<Qualifiers> qualifiers) {
    Arbitrary<Optional<Length>> last =
        Arbitraries.<Length>of(DurationRange.seconds(2), DurationRange.seconds(1, 3)).optional(0.2);
    Arbitrary<RepPace> waits =
        Arbitraries.of(Ready.FOR_EVER, Ready.atMost(DurationRange.seconds(9)));
    Arbitrary<Optional<RepPace>> ofCounts =
        Arbitraries.oneOf(GeneratedTimes.paces(), waits).map(Optional::of);
    Arbitrary<Optional<RepPace>> ofBoxes =
        Arbitraries.oneOf(GeneratedTimes.paces(), Arbitraries.of((RepPace) Ready.FOR_EVER))
            .optional(0.7);
    return Arbitraries.oneOf(
        Combinators.combine(
                GeneratedTimes.counts(scope),
                ofCounts,
                last,
                GeneratedBeside.guidance(scope.inReps()),
                qualifiers)
            .as(GeneratedSteps::counted),
        Combinators.combine(
                GeneratedTimes.boxes(scope),
                ofBoxes,
                last,
                GeneratedBeside.guidance(scope),
                qualifiers)
            .as((boxes, pace, hold, said, with) -> new Reps(boxes, pace, hold, said, with)));
  }

  private static Reps counted(
      List<Amount> counts,
      Optional<RepPace> pace,
      Optional<Length> last,
      Guidance said,
      Qualifiers with) {
    boolean openEnded = pace.equals(Optional.of(Ready.FOR_EVER));
    return new Reps(counts, pace, last, openEnded ? GeneratedBeside.withoutEnd(said) : said, with);
  }
}
