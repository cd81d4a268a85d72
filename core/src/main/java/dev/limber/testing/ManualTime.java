package dev.limber.testing;

import dev.limber.player.TimeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Time that stands still until a test moves it.
 *
 * <p>Moving it wakes the timer threads of all players that go by it, at exactly their deadlines,
 * and returns when all of them sleep again. So with a player that delivers {@linkplain
 * dev.limber.player.RoutinePlayer.Builder#direct() directly}, or on an executor that runs its work
 * at once ({@code Runnable::run}), every event has been heard by then, and a test is as
 * deterministic as one without threads:
 *
 * <pre>{@code
 * ManualTime time = new ManualTime();
 * RecordingListener heard = new RecordingListener();
 * try (RoutinePlayer player = RoutinePlayer.builder().timeSource(time).direct().build()) {
 *   Playback playback = player.play(routine, heard);
 *   time.advance(Duration.ofSeconds(10));
 *   playback.pause();
 *   time.settle();
 * }
 * assertEquals(expected, heard.transcript());
 * }</pre>
 *
 * <p>Safe for use by several threads, but only one at a time moves it.
 */
public final class ManualTime implements TimeSource {

  // a thread that ends says nothing, so it is looked after now and then
  private static final long LOOK_AFTER_MILLIS = 5;

  private static final class Sleeper {
    boolean parked;
    boolean permit;
    long deadline;
  }

  private final Object lock = new Object();
  private final Map<Thread, Sleeper> sleepers = new LinkedHashMap<>();
  private long now;

  /** Makes a time that stands at zero. */
  public ManualTime() {}

  @Override
  public long nanoTime() {
    synchronized (lock) {
      return now;
    }
  }

  /** Returns how far this has been moved. */
  public Duration elapsed() {
    return Duration.ofNanos(nanoTime());
  }

  /**
   * Lets {@code time} go by: from deadline to deadline of the threads that sleep, so that each
   * wakes on time, and does all it has to do before the next.
   *
   * @throws IllegalArgumentException if {@code time} is negative
   * @throws IllegalStateException if called on a thread that sleeps by this time, such as by a
   *     listener on the timer thread
   */
  public void advance(Duration time) {
    long nanos = checked(time);
    synchronized (lock) {
      long end = now + nanos;
      awaitAllParked();
      long next = nextDeadline(end);
      while (next - end < 0) {
        moveTo(next);
        next = nextDeadline(end);
      }
      moveTo(end);
    }
  }

  /**
   * Lets {@code time} go by while nobody can wake, as when the device sleeps or the process is
   * frozen; then everyone wakes who should have.
   *
   * @throws IllegalArgumentException if {@code time} is negative
   * @throws IllegalStateException if called on a thread that sleeps by this time
   */
  public void jump(Duration time) {
    long nanos = checked(time);
    synchronized (lock) {
      awaitAllParked();
      moveTo(now + nanos);
    }
  }

  /**
   * Waits until all threads that go by this time sleep, and have nothing to do at the present
   * instant: after a command, until its events have been delivered.
   *
   * @throws IllegalStateException if called on a thread that sleeps by this time
   */
  public void settle() {
    advance(Duration.ZERO);
  }

  @Override
  public void parkUntil(long deadline) {
    synchronized (lock) {
      Sleeper sleeper = sleeper(Thread.currentThread());
      sleeper.deadline = deadline;
      sleeper.parked = !sleeper.permit && deadline - now > 0;
      lock.notifyAll();
      while (sleeper.parked) {
        if (!await(0)) {
          sleeper.parked = false;
        }
      }
      sleeper.permit = false;
    }
  }

  @Override
  public void unpark(Thread thread) {
    synchronized (lock) {
      Sleeper sleeper = sleeper(thread);
      sleeper.permit = true;
      sleeper.parked = false;
      lock.notifyAll();
    }
  }

  private Sleeper sleeper(Thread thread) {
    return sleepers.computeIfAbsent(thread, added -> new Sleeper());
  }

  /** Moves to {@code instant}, and waits until all that wake there sleep again. */
  private void moveTo(long instant) {
    now = instant;
    for (Sleeper sleeper : sleepers.values()) {
      // from here on it counts as awake, though its thread may not have noticed yet
      sleeper.parked = sleeper.parked && sleeper.deadline - now > 0;
    }
    lock.notifyAll();
    awaitAllParked();
  }

  /** Returns the earliest deadline, or {@code end} if there is none before. */
  private long nextDeadline(long end) {
    long next = end;
    for (Sleeper sleeper : sleepers.values()) {
      if (sleeper.deadline - next < 0) {
        next = sleeper.deadline;
      }
    }
    return next;
  }

  private void awaitAllParked() {
    if (sleepers.containsKey(Thread.currentThread())) {
      throw new IllegalStateException("time must not be moved by a thread that sleeps by it");
    }
    while (isAnyAwake()) {
      if (!await(LOOK_AFTER_MILLIS)) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting for the threads to sleep");
      }
    }
  }

  private boolean isAnyAwake() {
    boolean awake = false;
    List<Thread> ended = new ArrayList<>();
    for (Map.Entry<Thread, Sleeper> entry : sleepers.entrySet()) {
      if (!entry.getKey().isAlive()) {
        ended.add(entry.getKey());
      } else {
        awake |= !entry.getValue().parked;
      }
    }
    sleepers.keySet().removeAll(ended);
    return awake;
  }

  /** Waits for a change; returns false if the thread was interrupted. */
  private boolean await(long millis) {
    try {
      lock.wait(millis);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static long checked(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("time must not run backwards, but was " + time);
    }
    return time.toNanos();
  }
}
