package dev.limber.model;

import dev.limber.routine.Routine;
import dev.limber.session.Controls;
import dev.limber.session.PlanOptions;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** What a player is to do with one session in real time: wake it, or find that it is too late. */
public final class ModelPlayer {

  private static final long TWO_SECONDS = 2_000_000_000;
  private static final long SECOND = 1_000_000_000;

  public final ModelSession session;
  private final long tickAge;
  private long base;

  /** Makes a player whose session has not started. */
  public ModelPlayer(Routine routine, PlanOptions options) {
    // what a transition tells is brought to the listeners when the player is done
    this.session = new ModelSession(routine, options, () -> {});
    long period = options.ticks().map(ticks -> ticks.toNanos()).orElse(Long.MAX_VALUE);
    this.tickAge = options.countdown() ? Math.min(period, SECOND) : period;
  }

  public void start(long now) {
    base = now;
    session.start();
  }

  /** Takes the session up that was put down at this very instant. */
  public void restore() {
    session.pauseRestored();
  }

  /** Returns the instant at which the session is to be woken. */
  public OptionalLong deadline() {
    OptionalLong deadline = session.nextDeadline();
    return deadline.isPresent() ? OptionalLong.of(base + deadline.getAsLong()) : deadline;
  }

  /** Lets happen what is due at {@code now}; pauses a session that should have woken long ago. */
  public void catchUp(long now) {
    if (session.isStandingStill()) {
      return;
    }
    if (deadline().isPresent() && now - deadline().getAsLong() > TWO_SECONDS) {
      session.interrupt(Long.MAX_VALUE / 2);
      return;
    }
    while (deadline().orElse(Long.MAX_VALUE) <= now) {
      // one that is as old as the next one has been overtaken
      session.makeTicks(now - deadline().getAsLong() < tickAge);
      session.takeDue();
    }
    session.goTo(now - base);
  }

  /** Has {@code deed} done at {@code now}. */
  public boolean command(long now, Predicate<Controls> deed) {
    catchUp(now);
    boolean stood = session.isStandingStill();
    boolean done = deed.test(session);
    if (stood && !session.isStandingStill()) {
      base = now - session.elapsedNanos();
    }
    return done;
  }

  /** Returns the active time at {@code now}. */
  public long elapsed(long now) {
    if (session.isStandingStill()) {
      return session.elapsedNanos();
    }
    return Math.min(now - base, session.nextDeadline().orElse(Long.MAX_VALUE));
  }
}
