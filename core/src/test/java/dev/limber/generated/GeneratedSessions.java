package dev.limber.generated;

import dev.limber.routine.Side;
import dev.limber.session.BreathPace;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.UnguardedPain;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** Plans of generated routines, and timed commands to them. */
public class GeneratedSessions extends GeneratedRoutines {

  /** Returns plans with every option taken now and then. */
  @Provide
  public Arbitrary<Plan> plans() {
    Arbitrary<PlanOptions> options =
        Combinators.combine(
                options(),
                Arbitraries.of(
                    BreathPace.USUAL,
                    new BreathPace(Duration.ofMillis(1_500), Duration.ofMillis(2_250))),
                Arbitraries.of(180, 180, 90))
            .as(
                (base, breath, words) ->
                    PlanOptions.builder().from(base).breath(breath).wordsPerMinute(words).build());
    return Combinators.combine(routines(), options).as(Plan::of);
  }

  private static Arbitrary<PlanOptions> options() {
    return Combinators.combine(
            Arbitraries.of("0", "0.35", "1").map(BigDecimal::new),
            Arbitraries.of(Side.class),
            Arbitraries.of(GeneratedRoutines.OPTIONAL_PROP).set().ofMaxSize(1),
            Arbitraries.of(GeneratedRoutines.CHOICES).set().ofMaxSize(2),
            Arbitraries.of("de", "de-AT-1996", "fr").optional(0.3),
            Arbitraries.of(Duration.ofSeconds(1), Duration.ofMillis(700)).optional(0.3),
            Arbitraries.of(UnguardedPain.class),
            Arbitraries.of(Duration.ofSeconds(5)).optional(0.2))
        .as(GeneratedSessions::options);
  }

  private static PlanOptions options(
      BigDecimal dose,
      Side affected,
      Set<String> props,
      Set<String> choices,
      Optional<String> language,
      Optional<Duration> ticks,
      UnguardedPain pain,
      Optional<Duration> getReady) {
    return PlanOptions.builder()
        .dose(dose)
        .affected(affected)
        .props(props)
        .choices(choices)
        .language(language)
        .ticks(ticks)
        .countdown(ticks.isPresent())
        .unguardedPain(pain)
        .getReady(getReady)
        .build();
  }

  /** Returns scripts of up to eight commands in the first two minutes. */
  @Provide
  public Arbitrary<Script> scripts() {
    return commands().list().ofMaxSize(8).map(Script::new);
  }

  private static Arbitrary<Command> commands() {
    Arbitrary<Duration> times =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 40).map(Duration::ofSeconds),
            Arbitraries.longs().between(0, 120_000).map(Duration::ofMillis));
    return Combinators.combine(times, Arbitraries.of(Command.NAMES)).as(Command::new);
  }

  /** Returns pieces into which time is cut. */
  @Provide
  public Arbitrary<Piece> pieces() {
    return Arbitraries.longs().between(1, 7_000).map(Duration::ofMillis).map(Piece::new);
  }

  /** A piece of time. */
  public record Piece(Duration length) {}

  /** Commands in the order of their times, equal times in the order of the list. */
  public record Script(List<Command> commands) {}
}
