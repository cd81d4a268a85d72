package dev.limber.model;

import dev.limber.event.RoutineEvent;
import dev.limber.routine.Routine;
import dev.limber.session.Controls;
import dev.limber.session.PlanOptions;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * What a player is to do with one session in real time: wake it, find that it is too late, or find
 * that its listeners are too far behind.
 */
public final class ModelPlayer {

  private static final long SECOND = 1_000_000_000;

  public final ModelSession session;
  private final Controls controls;
  private final int capacity;
  private final long tooLate;
  private final long tickAge;
  private long base;

  /** How many events have left the queue, on their way to the listener or lost. */
  private int taken;

  private int timesTooLate;
  private int timesTooSlow;

  /**
   * Makes a player whose session has not started.
   *
   * @param capacity how many events may wait for the listener
   * @param tooLate how late it may be woken without being paused, in nanoseconds
   */
  public ModelPlayer(Routine routine, PlanOptions options, int capacity, long tooLate) {
    // what a transition tells is brought to the listeners when the player is done
    this.session = new ModelSession(routine, options, () -> {});
    this.controls = new ControlsWithRoom(session, () -> waiting() < capacity);
    this.capacity = capacity;
    this.tooLate = tooLate;
    long period = options.ticks().map(ticks -> ticks.toNanos()).orElse(Long.MAX_VALUE);
    this.tickAge = options.countdown() ? Math.min(period, SECOND) : period;
  }

  public void start(long now) {
    base = now;
    session.start();
    pauseIfFull();
  }

  /** Takes the session up that was put down at this very instant; what waited is lost. */
  public void restore() {
    takeAll();
    session.pauseRestored();
  }

  /** Returns the instant at which the session is to be woken. */
  public OptionalLong deadline() {
    OptionalLong deadline = session.nextDeadline();
    return deadline.isPresent() ? OptionalLong.of(base + deadline.getAsLong()) : deadline;
  }

  /** Returns whether the session is to be woken at {@code now}, or should have been. */
  public boolean isDue(long now) {
    return deadline().isPresent() && deadline().getAsLong() <= now;
  }

  /** Lets happen what is due at {@code now}, but no more than the queue has room for. */
  public void wake(long now) {
    catchUp(now, false);
  }

  /** Lets happen what is due at {@code now}; pauses a session that should have woken long ago. */
  public void catchUp(long now) {
    catchUp(now, true);
    session.goTo(now - base);
  }

  private void catchUp(long now, boolean whole) {
    if (isDue(now) && now - deadline().getAsLong() > tooLate) {
      timesTooLate++;
      session.interrupt(Long.MAX_VALUE / 2);
      return;
    }
    boolean goesOn = true;
    while (isDue(now) && goesOn) {
      long instant = deadline().getAsLong();
      // one that is as old as the next one has been overtaken
      session.makeTicks(now - instant < tickAge && !isHalfFull());
      while (isDue(instant)) {
        session.takeDue();
      }
      pauseIfFull();
      // a listener that keeps up is to have taken these before the next ones come
      goesOn = whole || !isHalfFull();
    }
  }

  /** Has {@code deed} done at {@code now}. */
  public boolean command(long now, Predicate<Controls> deed) {
    catchUp(now);
    boolean stood = session.isStandingStill();
    boolean done = deed.test(controls);
    if (stood && !session.isStandingStill()) {
      base = now - session.elapsedNanos();
    }
    pauseIfFull();
    return done;
  }

  private void pauseIfFull() {
    if (waiting() >= capacity && !session.isStandingStill()) {
      timesTooSlow++;
      session.interrupt(0);
    }
  }

  private boolean isHalfFull() {
    return waiting() > capacity / 2;
  }

  /** Returns how many events wait in the queue. */
  public int waiting() {
    return session.events().size() - taken;
  }

  /** Takes the next event out of the queue. */
  RoutineEvent take() {
    return session.events().get(taken++);
  }

  /** Takes all events out of the queue. */
  void takeAll() {
    taken = session.events().size();
  }

  /** Returns how often the session has been paused because it was woken too late. */
  public int timesTooLate() {
    return timesTooLate;
  }

  /** Returns how often the session has been paused because its listener is too far behind. */
  public int timesTooSlow() {
    return timesTooSlow;
  }

  /** Returns the active time at {@code now}. */
  public long elapsed(long now) {
    if (session.isStandingStill()) {
      return session.elapsedNanos();
    }
    return Math.min(now - base, session.nextDeadline().orElse(Long.MAX_VALUE));
  }
}
