package dev.limber.player;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that wakes the sessions of a player, and that delivers events if the host wants
 * them delivered there.
 *
 * <p>It sleeps until the earliest deadline, and for good while no session has something to do. Safe
 * for use by several threads; calls nobody but the time source while it holds its lock.
 */
final class Timekeeper implements Executor {

  private final TimeSource time;
  // as far away as an instant can be that is compared by difference, for all of the player's life
  private final long never;

  private final Object lock = new Object();
  // all below are guarded by the lock
  private final DeadlineHeap<Playback> heap = new DeadlineHeap<>();
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private @Nullable Thread thread;
  private boolean closed;
  private boolean asleep;
  private long asleepUntil;

  Timekeeper(TimeSource time) {
    this.time = time;
    this.never = time.nanoTime() + Long.MAX_VALUE / 2;
  }

  /** Returns the instant of a session that has nothing to do. */
  long never() {
    return never;
  }

  /**
   * Takes {@code playback} in, to be woken {@link #never} as yet.
   *
   * @throws IllegalStateException if this is closed
   */
  void add(Playback playback) {
    synchronized (lock) {
      if (closed) {
        throw new IllegalStateException("the player is closed");
      }
      startThread();
      heap.add(playback, never);
    }
  }

  /** Has {@code playback} woken at {@code instant}, instead of when it was to be woken before. */
  void schedule(Playback playback, long instant) {
    synchronized (lock) {
      if (playback.slot != Timed.NO_SLOT) {
        heap.move(playback, instant);
        rouse();
      }
    }
  }

  void remove(Playback playback) {
    synchronized (lock) {
      heap.remove(playback);
      rouse();
    }
  }

  /** Runs {@code task} on the timer thread, soon, after those that were given before. */
  @Override
  public void execute(Runnable task) {
    synchronized (lock) {
      // the last events of a session may come when the thread has ended already
      startThread();
      tasks.add(task);
      rouse();
    }
  }

  /**
   * Takes no session in any more; the thread ends when the last one is removed.
   *
   * @return the sessions there are
   */
  List<Playback> close() {
    synchronized (lock) {
      if (closed) {
        return Collections.emptyList();
      }
      closed = true;
      rouse();
      return heap.all();
    }
  }

  private void startThread() {
    if (thread == null) {
      Thread started = new Thread(this::run, "limber-timer");
      started.setDaemon(true);
      started.start();
      thread = started;
      // it has not parked yet, but a time source that stands still must know whom to wait for
      time.unpark(started);
    }
  }

  /** Wakes the thread if it sleeps, and would sleep for another time now. */
  private void rouse() {
    if (asleep && (hasTask() || asleepUntil != earliest())) {
      asleep = false;
      time.unpark(thread);
    }
  }

  private void run() {
    while (true) {
      // a listener may have set it, and then the thread could never sleep again
      Thread.interrupted();
      boolean worked = runTask();
      worked |= wakeFirst();
      if (!worked) {
        if (isDone()) {
          return;
        }
        sleep();
      }
    }
  }

  private boolean runTask() {
    Runnable task;
    synchronized (lock) {
      task = tasks.poll();
    }
    if (task == null) {
      return false;
    }
    task.run();
    return true;
  }

  private boolean wakeFirst() {
    Playback due;
    synchronized (lock) {
      if (heap.isEmpty() || heap.earliest() - time.nanoTime() > 0) {
        return false;
      }
      // stays where it is: it is moved once only, when it knows its next deadline
      due = heap.first();
    }
    due.wake();
    return true;
  }

  private boolean isDone() {
    synchronized (lock) {
      boolean done = closed && heap.isEmpty() && tasks.isEmpty();
      if (done) {
        thread = null;
      }
      return done;
    }
  }

  private void sleep() {
    long until;
    synchronized (lock) {
      if (hasTask()) {
        return;
      }
      until = earliest();
      asleepUntil = until;
      asleep = true;
    }
    time.parkUntil(until);
    synchronized (lock) {
      asleep = false;
    }
  }

  private boolean hasTask() {
    return !tasks.isEmpty() || closed && heap.isEmpty();
  }

  private long earliest() {
    return heap.isEmpty() ? never : heap.earliest();
  }
}
