package dev.limber.player;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.session.ParkedSession;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import java.util.ArrayDeque;
import java.util.Queue;
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

  /** The events of a session that the very thread delivers that makes them. */
  private final Queue<RoutineEvent> room = new ArrayDeque<>();

  private boolean keepsEvents;
  private @Nullable Delivery delivery;
  private long base;
  private long ticksBefore;
  private @Nullable Findings findings;
  private @Nullable Throwable lost;

  Machine(PlayerSettings settings, Plan plan) {
    this.settings = settings;
    this.session = Session.of(plan, settings.diagnostics(), this);
  }

  Plan plan() {
    return session.plan();
  }

  /** Begins to stand in for the session that is {@code parked}. */
  void mount(ParkedSession parked, long base, Delivery delivery) {
    session.unpark(parked);
    this.base = base;
    this.delivery = delivery;
    this.ticksBefore = session.ticksLeftOut();
    this.findings = null;
    this.lost = null;
    this.keepsEvents = false;
  }

  /** Has the events of the session kept here until they are {@link #kept taken}. */
  void keepEvents() {
    // another session may have failed before anybody took its events
    room.clear();
    keepsEvents = true;
  }

  /** Returns the events that were kept here; whoever takes them empties it. */
  Queue<RoutineEvent> kept() {
    return room;
  }

  /**
   * Puts the session down as it is now.
   *
   * @throws InternalError if an event could not be taken in, so that the session must not go on
   */
  void park(ParkedSession place) {
    if (lost != null) {
      throw new InternalError("an event could not be kept for its listeners", lost);
    }
    session.park(place);
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
    try {
      if (keepsEvents) {
        room.add(event);
      } else {
        delivery().add(event);
      }
    } catch (Throwable noRoom) {
      // thrown here it would pass for the failure of a listener, and the session go on with a gap
      lost = noRoom;
    }
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
      if (!isRunning() || !whole && isHalfFull()) {
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
    session.makeTicks(late < session.plan().tickAgeNanos() && !isHalfFull());
    advanceTo(deadline);
    pauseIfFull();
  }

  private void advanceTo(long active) {
    // a time source may be coarse, or broken: time never runs backwards here
    session.advance(Math.max(0, active - session.elapsedNanos()));
  }

  private void pauseIfFull() {
    if (isFull() && isRunning()) {
      session.interrupt(0);
      found().listenersTooSlow();
    }
  }

  /** Returns whether ticks are to be left out. */
  private boolean isHalfFull() {
    return waiting() > settings.queueCapacity() / 2;
  }

  /** Returns whether there is no room for more events than must be told. */
  private boolean isFull() {
    return waiting() >= settings.queueCapacity();
  }

  private int waiting() {
    return delivery().waiting() + (keepsEvents ? room.size() : 0);
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
}
