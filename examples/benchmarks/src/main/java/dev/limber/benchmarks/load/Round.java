package dev.limber.benchmarks.load;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.ref.Reference;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One contender's turn, in a process of its own: {@link LoadRun} starts it.
 *
 * <p>First other sessions run, fewer and faster ones, so that the code is compiled. Then the heap
 * is measured, the sessions begin, and the garbage of that is collected. Then it counts, for whole
 * periods, so that exactly as many ticks are due of each session; what comes up to a second after
 * is waited for. At last the heap is measured with all sessions still there. Not safe for use by
 * several threads.
 */
public final class Round {

  private static final int WARM_UP_SESSIONS = 5_000;
  private static final int WARM_UP_PERIOD_MILLIS = 100;
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  /** So that whoever waits for the beginning is there in time. */
  private static final long LEAD = TimeUnit.MILLISECONDS.toNanos(50);

  private static final long LONGEST_CATCHING_UP = TimeUnit.SECONDS.toNanos(10);
  private static final long LONGEST_END = TimeUnit.SECONDS.toNanos(5);

  private final Task task;

  Round(Task task) {
    this.task = task;
  }

  /** Prints what the {@linkplain Task#from task} came to, as a line of JSON. */
  public static void main(String[] args) throws IOException {
    RoundResult result = new Round(Task.from(args)).run();
    System.out.println(JsonMapper.builder().build().writeValueAsString(result));
  }

  RoundResult run() {
    warmUpAndEnd();
    Phases phases = new Phases(task.sessions(), task.period());
    Load load = task.load();
    Ticker ticker = task.contender().ticker(load);
    Set<Long> threads = Machine.threads();
    long heap = Machine.heapBytes();
    try (ticker) {
      ticker.open();
      phases.begin(ticker);
      long began = System.nanoTime();
      System.gc();
      // time to catch up with what the collection held up, and a tick for everyone
      long catchingUp = Math.min(2 * (System.nanoTime() - began), LONGEST_CATCHING_UP);
      Clock.await(System.nanoTime() + catchingUp + task.period());
      RoundResult result = count(load, commander(ticker), threads, heap);
      // it was there when the heap was measured first
      Reference.reachabilityFence(phases);
      return result;
    }
  }

  /** Warms up, and returns when nothing of it is left that would be taken for a part of others. */
  private void warmUpAndEnd() {
    Set<Long> threads = Machine.threads();
    warmUp();
    Clock.await(System.nanoTime() + LONGEST_END, () -> threads.containsAll(Machine.threads()));
  }

  private void warmUp() {
    if (task.warmUpMillis() == 0) {
      return;
    }
    int sessions = Math.min(WARM_UP_SESSIONS, task.contender().mostSessions());
    long period = TimeUnit.MILLISECONDS.toNanos(WARM_UP_PERIOD_MILLIS);
    try (Ticker ticker = task.contender().ticker(new Load(sessions, period, 0))) {
      ticker.open();
      new Phases(sessions, period).begin(ticker);
      Clock.await(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(task.warmUpMillis()));
    }
  }

  private @Nullable Commander commander(Ticker ticker) {
    return task.commands() > 0 && ticker instanceof LimberTicker limber
        ? new Commander(limber.player(), task.commands())
        : null;
  }

  private RoundResult count(
      Load load, @Nullable Commander commander, Set<Long> threadsBefore, long heapBefore) {
    long start = System.nanoTime() + LEAD + (commander == null ? 0 : Commander.LEAD);
    Load.Window window =
        new Load.Window(start, start + task.seconds() * SECOND, Math.max(SECOND, task.period()));
    load.count(window);
    Thread commands = commander == null ? null : Daemons.start("commander", commander.in(window));

    Clock.await(window.start());
    long cpu = Machine.cpuNanos();
    long begin = System.nanoTime();
    Clock.await(window.end());
    double percent = 100.0 * (Machine.cpuNanos() - cpu) / (System.nanoTime() - begin);

    Set<Long> threads = Machine.threads();
    threads.removeAll(threadsBefore);
    if (commands != null) {
      threads.remove(commands.getId());
      join(commands);
    }
    Clock.await(window.end() + SECOND, () -> load.counted().all().total() == task.ticksDue());
    Load.Counted counted = load.counted();
    return new RoundResult(
        task.ticksDue(),
        counted.all().filled(),
        counted.first().filled(),
        counted.last().filled(),
        percent,
        Machine.heapBytes() - heapBefore,
        threads.size(),
        commander == null ? 0 : commander.due(task.seconds()),
        commander == null ? Map.of() : commander.took().filled());
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException("nobody interrupts a round", interrupted);
    }
  }
}
