package dev.limber.benchmarks;

import dev.limber.event.RoutineListener;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to move a running session on to its next tick.
 *
 * <p>Run it with {@code java -jar examples/benchmarks/target/benchmarks.jar TickBenchmark -prof
 * gc}; it takes half a minute. Without a listener {@code gc.alloc.rate.norm} is nothing but a new
 * session every {@value #TICKS} ticks.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class TickBenchmark {

  private static final Duration PERIOD = Duration.ofMillis(100);
  private static final int TICKS = 720_000;

  private Plan plan;
  private Session silent;
  private Session heard;

  /** Creates the benchmark; JMH does. */
  public TickBenchmark() {}

  /** Plans one hold of twenty hours. */
  @Setup
  public void makeSessions() {
    Routine routine =
        Routine.builder()
            .id("long-hold")
            .title(Text.of("One long hold"))
            .addSteps(Hold.of(DurationRange.of(PERIOD.multipliedBy(TICKS))))
            .build();
    plan = Plan.of(routine, PlanOptions.builder().ticks(PERIOD).build());
    silent = started();
    heard = started(new CountingEar());
  }

  /** To the next tick of a session to which nobody listens. */
  @Benchmark
  public long silentTick() {
    if (silent.isOver()) {
      silent = started();
    }
    silent.advance(PERIOD.toNanos());
    return silent.elapsedNanos();
  }

  /** To the next tick of a session with a listener. */
  @Benchmark
  public long heardTick() {
    if (heard.isOver()) {
      heard = started(new CountingEar());
    }
    heard.advance(PERIOD.toNanos());
    return heard.elapsedNanos();
  }

  private Session started(RoutineListener... listeners) {
    Session session = Session.of(plan, listeners);
    session.start();
    return session;
  }
}
