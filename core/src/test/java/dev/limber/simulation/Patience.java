package dev.limber.simulation;

import java.util.Map;

/** Tells the seed of a simulation that does not come to an end, and what every thread does. */
final class Patience implements AutoCloseable {

  private static final long LONGEST_MILLIS = 40_000;

  private final Thread thread = new Thread(this::watch, "simulation-patience");
  private long seed;
  private long begun;
  private long ended;

  Patience() {
    thread.setDaemon(true);
    thread.start();
  }

  /** Hears that the simulation of {@code next} begins, and so that the one before is over. */
  synchronized void begin(long next) {
    seed = next;
    begun++;
  }

  private synchronized void watch() {
    try {
      while (true) {
        long before = begun;
        wait(LONGEST_MILLIS);
        if (begun == before && begun > ended) {
          ended = begun;
          tell();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell() {
    StringBuilder text = new StringBuilder("seed " + seed + " does not come to an end\n");
    for (Map.Entry<Thread, StackTraceElement[]> each : Thread.getAllStackTraces().entrySet()) {
      text.append(each.getKey()).append('\n');
      for (StackTraceElement element : each.getValue()) {
        text.append("    ").append(element).append('\n');
      }
    }
    System.err.println(text);
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
