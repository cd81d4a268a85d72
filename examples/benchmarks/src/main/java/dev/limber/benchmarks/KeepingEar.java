package dev.limber.benchmarks;

import dev.limber.event.RoutineEvent;
import java.time.Duration;

/** Counts, and keeps when the last event was. Not safe for use by several threads. */
final class KeepingEar implements Ear {

  private long heard;
  private Duration last = Duration.ZERO;

  @Override
  public void onEvent(RoutineEvent event) {
    heard++;
    last = event.at();
  }

  @Override
  public void hear(Happened event) {
    heard++;
    last = event.at();
  }

  @Override
  public long heard() {
    return heard;
  }

  /** Returns when the last event was. */
  Duration last() {
    return last;
  }
}
