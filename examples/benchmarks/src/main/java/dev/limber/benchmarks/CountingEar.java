package dev.limber.benchmarks;

import dev.limber.event.RoutineEvent;

/** Counts. Not safe for use by several threads. */
final class CountingEar implements Ear {

  private long heard;

  @Override
  public void onEvent(RoutineEvent event) {
    heard++;
  }

  @Override
  public void hear(Happened event) {
    heard++;
  }

  @Override
  public long heard() {
    return heard;
  }
}
