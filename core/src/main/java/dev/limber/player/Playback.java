package dev.limber.player;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.event.Totals;
import dev.limber.routine.Side;
import dev.limber.session.Controls;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One session that is played in real time by a {@link RoutinePlayer}.
 *
 * <p>A command acts before it returns, after everything that is due at its instant; its events
 * reach the listeners where, and as soon as, the player delivers them. A command that finds the
 * session too late (see {@link RoutinePlayer.Builder#interruptionAfter}) finds it paused.
 *
 * <p>While the listeners are so far behind that there is no room for more events, the commands that
 * only move the session about ({@link #resume}, {@link #next}, {@link #skipExercise}, {@link
 * #back}, {@link #restartStep}, {@link #seek}, {@link #extend}) do nothing and return false. The
 * others always act.
 *
 * <p>Safe for use by several threads, and from its own listeners.
 */
public final class Playback extends Timed implements Controls {

  private final PlayerSettings settings;
  private final Delivery delivery;
  // also the lock of all that moves it: nobody else knows it
  private final Session session;
  private final Pace pace;
  private boolean failed;

  Playback(PlayerSettings settings, Plan plan) {
    this.settings = settings;
    this.delivery = new Delivery(this, settings);
    this.session = Session.of(plan, settings.diagnostics(), delivery);
    this.pace = new Pace(session, delivery, settings.interruptionAfter());
  }

  /**
   * Returns what the session comes to, as soon as its last event has been delivered.
   *
   * <p>It fails if a listener threw an {@link Error}, or if the events could not be delivered; the
   * session has been stopped then. Completing or cancelling it changes nothing for the session.
   * What is attached to it runs on the thread on which the last event was delivered, or at once if
   * it is done. A listener of this session must not wait for it: it would wait for itself.
   */
  public CompletableFuture<Totals> completion() {
    return delivery.completion();
  }

  /** Returns the plan. */
  public Plan plan() {
    return session.plan();
  }

  /** Returns the active time since the session began. */
  public Duration elapsed() {
    synchronized (session) {
      return Duration.ofNanos(pace.elapsed(settings.time().nanoTime()));
    }
  }

  /** Returns whether the session stands still, and is not over. */
  public boolean isPaused() {
    synchronized (session) {
      return !failed && !session.isOver() && session.isPaused();
    }
  }

  /**
   * Returns whether the session waits for the person or the host: for {@code next}, a counted rep,
   * or the end of a symptom.
   */
  public boolean isWaiting() {
    synchronized (session) {
      return !failed && session.isWaiting();
    }
  }

  /** Returns whether the last event has been made; it may still be on its way to the listeners. */
  public boolean isOver() {
    synchronized (session) {
      return failed || session.isOver();
    }
  }

  /**
   * Returns whether what {@code event} tells is still so, see {@link Session#isCurrent}: it may
   * have been overtaken on its way to a listener.
   */
  public boolean isCurrent(RoutineEvent event) {
    synchronized (session) {
      return !failed && session.isCurrent(event);
    }
  }

  @Override
  public boolean pause() {
    return command(Session::pause);
  }

  @Override
  public boolean resume() {
    return commandIfRoom(Session::resume);
  }

  @Override
  public boolean next() {
    return commandIfRoom(Session::next);
  }

  @Override
  public boolean skipExercise() {
    return commandIfRoom(Session::skipExercise);
  }

  @Override
  public boolean back() {
    return commandIfRoom(Session::back);
  }

  @Override
  public boolean restartStep() {
    return commandIfRoom(Session::restartStep);
  }

  @Override
  public boolean seek(String path, Optional<Side> side, List<Integer> rounds) {
    return commandIfRoom(it -> it.seek(path, side, rounds));
  }

  @Override
  public boolean extend(Duration by) {
    return commandIfRoom(it -> it.extend(by));
  }

  @Override
  public boolean reportPain(OptionalInt level, Optional<String> area) {
    return command(it -> it.reportPain(level, area));
  }

  @Override
  public boolean describePain(OptionalInt level, Optional<String> area) {
    return command(it -> it.describePain(level, area));
  }

  @Override
  public boolean rep() {
    return commandIfRoom(Session::rep);
  }

  @Override
  public boolean reportSymptom(String symptom, boolean present) {
    return command(it -> it.reportSymptom(symptom, present));
  }

  @Override
  public boolean finish() {
    return command(Session::finish);
  }

  @Override
  public boolean stop() {
    return command(Session::stop);
  }

  /** Says who is to hear of the session; before it starts. */
  void listen(RoutineListener... listeners) {
    delivery.listen(listeners);
  }

  /**
   * Takes the session into the player and starts it.
   *
   * @throws IllegalStateException if the player is closed
   */
  void start() {
    // as one: a close in between finds a session that has started, and stops it
    Findings findings;
    synchronized (session) {
      settings.timekeeper().add(this);
      try {
        pace.start(settings.time().nanoTime());
      } finally {
        findings = settle();
      }
    }
    tell(findings);
  }

  @Override
  void wake() {
    Findings findings;
    try {
      findings = catchUp();
    } catch (Throwable broken) {
      // a fault of ours, or memory is short: the other sessions and the timer go on
      fail(broken);
      return;
    }
    tell(findings);
  }

  /** Ends the session, which cannot go on because of {@code failure}. */
  void fail(Throwable failure) {
    synchronized (session) {
      if (failed) {
        return;
      }
      failed = true;
      settings.timekeeper().remove(this);
    }
    delivery.giveUp(failure);
    settings.diagnostics().sessionFailed(failure);
  }

  private @Nullable Findings catchUp() {
    synchronized (session) {
      if (failed) {
        return null;
      }
      pace.catchUp(settings.time().nanoTime(), false);
      return settle();
    }
  }

  private boolean commandIfRoom(Predicate<Session> action) {
    return command(it -> !delivery.isFull() && action.test(it));
  }

  private boolean command(Predicate<Session> action) {
    Findings findings = null;
    try {
      synchronized (session) {
        if (failed) {
          return false;
        }
        try {
          long now = settings.time().nanoTime();
          pace.catchUp(now, true);
          return pace.command(now, action);
        } finally {
          findings = settle();
        }
      }
    } finally {
      tell(findings);
    }
  }

  /** Has the timer wake the session when it next has something to do, or never again. */
  private @Nullable Findings settle() {
    Timekeeper timekeeper = settings.timekeeper();
    if (session.isOver()) {
      timekeeper.remove(this);
    } else {
      timekeeper.schedule(this, pace.wakeAt(timekeeper.never()));
    }
    return pace.takeFindings();
  }

  /** Does what must not be done under the lock, because it is others' code. */
  private void tell(@Nullable Findings findings) {
    if (findings != null) {
      findings.tell(settings.diagnostics());
    }
    delivery.flush();
  }
}
