package dev.limber.benchmarks.load;

import io.netty.util.HashedWheelTimer;
import io.netty.util.Timeout;
import io.netty.util.TimerTask;
import java.util.concurrent.TimeUnit;

/**
 * Netty's timing wheel. It knows no periods, so that each tick asks for the next one, by what is
 * left until its absolute time.
 */
final class NettyTicker implements Ticker {

  /** A round of the wheel is longer than a period then, which is best for it. */
  private static final int SLOTS = 2048;

  private final Load load;
  private final Load.Meter meter;
  private final HashedWheelTimer timer;
  private final Ear[] ears;
  private Timeout[] handles = {};
  private volatile boolean open;

  NettyTicker(Load load, long tickMillis) {
    this.load = load;
    this.meter = load.newMeter();
    this.timer =
        new HashedWheelTimer(
            task -> Daemons.of("netty", task), tickMillis, TimeUnit.MILLISECONDS, SLOTS, false);
    this.ears = new Ear[load.sessions()];
    for (int session = 0; session < ears.length; session++) {
      ears[session] = new Ear(session);
    }
  }

  @Override
  public void open() {
    handles = new Timeout[load.sessions()];
    open = true;
    timer.start();
  }

  @Override
  public void begin(int session, long instant) {
    Ear ear = ears[session];
    ear.due = instant + load.period();
    ear.ask();
  }

  @Override
  public void close() {
    open = false;
    timer.stop();
  }

  /** The listener of one session. */
  private final class Ear implements TimerTask {

    private final int session;
    private long due;

    Ear(int session) {
      this.session = session;
    }

    @Override
    public void run(Timeout timeout) {
      meter.heard(due);
      due += load.period();
      if (open) {
        ask();
      }
    }

    private void ask() {
      try {
        handles[session] = timer.newTimeout(this, due - System.nanoTime(), TimeUnit.NANOSECONDS);
      } catch (IllegalStateException stopped) {
        if (open) {
          throw stopped;
        }
      }
    }
  }
}
