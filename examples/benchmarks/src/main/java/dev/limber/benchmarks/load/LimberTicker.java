package dev.limber.benchmarks.load;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.player.Playback;
import dev.limber.player.RoutinePlayer;
import dev.limber.session.Plan;
import java.time.Duration;

/**
 * Limber's player, which calls listeners on its timer thread.
 *
 * <p>All sessions are there before the first begins, and wait for their person: so it is {@code
 * next} that begins them, in whatever order.
 */
final class LimberTicker implements Ticker {

  /** Whoever saturates is to be seen late, not paused. */
  private static final Duration NEVER = Duration.ofDays(1);

  private final Plan plan;
  private final Load.Meter meter;
  private final Ear[] ears;
  private final RoutinePlayer player;
  private Playback[] handles = {};

  LimberTicker(Load load) {
    this.plan = LoadPlans.waitingThenHolding(Duration.ofNanos(load.period()));
    this.meter = load.newMeter();
    this.ears = new Ear[load.sessions()];
    for (int session = 0; session < ears.length; session++) {
      ears[session] = new Ear();
    }
    this.player = RoutinePlayer.builder().direct().interruptionAfter(NEVER).build();
  }

  /** Returns the player, to play other sessions beside. */
  RoutinePlayer player() {
    return player;
  }

  @Override
  public void open() {
    handles = new Playback[ears.length];
    for (int session = 0; session < ears.length; session++) {
      handles[session] = player.play(plan, ears[session]);
    }
  }

  @Override
  public void begin(int session, long instant) {
    Playback playback = handles[session];
    if (!playback.next()) {
      throw new IllegalStateException("session " + session + " did not wait for its person");
    }
    ears[session].base = Bounds.of(() -> playback.elapsed().toNanos());
  }

  @Override
  public void close() {
    player.close();
  }

  /** The listener of one session. */
  private final class Ear implements RoutineListener {

    private volatile long base;

    @Override
    public void tick(RoutineEvent.Tick event) {
      meter.heard(base + event.at().toNanos());
    }
  }
}
