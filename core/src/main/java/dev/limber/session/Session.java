package dev.limber.session;

import dev.limber.event.Diagnostics;
import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.event.Totals;
import dev.limber.event.internal.Listeners;
import dev.limber.event.internal.Patience;
import dev.limber.routine.Routine;
import dev.limber.routine.internal.Fingerprint;
import java.time.Duration;
import java.util.Objects;

/**
 * One run of a plan: a deterministic state machine that owns no thread and reads no clock.
 *
 * <p>Its owner moves it by {@link #advance} and by commands; every event that comes of it is
 * delivered before the call returns. A command from a listener acts at once, too; its events follow
 * those already made. Not safe for use by several threads.
 */
public final class Session extends SessionCommands {

  /** What {@link #nextDeadline} returns when time alone changes nothing. */
  public static final long NO_DEADLINE = Long.MAX_VALUE;

  private Session(Plan plan, Listeners listeners, Patience patience) {
    super(plan, new Journal(listeners, patience));
  }

  /**
   * Returns a session of {@code plan} that has not started; failures of listeners go to {@link
   * Diagnostics#standardError}.
   */
  public static Session of(Plan plan, RoutineListener... listeners) {
    return of(plan, Diagnostics.standardError(), listeners);
  }

  /** Returns a session of {@code plan} that tells {@code diagnostics} of listeners that fail. */
  public static Session of(Plan plan, Diagnostics diagnostics, RoutineListener... listeners) {
    Objects.requireNonNull(plan, "plan");
    return new Session(
        plan, new Listeners(listeners), new Patience(diagnostics, Patience.FAILURES_IN_A_ROW));
  }

  /**
   * Returns the session that {@code snapshot} was made of, where it was then; nothing is told of
   * it. Failures of listeners go to {@link Diagnostics#standardError}.
   *
   * @throws SnapshotException if it is not of {@code routine}, or is damaged
   */
  public static Session restore(Routine routine, Snapshot snapshot, RoutineListener... listeners) {
    snapshot.checkIsOf(Fingerprint.of(routine));
    return restore(Plan.of(routine, snapshot.options()), snapshot, listeners);
  }

  /**
   * Returns the session that {@code snapshot} was made of, like {@link #restore(Routine, Snapshot,
   * RoutineListener...)}, of a plan that many sessions share.
   *
   * @throws SnapshotException if it is not of {@code plan}, or is damaged
   */
  public static Session restore(Plan plan, Snapshot snapshot, RoutineListener... listeners) {
    return restore(plan, snapshot, Diagnostics.standardError(), listeners);
  }

  /**
   * Returns the session that {@code snapshot} was made of, which tells {@code diagnostics} of
   * listeners that fail.
   *
   * @throws SnapshotException if it is not of {@code plan}, or is damaged
   */
  public static Session restore(
      Plan plan, Snapshot snapshot, Diagnostics diagnostics, RoutineListener... listeners) {
    snapshot.checkIsOf(plan);
    Session session = of(plan, diagnostics, listeners);
    session.course.form().unpack(new Unpacker(snapshot.state()));
    return session;
  }

  /** Starts. False if it had started before. */
  public boolean start() {
    return !course.standing().isStarted() && happens(course::start);
  }

  /**
   * Lets {@code time} go by: everything that is due in it happens in order, also what is due at its
   * very end. While the session is paused, not started or over, time changes nothing.
   *
   * @throws IllegalArgumentException if {@code time} is negative
   * @throws IllegalStateException if called from a listener of this session
   */
  public void advance(Duration time) {
    advance(nanos(time));
  }

