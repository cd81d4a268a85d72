package dev.limber.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that a session comes to its end when the program is told to end (Ctrl-C, SIGTERM):
 * stops the session, waits until its last words are written, and puts the terminal in order.
 *
 * <p>Safe for use by several threads.
 */
final class OrderlyExit {

  private static final long PATIENCE_SECONDS = 2;

  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook;

  private OrderlyExit(Runnable stop, Runnable restore) {
    hook = new Thread(() -> exit(stop, restore), "limber-exit");
  }

  /**
   * Does {@code work}, which plays a session and writes what there is to write.
   *
   * @param stop stops the session; called if the program is told to end meanwhile
   * @param restore puts the terminal in order after that; may be done twice
   */
  static void during(Runnable work, Runnable stop, Runnable restore) {
    OrderlyExit exit = new OrderlyExit(stop, restore);
    Runtime.getRuntime().addShutdownHook(exit.hook);
    try {
      work.run();
    } finally {
      exit.written.countDown();
      exit.forget();
    }
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyExiting) {
      // then the hook is at work, and goes on now
    }
  }

  private void exit(Runnable stop, Runnable restore) {
    try {
      stop.run();
      written.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    } finally {
      restore.run();
    }
  }
}
