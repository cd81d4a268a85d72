package dev.limber.session;

import dev.limber.event.RoutineEvent;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a session is, put down in about a hundred bytes: for hosts that keep very many, and have
 * one {@link Session} at a time stand in for each, see {@link Session#park()}.
 *
 * <p>Most of what happens in a session are ticks. Those that come alone are told from here, as long
 * as {@link #isTickNext}, so that no session has to stand in for them:
 *
 * <pre>{@code
 * while (parked.isTickNext() && parked.nextTick() <= active) {
 *   listener.onEvent(parked.tick());
 * }
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 */
public final class ParkedSession {

  private static final byte[] NOTHING = {};

  private final Plan plan;

  // What the session was when it was put down.
  private byte[] state = NOTHING;

  // What has become of it since: a few numbers, because there may be a million of these.

  /** The running step; null where ticks are not told from here. */
  private @Nullable StepSpec step;

  /** The active time at which it began. */
  private long start;

  /** The number of the last event. */
  private long seq;

  /** How many periods of the step are over. */
  private int periods;

  /** The last of them with which a tick comes alone. */
  private int lastPeriod;

  ParkedSession(Plan plan) {
    this.plan = plan;
  }

  /** Returns the plan. */
  public Plan plan() {
    return plan;
  }

  /**
   * Returns whether a tick is all that happens next, and whatever comes after it does so a period
   * later; false while the session stands still.
   */
  public boolean isTickNext() {
    return periods < lastPeriod;
  }

  /**
   * Returns the active time, in nanoseconds since the session began, at which the next tick is due.
   * Means nothing unless {@link #isTickNext}; right after a {@link #tick} it always does.
   */
  public long nextTick() {
    return start + (periods + 1) * plan.ticking().period();
  }

  /**
   * Lets the session come to its next tick, and returns that.
   *
   * @throws IllegalStateException if something else happens next
   */
  public RoutineEvent.Tick tick() {
    StepSpec ticking = step;
    if (ticking == null || !isTickNext()) {
      throw new IllegalStateException("something else than a tick is due next");
    }
    periods++;
    seq++;
    long position = position();
    long end = ticking.time.end();
    Optional<Duration> remaining =
        end == TimeSpec.NEVER ? Optional.empty() : Optional.of(Duration.ofNanos(end - position));
    Duration at = Duration.ofNanos(start + position);
    return new RoutineEvent.Tick(seq, at, ticking.path, Duration.ofNanos(position), remaining);
  }

  byte[] state() {
    return state;
  }

  /** Takes {@code packed}; what ticks are told from here is not known yet. */
  void put(Packer packed) {
    byte[] now = packed.bytesIn(state);
    if (now != state) {
      // a collector looks after each reference that is set, be it to what it was
      state = now;
    }
    periods = 0;
    lastPeriod = 0;
  }

  /**
   * Has the ticks of {@code step} told from here.
   *
   * @param start the active time at which it began
   * @param seq the number of the last event
   * @param periods how many periods of the step are over
   * @param last the last of them with which a tick comes alone
   */
  void tickIn(StepSpec step, long start, long seq, int periods, int last) {
    if (this.step != step) {
      this.step = step;
    }
    this.start = start;
    this.seq = seq;
    this.periods = periods;
    this.lastPeriod = last;
  }

  /** Returns how many events there were, as far as {@link #position} is known. */
  long seq() {
    return seq;
  }

  /** Returns how far the running step has come, if ticks of it were told from here; else 0. */
  long position() {
    return periods * plan.ticking().period();
  }
}
