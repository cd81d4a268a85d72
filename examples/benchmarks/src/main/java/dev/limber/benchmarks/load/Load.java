package dev.limber.benchmarks.load;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What all contenders have to do alike: how many sessions, how often each ticks, and how long its
 * listener takes; and what is noted of it.
 *
 * <p>Safe for use by several threads, each with a {@linkplain #newMeter meter} of its own.
 */
final class Load {

  private final int sessions;
  private final long period;
  private final long work;
  private final List<Meter> meters = new CopyOnWriteArrayList<>();
  private volatile Window window = new Window(Long.MAX_VALUE, 0, 0);

  /**
   * Says what to do.
   *
   * @param period from tick to tick, in nanoseconds
   * @param work how long a listener takes, in nanoseconds
   */
  Load(int sessions, long period, long work) {
    this.sessions = sessions;
    this.period = period;
    this.work = work;
  }

  int sessions() {
    return sessions;
  }

  /** Returns the nanoseconds from one tick of a session to its next. */
  long period() {
    return period;
  }

  /** Returns a meter for one thread that calls listeners. */
  Meter newMeter() {
    Meter meter = new Meter();
    meters.add(meter);
    return meter;
  }

  /** Counts from now on the ticks that are due in {@code counted}. */
  void count(Window counted) {
    window = counted;
  }

  /** Returns what the meters have counted so far. */
  Counted counted() {
    Counted sum = new Counted(new Histogram(), new Histogram(), new Histogram());
    for (Meter meter : meters) {
      sum.add(meter.counted);
    }
    return sum;
  }

  /**
   * The time in which ticks count if they are due in it, by {@link System#nanoTime()}.
   *
   * @param start its first nanosecond
   * @param end the first nanosecond after it
   * @param edge how long its beginning and its end are that are compared to see a drift
   */
  record Window(long start, long end, long edge) {

    private boolean has(long instant) {
      return instant - start >= 0 && instant - end < 0;
    }
  }

  /**
   * How late listeners were called.
   *
   * @param all for every tick
   * @param first for those in the beginning of the window
   * @param last for those in its end
   */
  record Counted(Histogram all, Histogram first, Histogram last) {

    private void add(Counted other) {
      all.add(other.all);
      first.add(other.first);
      last.add(other.last);
    }
  }

  /** Stands for the listeners that one thread calls. */
  final class Meter {

    private final Counted counted = new Counted(new Histogram(), new Histogram(), new Histogram());

    private Meter() {}

    /** Hears a tick that was due at {@code due}, and takes its time. */
    void heard(long due) {
      long now = System.nanoTime();
      Window current = window;
      if (current.has(due)) {
        note(now - due, due, current);
      }
      while (work > 0 && System.nanoTime() - now < work) {
        Thread.onSpinWait();
      }
    }

    private void note(long late, long due, Window current) {
      counted.all.record(late);
      if (due - current.start < current.edge) {
        counted.first.record(late);
      }
      if (current.end - due <= current.edge) {
        counted.last.record(late);
      }
    }
  }
}