  /** Returns {@code time} in nanoseconds, or the most that there are. */
  static long nanos(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("time must not be negative, but was " + time);
    }
    return time.compareTo(Duration.ofNanos(NO_DEADLINE)) < 0 ? time.toNanos() : NO_DEADLINE;
  }

  /**
   * Lets {@code nanos} nanoseconds go by, like {@link #advance(Duration)}.
   *
   * @throws IllegalArgumentException if {@code nanos} is negative
   * @throws IllegalStateException if called from a listener of this session
   */
  public void advance(long nanos) {
    notNegative(nanos);
    if (journal.isDelivering()) {
      throw new IllegalStateException("a listener must not advance its own session");
    }
    long target = nanos > NO_DEADLINE - 1 - journal.now() ? NO_DEADLINE - 1 : journal.now() + nanos;
    for (long due = nextDeadline(); due <= target; due = nextDeadline()) {
      happen(due);
    }
    if (!course.standing().standsStill()) {
      journal.moveTo(target);
    }
  }

  /**
   * Lets everything happen that is due up to the active time {@code target}, but nothing after a
   * step has begun for which somebody may be asked something.
   */
  void advanceUnasked(long target) {
    for (long due = nextDeadline(); due <= target && !course.mayAsk(); due = nextDeadline()) {
      happen(due);
    }
  }

  private void happen(long due) {
    journal.moveTo(due);
    journal.begin();
    course.takeDue();
    journal.deliver();
  }

  private static void notNegative(long nanos) {
    if (nanos < 0) {
      throw new IllegalArgumentException("time must not be negative, but was " + nanos + " ns");
    }
  }

  /**
   * Returns the active time, in nanoseconds since the session began, at which it next has something
   * to do; {@link #NO_DEADLINE} while it is paused, before its start and after its end.
   */
  public long nextDeadline() {
    return course.nextDeadline();
  }

  /** Returns the active time in nanoseconds since the session began. */
  public long elapsedNanos() {
    return journal.now();
  }

  /**
   * Sets whether ticks are made. While they are not, those that fall due are left out, and take no
   * number. This is a setting of this object: it is neither put down in a snapshot nor parked.
   */
  public void makeTicks(boolean made) {
    course.inside().makeTicks(made);
  }

  /** Returns how many ticks {@link #makeTicks} has left out so far. */
  public long ticksLeftOut() {
    return course.inside().ticksLeftOut();
  }

  /** Returns whether the session has started. */
  public boolean isStarted() {
    return course.standing().isStarted();
  }

  /** Returns whether the session stands still until it is resumed; false once it is over. */
  public boolean isPaused() {
    return course.standing().isRunning() && course.standing().standsStill();
  }

  /**
   * Returns whether the session waits for the person or the host: for {@code next}, a counted rep,
   * or the end of a symptom. Time goes on meanwhile, and what is due in it still happens.
   */
  public boolean isWaiting() {
    return course.isWaiting();
  }

  /** Returns whether the last event has been made. */
  public boolean isOver() {
    return course.standing().isOver();
  }

  /**
   * Returns whether what {@code event} tells is still so: it belongs to the running step, to the
   * way to it, or to the end of the session. A voice need not speak what is not current.
   */
  public boolean isCurrent(RoutineEvent event) {
    return journal.isCurrent(event);
  }

  /**
   * Returns all that the session is by now, to be taken up again by {@link #restore}. Asked for by
   * a listener, it is as it will be when all events made so far have been delivered: {@link
   * Snapshot#seq} is the number of the last one.
   */
  public Snapshot snapshot() {
    return Snapshot.of(plan, course.form().bytes());
  }

  /**
   * Returns all that the session is by now, in as few bytes as it needs: for hosts that keep very
   * many of them, and have one session at a time stand in for each. For this process only, and not
   * to be called by a listener of this session; {@link #snapshot} has neither limit.
   */
  public ParkedSession park() {
    ParkedSession place = new ParkedSession(plan);
    park(place);
    return place;
  }

  /**
   * Puts down all that the session is by now, like {@link #park()}.
   *
   * @param place what it held is gone
   * @throws IllegalArgumentException if {@code place} is for sessions of another plan
   */
  public void park(ParkedSession place) {
    checkIsOfPlan(place);
    course.form().park(place);
  }

  /**
   * Becomes the session that was parked; nothing is told of it. Its listeners stay its own.
   *
   * @throws IllegalArgumentException if it was one of another plan
   * @throws IllegalStateException if called by a listener of this session
   */
  public void unpark(ParkedSession parked) {
    checkIsOfPlan(parked);
    if (journal.isDelivering()) {
      throw new IllegalStateException("a listener must not change what its own session is");
    }
    course.form().unpark(parked);
  }

  private void checkIsOfPlan(ParkedSession parked) {
    if (parked.plan() != plan) {
      throw new IllegalArgumentException("the parked session must be of the same plan");
    }
  }

  /** Returns the plan. */
  public Plan plan() {
    return plan;
  }

  /** Returns what the session has come to so far; the running step is not in it yet. */
  public Totals totals() {
    return ledger.totals();
  }

  /**
   * Pauses with the reason {@link PauseReason#RESTORED}, as is right for a session that a person
   * comes back to. False if the session is paused, not started or over.
   */
  public boolean pauseRestored() {
    return pause(PauseReason.RESTORED);
  }

  /**
   * Pauses with the reason {@link PauseReason#INTERRUPTION}, after {@code nanos} have gone by, but
   * at the latest at the next deadline, of which nothing happens yet.
   *
   * @return false if the session is paused, not started or over
   * @throws IllegalArgumentException if {@code nanos} is negative
   */
  public boolean interrupt(long nanos) {
    notNegative(nanos);
    if (course.standing().standsStill()) {
      return false;
    }
    journal.moveTo(journal.now() + Math.min(nanos, nextDeadline() - journal.now()));
    return pause(PauseReason.INTERRUPTION);
  }

  Answers answers() {
    return course.answers();
  }
}
