package dev.limber.player;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to find the entry that is due next among many, and to put it off by a second.
 *
 * <p>Run it with {@code java -jar examples/benchmarks/target/benchmarks.jar TimerWheelBenchmark};
 * it takes a minute. It stands in this package because the wheel is nobody else's business.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class TimerWheelBenchmark {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final int FEW = 4;

  private static final class Entry extends Sleeper {
    long instant;
  }

  /** How many there are, spread over one second. */
  @Param({"10000", "1000000"})
  public int entries;

  private final TimerWheel<Entry> wheel = new TimerWheel<>(0, FEW);
  private final DeadlineHeap<Entry> heap = new DeadlineHeap<>();
  private final Timed[] batch = new Timed[64];
  private int taken;
  private int next;

  /** Creates the benchmark; JMH does. */
  public TimerWheelBenchmark() {}

  /** Fills both with the same instants. */
  @Setup(Level.Trial)
  public void fill() {
    Random random = new Random(7);
    for (int i = 0; i < entries; i++) {
      long instant = random.nextInt((int) SECOND);
      Entry turned = entry(instant);
      wheel.add(turned);
      wheel.schedule(turned, instant);
      heap.add(entry(instant), instant);
    }
  }

  /** The wheel, from wake to wake. */
  @Benchmark
  public long wheel() {
    while (next == taken) {
      taken = wheel.takeDue(wheel.nextWake(), batch);
      next = 0;
    }
    Entry due = (Entry) batch[next++];
    long instant = due.instant;
    due.instant = instant + SECOND;
    wheel.schedule(due, instant + SECOND);
    return instant;
  }

  /** The heap. */
  @Benchmark
  public long heap() {
    Entry due = heap.first();
    long instant = due.instant;
    due.instant = instant + SECOND;
    heap.move(due, instant + SECOND);
    return instant;
  }

  private static Entry entry(long instant) {
    Entry entry = new Entry();
    entry.instant = instant;
    return entry;
  }
}
