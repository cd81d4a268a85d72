package dev.limber.benchmarks;

import dev.limber.event.Totals;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Move;
import dev.limber.routine.Repeat;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.Rehearsal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to run many rounds of few steps in virtual time.
 *
 * <p>Run it with {@code java -jar examples/benchmarks/target/benchmarks.jar RoundsBenchmark -prof
 * gc}; it takes a minute. {@code gc.alloc.rate.norm} of {@link #silent} and {@link #plan} is the
 * same for any number of rounds; that of {@link #rehearsal} is what the events take that are told.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RoundsBenchmark {

  /** Rounds of the inner repeat in one of the outer. */
  static final int INNER = 100;

  /** How many rounds of the inner repeat are played, in hundreds. */
  @Param({"100", "10000"})
  public int rounds;

  private final Ear[] ears = Ear.kinds();
  private int turn;

  private Routine routine;
  private Plan plan;

  /** Creates the benchmark; JMH does. */
  public RoundsBenchmark() {}

  /** Plans a repeat in a repeat. */
  @Setup
  public void makePlan() {
    Repeat inner =
        Repeat.of(
            INNER,
            Move.of("Lift the leg, {round} of {rounds}.", DurationRange.seconds(3)),
            Rest.of(DurationRange.seconds(2)));
    routine =
        Routine.builder()
            .id("many-rounds")
            .title(Text.of("Many rounds"))
            .addSteps(Repeat.of(rounds / INNER, inner))
            .build();
    plan = Plan.of(routine);
  }

  /** A session from start to end, with one of three kinds of listener. */
  @Benchmark
  public Ear rehearsal(PerEvent per) {
    turn = turn == ears.length - 1 ? 0 : turn + 1;
    Ear ear = ears[turn];
    long before = ear.heard();
    Rehearsal.of(plan).run(ear);
    per.events += ear.heard() - before;
    return ear;
  }

  /** A session from start to end, to which nobody listens. */
  @Benchmark
  public Totals silent() {
    return Rehearsal.of(plan).run();
  }

  /** A plan of them. */
  @Benchmark
  public Plan plan() {
    return Plan.of(routine);
  }
}
