package dev.limber.benchmarks;

import dev.limber.event.RoutineEvent;

/** Counts, and adds up the numbers of the events. Not safe for use by several threads. */
final class AddingEar implements Ear {

  private long heard;
  private long sum;

  @Override
  public void onEvent(RoutineEvent event) {
    heard++;
    sum += event.seq();
  }

  @Override
  public void hear(Happened event) {
    heard++;
    sum += event.seq();
  }

  @Override
  public long heard() {
    return heard;
  }

  /** Returns the sum of the numbers. */
  long sum() {
    return sum;
  }
}
