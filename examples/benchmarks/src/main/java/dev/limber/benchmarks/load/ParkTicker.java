package dev.limber.benchmarks.load;

import java.util.concurrent.locks.LockSupport;

/** A thread for each session, which parks until the absolute time of its next tick. */
final class ParkTicker implements Ticker {

  private final Load load;
  private volatile boolean open;

  ParkTicker(Load load) {
    this.load = load;
  }

  @Override
  public void open() {
    open = true;
  }

  @Override
  public void begin(int session, long instant) {
    Daemons.start("park", () -> tick(load.newMeter(), instant + load.period()));
  }

  @Override
  public void close() {
    open = false;
  }

  private void tick(Load.Meter meter, long first) {
    for (long due = first; open; due += load.period()) {
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      meter.heard(due);
    }
  }
}
