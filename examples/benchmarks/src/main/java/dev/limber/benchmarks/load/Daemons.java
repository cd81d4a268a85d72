package dev.limber.benchmarks.load;

/** Threads that keep no process alive. Not to be instantiated. */
final class Daemons {

  private Daemons() {}

  static Thread of(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  static Thread start(String name, Runnable task) {
    Thread thread = of(name, task);
    thread.start();
    return thread;
  }
}
