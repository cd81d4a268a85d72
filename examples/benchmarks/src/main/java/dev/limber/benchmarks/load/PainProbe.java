package dev.limber.benchmarks.load;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.player.Playback;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A session in which pain is reported once, and its listener, which may be stuck on its first tick
 * until then. One thread reports; the listener is called by another one.
 */
final class PainProbe implements RoutineListener {

  private static final int PAIN = 5;
  private static final long LONGEST_WAIT = 5_000_000_000L;

  private final Thread reporter = Thread.currentThread();
  private final CountDownLatch gate;
  private volatile RoutineEvent.@Nullable StepStarted hold;
  private volatile long heardAt;
  private volatile boolean heard;
  private int ticks;

  PainProbe(boolean stuck) {
    this.gate = new CountDownLatch(stuck ? 1 : 0);
  }

  @Override
  public void stepStarted(RoutineEvent.StepStarted event) {
    if (hold == null) {
      hold = event;
      LockSupport.unpark(reporter);
    }
  }

  @Override
  public void tick(RoutineEvent.Tick event) {
    ticks++;
    try {
      gate.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void painReported(RoutineEvent.PainReported event) {
    heardAt = System.nanoTime();
    heard = true;
    LockSupport.unpark(reporter);
  }

  /** Reports pain in {@code playback}, notes in {@code times} how long that takes, and stops it. */
  void report(Playback playback, PainTimes times) {
    Clock.await(System.nanoTime() + LONGEST_WAIT, () -> hold != null);
    RoutineEvent.StepStarted held = hold;
    long before = System.nanoTime();
    boolean taken = playback.reportPain(PAIN);
    long after = System.nanoTime();
    boolean acted = taken && held != null && !playback.isCurrent(held);
    gate.countDown();
    Clock.await(System.nanoTime() + LONGEST_WAIT, () -> heard);
    times.note(acted, after - before, heard, heardAt - before, ticks);
    playback.stop();
  }
}
