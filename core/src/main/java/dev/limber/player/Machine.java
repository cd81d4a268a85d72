package dev.limber.player;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for one parked session at a time, and keeps it in step with monotonic time. The session
 * knows active time only; the base is the instant at which that was zero, which every pause shifts.
 *
 * <p>Not safe for use by several threads: whoever uses it holds the lock of the session that it
 * stands in for.
 */
final class Machine implements RoutineListener {

  private static final long NOTHING_DUE = -1;

  private final PlayerSettings settings;
  private final Session session;
  private final long tickAge;

  /** Lent to a session whose events are delivered by the very thread that makes them. */
  private final Queue<RoutineEvent> room = new ArrayDeque<>();

  private @Nullable Delivery delivery;
  private long base;
  private long ticksBefore;
  private @Nullable Findings findings;

  Machine(PlayerSettings settings, Plan plan) {
    this.settings = settings;
    this.session = Session.of(plan, settings.diagnostics(), this);
    this.tickAge = tickAge(plan.options());
  }

  Plan plan() {
    return session.plan();
  }

  /** Begins to stand in for the session that was parked as {@code state}. */
  void mount(byte[] state, long base, Delivery delivery) {
    session.unpark(state);
    this.base = base;
    this.delivery = delivery;
    this.ticksBefore = session.ticksLeftOut();
    this.findings = null;
  }

  /** Lends room for its events to the session that it stands in for. */
  void lendRoom() {
    delivery().lend(room);
  }

  /** Returns the session as it is now; {@code room} may be used for it. */
  byte[] park(byte[] room) {
    return session.park(room);
  }

  /** Stands in for no session any more. */
  void dismount() {
    delivery = null;
  }

  /** Returns the instant at which the active time was zero. */
  long base() {
    return base;
  }

  Session session() {
    return session;
  }

  /** Takes in an event of the session. */
  @Override
  public void onEvent(RoutineEvent event) {
    delivery().add(event);
  }

  private Delivery delivery() {
    if (delivery == null) {
      throw new IllegalStateException("no session is stood in for");
    }
    return delivery;
  }

  /** Starts the session, or takes it up where it was put down. */
  void begin(long now) {
    base = now - session.elapsedNanos();
    if (!session.start()) {
      session.pauseRestored();
    }
    pauseIfFull();
  }

  /**
   * Lets happen what is due at {@code now}, in order.
   *
   * @param whole whether all of it, at once; else what finds the queue half full is due still, so
   *     that listeners who keep up are not taken for slow
   * @return how late that is in nanoseconds; negative if nothing is due
   */
  long catchUp(long now, boolean whole) {
    if (!isRunning()) {
      return NOTHING_DUE;
    }
    long target = now - base;
    long deadline = session.nextDeadline();
    long late = target - deadline;
    if (deadline != Session.NO_DEADLINE && late > settings.interruptionAfter()) {
      session.interrupt(Math.max(0, deadline - session.elapsedNanos()));
      found().interrupted(late);
      return late;
    }
    while (deadline <= target) {
      goTo(deadline, target - deadline);
      if (!isRunning() || !whole && delivery().isHalfFull(settings.queueCapacity())) {
        return late;
      }
      deadline = session.nextDeadline();
    }
    if (whole) {
      advanceTo(target);
    }
    return late;
  }

  /** Has {@code command} act at {@code now}, up to which the session has been caught up. */
  <T> T command(long now, Function<Session, T> command) {
    boolean wasRunning = isRunning();
    T result = command.apply(session);
    if (!wasRunning && isRunning()) {
      base = now - session.elapsedNanos();
    }
    pauseIfFull();
    return result;
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

  /** Returns what diagnostics are to hear of what happened since it stands in. */
  @Nullable Findings findings() {
    long ticks = session.ticksLeftOut() - ticksBefore;
    if (ticks > 0) {
      found().ticksDropped(ticks);
    }
    return findings;
  }

  private void goTo(long deadline, long late) {
    session.makeTicks(late < tickAge && !delivery().isHalfFull(settings.queueCapacity()));
    advanceTo(deadline);
    pauseIfFull();
  }

  private void advanceTo(long active) {
    // a time source may be coarse, or broken: time never runs backwards here
    session.advance(Math.max(0, active - session.elapsedNanos()));
  }

  private void pauseIfFull() {
    if (delivery().isFull(settings.queueCapacity()) && isRunning()) {
      session.interrupt(0);
      found().listenersTooSlow();
    }
  }

  private boolean isRunning() {
    return session.isStarted() && !session.isPaused() && !session.isOver();
  }

  private Findings found() {
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
