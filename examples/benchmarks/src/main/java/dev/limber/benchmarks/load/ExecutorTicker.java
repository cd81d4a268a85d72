package dev.limber.benchmarks.load;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;

/** The JDK's executor at a fixed rate, with one thread as the others have. */
final class ExecutorTicker implements Ticker {

  private final Load load;
  private final Load.Meter meter;
  private final Ear[] ears;
  private final ScheduledThreadPoolExecutor executor;
  private ScheduledFuture<?>[] handles = {};

  ExecutorTicker(Load load) {
    this.load = load;
    this.meter = load.newMeter();
    this.ears = new Ear[load.sessions()];
    for (int session = 0; session < ears.length; session++) {
      ears[session] = new Ear();
    }
    this.executor = new ScheduledThreadPoolExecutor(1, task -> Daemons.of("executor", task));
  }

  @Override
  public void open() {
    handles = new ScheduledFuture<?>[load.sessions()];
    executor.prestartAllCoreThreads();
  }

  @Override
  public void begin(int session, long instant) {
    long delay = instant + load.period() - System.nanoTime();
    ScheduledFuture<?> handle =
        executor.scheduleAtFixedRate(ears[session], delay, load.period(), TimeUnit.NANOSECONDS);
    handles[session] = handle;
    ears[session].due = Bounds.of(() -> -handle.getDelay(TimeUnit.NANOSECONDS));
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }

  /** The listener of one session. */
  private final class Ear implements Runnable {

    private static final AtomicLongFieldUpdater<Ear> DUE =
        AtomicLongFieldUpdater.newUpdater(Ear.class, "due");

    private volatile long due;

    @Override
    public void run() {
      long now = due;
      meter.heard(now);
      // one thread writes: no fence, which the others do not pay for either
      DUE.lazySet(this, now + load.period());
    }
  }
}
