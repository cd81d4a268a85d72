package dev.limber.player;

import dev.limber.event.RoutineEvent;
import dev.limber.event.Totals;
import dev.limber.routine.Side;
import dev.limber.session.Controls;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import dev.limber.session.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/**
 * One session that is played in real time by a {@link RoutinePlayer}.
 *
 * <p>A command acts before it returns, after everything that is due at its instant; its events
 * reach the listeners where, and as soon as, the player delivers them. A command that finds the
 * session too late (see {@link RoutinePlayer.Builder#interruptionAfter}) finds it paused.
 *
 * <p>While the listeners are so far behind that there is no room for more events, the commands that
 * only move the session about ({@link #resume}, {@link #next}, {@link #rep}, {@link #skipExercise},
 * {@link #back}, {@link #restartStep}, {@link #seek}, {@link #extend}) do nothing and return false.
 * The others always act.
 *
 * <p>Safe for use by several threads, and from its own listeners.
 */
public final class Playback implements Controls {

  private final LiveSession live;

  Playback(LiveSession live) {
    this.live = live;
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
    return live.completion();
  }

  /** Returns the plan. */
  public Plan plan() {
    return live.plan();
  }

  /** Returns the active time since the session began. */
  public Duration elapsed() {
    return Duration.ofNanos(live.elapsed());
  }

  /** Returns whether the session stands still, and is not over. */
  public boolean isPaused() {
    return live.ask(false, Session::isPaused);
  }

  /**
   * Returns whether the session waits for the person or the host: for {@code next}, a counted rep,
   * or the end of a symptom.
   */
  public boolean isWaiting() {
    return live.ask(false, Session::isWaiting);
  }

  /** Returns whether the last event has been made; it may still be on its way to the listeners. */
  public boolean isOver() {
    return live.ask(true, Session::isOver);
  }

  /**
   * Returns whether what {@code event} tells is still so, see {@link
   * dev.limber.session.Session#isCurrent}: it may have been overtaken on its way to a listener.
   */
  public boolean isCurrent(RoutineEvent event) {
    return live.ask(false, session -> session.isCurrent(event));
  }

  /**
   * Returns all that the session is by now, to be taken up by {@link RoutinePlayer#restore}. Events
   * up to {@link Snapshot#seq} have been made then; some may still be on their way to the
   * listeners, and are not made again by the session that is restored.
   */
  public Snapshot snapshot() {
    return live.act(Session::snapshot);
  }

  @Override
  public boolean pause() {
    return live.command(Session::pause);
  }

  @Override
  public boolean resume() {
    return live.commandIfRoom(Session::resume);
  }

  @Override
  public boolean next() {
    return live.commandIfRoom(Session::next);
  }

  @Override
  public boolean skipExercise() {
    return live.commandIfRoom(Session::skipExercise);
  }

  @Override
  public boolean back() {
    return live.commandIfRoom(Session::back);
  }

  @Override
  public boolean restartStep() {
    return live.commandIfRoom(Session::restartStep);
  }

  @Override
  public boolean seek(String path, Optional<Side> side, List<Integer> rounds) {
    return live.commandIfRoom(it -> it.seek(path, side, rounds));
  }

  @Override
  public boolean extend(Duration by) {
    return live.commandIfRoom(it -> it.extend(by));
  }

  @Override
  public boolean reportPain(OptionalInt level, Optional<String> area) {
    return live.command(it -> it.reportPain(level, area));
  }

  @Override
  public boolean describePain(OptionalInt level, Optional<String> area) {
    return live.command(it -> it.describePain(level, area));
  }

  @Override
  public boolean rep() {
    return live.commandIfRoom(Session::rep);
  }

  @Override
  public boolean reportSymptom(String symptom, boolean present) {
    return live.command(it -> it.reportSymptom(symptom, present));
  }

  @Override
  public boolean finish() {
    return live.command(Session::finish);
  }

  @Override
  public boolean stop() {
    return live.command(Session::stop);
  }
}
