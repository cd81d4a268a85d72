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
 * <p>It sleeps until the earliest deadline, and for good while no session has something to do.
 * Where many sessions are due within a millisecond, and the time source allows it, it wakes them
 * together when that is over. Safe for use by several threads; calls nobody but the time source
 * while it holds its lock.
 */
final class Timekeeper implements Executor {

  // waking a thread costs as much as a few dozen sessions
  private static final int FEW = 4;
  // so many are taken for one lock, and so long a session waits that is due since
  private static final int BATCH = 64;

  private final TimeSource time;
  private final long never;

  // belongs to the thread; so that nobody finds the looking at things useless
  private int touched;

  private final Object lock = new Object();
  // written under the lock, and read without it between two sessions
  private volatile boolean hasTasks;
  // all below are guarded by the lock
  private final TimerWheel<LiveSession> wheel;
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private @Nullable Thread thread;
  private boolean closed;
  private boolean asleep;
  private long asleepUntil;

  Timekeeper(TimeSource time) {
    this.time = time;
    boolean exact = time.slackNanos() < TimerWheel.TICK_NANOS;
    this.wheel = new TimerWheel<>(time.nanoTime(), exact ? Integer.MAX_VALUE : FEW);
    this.never = wheel.never();
  }

  /** Returns the instant of a session that has nothing to do. */
  long never() {
    return never;
  }

  /**
   * Takes {@code live} in, to be woken {@link #never} as yet.
   *
   * @throws IllegalStateException if this is closed
   */
  void add(LiveSession live) {
    synchronized (lock) {
      if (closed) {
        throw new IllegalStateException("the player is closed");
      }
      startThread();
      wheel.add(live);
    }
  }

  /**
   * Has {@code live} woken at {@code instant}, instead of when it was to be woken before; nothing
   * happens if it has been removed. It may be on its way to be woken already, and then is woken now
   * too.
   */
  void schedule(LiveSession live, long instant) {
    synchronized (lock) {
      if (live.id() == Timed.NO_ID) {
        return;
      }
      boolean awaited = isAwaited(live);
      wheel.schedule(live, instant);
      if (awaited || isAwaited(live)) {
        rouse();
      }
    }
  }

  /** Takes {@code live} out; nothing happens if that has been done. */
  void remove(LiveSession live) {
    synchronized (lock) {
      boolean awaited = isAwaited(live);
      wheel.remove(live);
      if (awaited || wheel.isEmpty()) {
        rouse();
      }
    }
  }

  /** Runs {@code task} on the timer thread, soon, after those that were given before. */
  @Override
  public void execute(Runnable task) {
    synchronized (lock) {
      // the last events of a session may come when the thread has ended already
      startThread();
      tasks.add(task);
      hasTasks = true;
      rouse();
    }
  }

  /**
   * Takes no session in any more; the thread ends when the last one is removed.
   *
   * @return the sessions there are
   */
  List<LiveSession> close() {
    synchronized (lock) {
      if (closed) {
        return Collections.emptyList();
      }
      closed = true;
      rouse();
      return wheel.all();
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

  /** Returns whether the thread sleeps, and is to wake for {@code live} at the latest. */
  private boolean isAwaited(LiveSession live) {
    return asleep && wheel.isDueBy(live, asleepUntil);
  }

  /** Wakes the thread if it sleeps, and would sleep for another time now. */
  private void rouse() {
    boolean mustWork = !tasks.isEmpty() || closed && wheel.isEmpty();
    if (asleep && (mustWork || asleepUntil != wheel.nextWake())) {
      asleep = false;
      time.unpark(thread);
    }
  }

  private void run() {
    while (true) {
      // a listener may have set it, and then the thread could never sleep again
      Thread.interrupted();
      // a new one each time: a collector looks after each reference that is put into an old one
      Timed[] batch = new Timed[BATCH];
      Runnable task;
      int due;
      long until = never;
      // once for all that is to be decided, because all of it comes between waking and a listener
      synchronized (lock) {
        asleep = false;
        task = nextTask();
        due = wheel.takeDue(time.nanoTime(), batch);
        if (task == null && due == 0) {
          if (closed && wheel.isEmpty()) {
            thread = null;
            return;
          }
          until = wheel.nextWake();
          asleepUntil = until;
          asleep = true;
        }
      }
      if (task != null) {
        task.run();
      }
      if (due > 0) {
        wake(batch, due);
      } else if (task == null) {
        time.parkUntil(until);
      }
    }
  }

  /** Returns the task that was given first, or null if there is none. Wants the lock. */
  private @Nullable Runnable nextTask() {
    Runnable task = tasks.poll();
    hasTasks = !tasks.isEmpty();
    return task;
  }

  private void wake(Timed[] batch, int count) {
    if (count > 1) {
      touch(batch, count);
    }
    for (int i = 0; i < count; i++) {
      Timed first = batch[i];
      // nothing of a session is kept that is over
      batch[i] = null;
      first.wake();
      if (hasTasks) {
        runTask();
      }
    }
  }

  private void runTask() {
    Runnable task;
    synchronized (lock) {
      task = nextTask();
    }
    if (task != null) {
      task.run();
    }
  }

  /**
   * Has what the sessions need come into the cache, for all of them at once: a processor waits for
   * many things in the time for which it waits for one.
   */
  private void touch(Timed[] batch, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += batch[i].touch();
    }
    touched += sum;
  }
}
