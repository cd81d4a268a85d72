package dev.limber.player;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads on which events are delivered where the host chooses none: as many as there are
 * listeners at work at once, so that a blocked one holds up nobody else.
 *
 * <p>They keep no process alive, and end after some idle seconds. Safe for use by several threads.
 */
final class DeliveryThreads implements Executor {

  private static final int IDLE_SECONDS = 10;

  private final AtomicInteger number = new AtomicInteger();
  private final Executor pool =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          task -> daemon(task, "limber-delivery-" + number.incrementAndGet()));

  @Override
  public void execute(Runnable task) {
    pool.execute(task);
  }

  /** Runs {@code task}, others' code that may do anything, off the calling thread if possible. */
  static void run(Runnable task) {
    try {
      daemon(task, "limber-delivery").start();
    } catch (Throwable noThreadLeft) {
      task.run();
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
