package dev.limber.session;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.event.Totals;
import dev.limber.routine.Routine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Plays a plan in virtual time, at once.
 *
 * <p>All that the session waits for is answered at once: the person goes on, the host counts a rep
 * and reports a symptom gone, a bout ends when it counts. A pause that no later command ends is
 * answered with {@link Controls#stop}. Not safe for use by several threads.
 */
public final class Rehearsal {

  private final Plan plan;
  private final List<Timed> commands = new ArrayList<>();

  private Rehearsal(Plan plan) {
    this.plan = plan;
  }

  /** Returns a rehearsal of {@code plan}. */
  public static Rehearsal of(Plan plan) {
    return new Rehearsal(Objects.requireNonNull(plan, "plan"));
  }

  /** Returns a rehearsal of {@code routine} with {@link PlanOptions#DEFAULT}. */
  public static Rehearsal of(Routine routine) {
    return of(Plan.of(routine));
  }

  /**
   * Adds a command, given {@code time} after the start. This time goes on during a pause. Commands
   * at one instant are given in the order in which they were added.
   *
   * @throws IllegalArgumentException if {@code time} is negative
   */
  public Rehearsal at(Duration time, Consumer<? super Controls> command) {
    commands.add(new Timed(Session.nanos(time), Objects.requireNonNull(command, "command")));
    commands.sort(Comparator.comparingLong(Timed::nanos));
    return this;
  }

  /**
   * Plays to the end, and returns what the session came to. Can be called again, and then plays
   * again; what a command throws comes out here, and ends it.
   */
  public Totals run(RoutineListener... listeners) {
    Session session = Session.of(plan, listeners);
    session.start();
    long passed = 0;
    for (Timed timed : commands) {
      advance(session, timed.nanos - passed);
      passed = timed.nanos;
      timed.command.accept(session);
    }
    while (!session.isOver()) {
      advance(session, Session.NO_DEADLINE - 1 - session.elapsedNanos());
      if (session.isPaused()) {
        session.stop();
      }
    }
    return session.totals();
  }

  /** Lets time go by, and answers what the session waits for meanwhile. */
  private static void advance(Session session, long nanos) {
    long target = session.elapsedNanos() + nanos;
    session.advanceUnasked(target);
    for (long due = due(session); due <= target; due = due(session)) {
      session.advance(due - session.elapsedNanos());
      if (session.answers().due() == session.elapsedNanos()) {
        session.answers().give(session);
      }
      session.advanceUnasked(target);
    }
    session.advance(target - session.elapsedNanos());
  }

  /** Returns when the session next has something to do, or is to be answered. */
  private static long due(Session session) {
    return Math.min(session.answers().due(), session.nextDeadline());
  }

  /** Plays to the end, and returns every event. */
  public List<RoutineEvent> events() {
    List<RoutineEvent> events = new ArrayList<>();
    run(
        new RoutineListener() {
          @Override
          public void onEvent(RoutineEvent event) {
            events.add(event);
          }
        });
    return events;
  }

  /** A command and when it is given. Immutable. */
  private record Timed(long nanos, Consumer<? super Controls> command) {}
}
