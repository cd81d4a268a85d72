package dev.limber.player;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Runs nothing before it is told to, like a busy user interface. Safe for several threads. */
final class HandExecutor implements Executor {

  private final Queue<Runnable> tasks = new ArrayDeque<>();

  @Override
  public synchronized void execute(Runnable task) {
    tasks.add(task);
  }

  /** Runs what has been given, and what comes of it, on the calling thread. */
  void runAll() {
    for (Runnable task = poll(); task != null; task = poll()) {
      task.run();
    }
  }

  private synchronized Runnable poll() {
    return tasks.poll();
  }
}
