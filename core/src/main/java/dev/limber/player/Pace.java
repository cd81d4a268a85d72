package dev.limber.player;

import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one session in step with monotonic time. The session knows active time only: here stands
 * the instant at which it was zero, which every pause shifts.
 *
 * <p>Not safe for use by several threads: its {@link Playback} holds the lock.
 */
final class Pace {

  private final Session session;
  private final Delivery delivery;
  private final long interruptionAfter;
  private final long tickAge;
  private long base;
  private long ticksTold;
  private @Nullable Findings findings;

  Pace(Session session, Delivery delivery, long interruptionAfter) {
    this.session = session;
    this.delivery = delivery;
    this.interruptionAfter = interruptionAfter;
    this.tickAge = tickAge(session.plan().options());
  }

  void start(long now) {
    base = now;
    session.start();
    pauseIfFull();
  }

  /**
   * Lets happen what is due at {@code now}, in order.
   *
   * @param whole whether all of it, at once; else what finds the queue half full is due still, so
   *     that listeners who keep up are not taken for slow
   */
  void catchUp(long now, boolean whole) {
    if (!isRunning()) {
      return;
    }
    long target = now - base;
    long deadline = session.nextDeadline();
    long late = target - deadline;
    if (deadline != Session.NO_DEADLINE && late > interruptionAfter) {
      session.interrupt(Math.max(0, deadline - session.elapsedNanos()));
      findings().interrupted(late);
      return;
    }
    while (deadline <= target) {
      goTo(deadline, target - deadline);
      if (!isRunning() || !whole && delivery.isHalfFull()) {
        return;
      }
      deadline = session.nextDeadline();
    }
    advanceTo(target);
  }

  /** Has {@code command} act at {@code now}, up to which the session has been caught up. */
  boolean command(long now, Predicate<Session> command) {
    boolean wasRunning = isRunning();
    boolean done = command.test(session);
    if (!wasRunning && isRunning()) {
      base = now - session.elapsedNanos();
    }
    pauseIfFull();
    return done;
  }

  /** Returns the instant at which the session next has something to do, or {@code never}. */
  long wakeAt(long never) {
    long deadline = isRunning() ? session.nextDeadline() : Session.NO_DEADLINE;
    return deadline == Session.NO_DEADLINE ? never : base + deadline;
  }

  /** Returns the active time at {@code now}, of which nothing that is due has been left out. */
  long elapsed(long now) {
    long elapsed = session.elapsedNanos();
    if (!isRunning()) {
      return elapsed;
    }
    return Math.max(elapsed, Math.min(now - base, session.nextDeadline()));
  }

  /** Returns what diagnostics are to hear since this was last asked. */
  @Nullable Findings takeFindings() {
    long ticks = session.ticksLeftOut();
    if (ticks > ticksTold) {
      findings().ticksDropped(ticks - ticksTold);
      ticksTold = ticks;
    }
    Findings taken = findings;
    findings = null;
    return taken;
  }

  private void goTo(long deadline, long late) {
    session.makeTicks(late < tickAge && !delivery.isHalfFull());
    advanceTo(deadline);
    pauseIfFull();
  }

  private void advanceTo(long active) {
    // a time source may be coarse, or broken: time never runs backwards here
    session.advance(Math.max(0, active - session.elapsedNanos()));
  }

  private void pauseIfFull() {
    if (delivery.isFull() && isRunning()) {
      session.interrupt(0);
      findings().listenersTooSlow();
    }
  }

  private boolean isRunning() {
    return session.isStarted() && !session.isPaused() && !session.isOver();
  }

  private Findings findings() {
    if (findings == null) {
      findings = new Findings();
    }
    return findings;
  }

  /** Returns the age at which a tick has been overtaken by the one that follows it. */
  private static long tickAge(PlanOptions options) {
    long countdown = options.countdown() ? TimeUnit.SECONDS.toNanos(1) : Long.MAX_VALUE;
    return options.ticks().map(period -> Math.min(period.toNanos(), countdown)).orElse(countdown);
  }
}
