package dev.limber.generated;

import dev.limber.routine.AfterPain;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Rest;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Steps of every kind, nested a few deep. */
final class GeneratedSteps {

  private static final Arbitrary<Qualifiers> UNCONDITIONAL = Arbitraries.just(Qualifiers.NONE);

  private GeneratedSteps() {}

  /** Returns steps that no option leaves out. */
  static Arbitrary<Step> always() {
    return timed(Scope.OUTERMOST, UNCONDITIONAL);
  }

  static Arbitrary<Step> steps(Scope scope) {
    return steps(scope, qualifiers());
  }

  private static Arbitrary<Step> steps(Scope scope, Arbitrary<Qualifiers> qualifiers) {
    Arbitrary<Step> timed = timed(scope, qualifiers);
    return scope.depth() == 0
        ? timed
        : Arbitraries.frequencyOf(
            Tuple.of(2, timed), Tuple.of(3, Arbitraries.lazy(() -> container(scope, qualifiers))));
  }

  private static Arbitrary<Step> timed(Scope scope, Arbitrary<Qualifiers> qualifiers) {
    Arbitrary<Guidance> guidance = guidance(scope);
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of("supine", "all-fours", "my-own"),
                lengths().optional(),
                guidance,
                qualifiers)
            .as((posture, takes, said, with) -> new Position(posture, takes, said, with)),
        Combinators.combine(Words.texts(scope), lengths().optional(), guidance, qualifiers)
            .as((text, takes, said, with) -> new Move(text, takes, said, with)),
        Combinators.combine(lengths(), guidance, qualifiers)
            .as((length, said, with) -> new Hold(length, said, with)),
        Combinators.combine(lengths(), guidance, qualifiers)
            .as((length, said, with) -> new Rest(length, said, with)));
  }

  private static Arbitrary<Step> container(Scope scope, Arbitrary<Qualifiers> qualifiers) {
    List<Arbitrary<Step>> kinds = new ArrayList<>();
    kinds.add(
        Combinators.combine(Words.texts(scope), some(scope.inExercise(), qualifiers), qualifiers)
            .as((title, steps, with) -> new Exercise(title, steps, with)));
    kinds.add(
        Combinators.combine(
                Arbitraries.of(CountRange.of(1), CountRange.of(2), CountRange.of(1, 3)),
                rests().optional(),
                some(scope.inRounds(), qualifiers),
                qualifiers)
            .as((rounds, rest, steps, with) -> new Repeat(rounds, rest, steps, with)));
    kinds.add(guard(scope, qualifiers));
    if (!scope.sides()) {
      kinds.add(
          Combinators.combine(
                  Arbitraries.of(SideOrder.class),
                  Arbitraries.of(Duration.ZERO, Duration.ofSeconds(5)).optional(),
                  some(scope.inSides(), qualifiers),
                  qualifiers)
              .as((order, change, steps, with) -> new RepeatPerSide(order, change, steps, with)));
    }
    return Arbitraries.oneOf(kinds);
  }

  private static Arbitrary<Step> guard(Scope scope, Arbitrary<Qualifiers> qualifiers) {
    List<AfterPain> thens = new ArrayList<>(List.of(AfterPain.CONTINUE, AfterPain.END_ROUTINE));
    if (scope.sides()) {
      thens.add(AfterPain.END_SIDE);
    }
    if (scope.exercise()) {
      thens.add(AfterPain.END_EXERCISE);
    }
    return Combinators.combine(
            Arbitraries.of(1, 3, 7),
            some(scope.inGuard(), qualifiers),
            // what is left out of a release could not be missed
            steps(scope.inRelease(), UNCONDITIONAL).list().ofMaxSize(2),
            Arbitraries.of(thens),
            qualifiers)
        .as((level, steps, way, then, with) -> new StopOnPain(level, steps, way, then, with));
  }

  private static Arbitrary<List<Step>> some(Scope scope, Arbitrary<Qualifiers> qualifiers) {
    return steps(scope, qualifiers).list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<DurationRange> lengths() {
    return Arbitraries.of(
        DurationRange.seconds(4),
        DurationRange.seconds(15, 30),
        DurationRange.seconds(1),
        DurationRange.of(Duration.ofMillis(2_501)),
        DurationRange.of(Duration.ofMillis(1), Duration.ofMillis(4)));
  }

  private static Arbitrary<DurationRange> rests() {
    return Arbitraries.of(
        DurationRange.seconds(0), DurationRange.seconds(3), DurationRange.seconds(0, 10));
  }

  private static Arbitrary<Qualifiers> qualifiers() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c").optional(0.1),
            Arbitraries.of(GeneratedRoutines.CHOICES).optional(0.1),
            Arbitraries.of(GeneratedRoutines.CHOICES).optional(0.1),
            Arbitraries.of(GeneratedRoutines.OPTIONAL_PROP, GeneratedRoutines.REQUIRED_PROP)
                .set()
                .ofMaxSize(1))
        .as((id, when, unless, needs) -> new Qualifiers(id, when, unless, List.copyOf(needs)));
  }

  private static Arbitrary<Guidance> guidance(Scope scope) {
    return Combinators.combine(Words.texts(scope).optional(0.4), cues(scope).list().ofMaxSize(2))
        .as(Guidance::new);
  }

  private static Arbitrary<Cue> cues(Scope scope) {
    return Combinators.combine(
            Arbitraries.of(
                CueTime.HALFWAY,
                CueTime.at(Duration.ofSeconds(2)),
                new CueTime.Percent(new BigDecimal("33.3")),
                CueTime.beforeEnd(Duration.ofSeconds(3)),
                CueTime.every(Duration.ofMillis(1_500)),
                CueTime.every(Duration.ofSeconds(5))),
            Words.texts(scope).list().ofMinSize(1).ofMaxSize(3))
        .as(Cue::new);
  }

  /** Returns {@code steps} with the second of two equal ids left away. */
  static List<Step> uniqueIds(List<Step> steps) {
    return new UniqueIds().of(steps);
  }

  /** Keeps the first step of each id. */
  private static final class UniqueIds {
    private final List<String> seen = new ArrayList<>();

    List<Step> of(List<Step> steps) {
      List<Step> unique = new ArrayList<>();
      for (Step step : steps) {
        unique.add(of(step));
      }
      return unique;
    }

    private Step of(Step step) {
      Qualifiers with = unique(step.qualifiers());
      if (step instanceof Position at) {
        return new Position(at.posture(), at.takes(), at.guidance(), with);
      } else if (step instanceof Move move) {
        return new Move(move.text(), move.takes(), move.guidance(), with);
      } else if (step instanceof Hold hold) {
        return new Hold(hold.length(), hold.guidance(), with);
      } else if (step instanceof Rest rest) {
        return new Rest(rest.length(), rest.guidance(), with);
      } else if (step instanceof Exercise exercise) {
        return new Exercise(exercise.title(), of(exercise.steps()), with);
      } else if (step instanceof Repeat repeat) {
        return new Repeat(repeat.rounds(), repeat.rest(), of(repeat.steps()), with);
      } else if (step instanceof RepeatPerSide sides) {
        return new RepeatPerSide(sides.order(), sides.changeOver(), of(sides.steps()), with);
      }
      StopOnPain guard = (StopOnPain) step;
      return new StopOnPain(
          guard.threshold(), of(guard.steps()), of(guard.release()), guard.then(), with);
    }

    private Qualifiers unique(Qualifiers with) {
      Optional<String> id = with.id().filter(name -> !seen.contains(name));
      id.ifPresent(seen::add);
      return new Qualifiers(id, with.when(), with.unless(), with.needs());
    }
  }
}
