package dev.limber.player;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.event.Totals;
import dev.limber.event.internal.Patience;
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
import java.util.function.Function;
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
  private final Plan plan;
  // also the lock of all that moves the session
  private final Delivery delivery;
  private byte[] state;
  private long base;
  private boolean failed;

  Playback(PlayerSettings settings, Plan plan, byte[] state) {
    this.settings = settings;
    this.plan = plan;
    this.state = state;
    this.delivery = new Delivery(this);
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
    return plan;
  }

  /** Returns the active time since the session began. */
  public Duration elapsed() {
    return Duration.ofNanos(ask(machine -> machine.elapsed(settings.time().nanoTime())));
  }

  /** Returns whether the session stands still, and is not over. */
  public boolean isPaused() {
    return ask(machine -> !failed && machine.session().isPaused());
  }

  /**
   * Returns whether the session waits for the person or the host: for {@code next}, a counted rep,
   * or the end of a symptom.
   */
  public boolean isWaiting() {
    return ask(machine -> !failed && machine.session().isWaiting());
  }

  /** Returns whether the last event has been made; it may still be on its way to the listeners. */
  public boolean isOver() {
    return ask(machine -> failed || machine.session().isOver());
  }

  /**
   * Returns whether what {@code event} tells is still so, see {@link
   * dev.limber.session.Session#isCurrent}: it may have been overtaken on its way to a listener.
   */
  public boolean isCurrent(RoutineEvent event) {
    return ask(machine -> !failed && machine.session().isCurrent(event));
  }

  /**
   * Returns all that the session is by now, to be taken up by {@link RoutinePlayer#restore}. Events
   * up to {@link Snapshot#seq} have been made then; some may still be on their way to the
   * listeners, and are not made again by the session that is restored.
   */
  public Snapshot snapshot() {
    return act(Session::snapshot);
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

  /** Says who is to hear of the session; before it begins. */
  void listen(RoutineListener... listeners) {
    delivery.hear(listeners);
  }

  Patience patience() {
    return settings.patience();
  }

  /** Runs {@code delivery}, of this session, where the host wants events to be delivered. */
  void execute(Runnable delivery) {
    settings.executor().execute(delivery);
  }

  /**
   * Takes the session into the player, and starts it or takes it up.
   *
   * @throws IllegalStateException if the player is closed
   */
  void begin() {
    Findings findings;
    Totals totals = null;
    try {
      // as one: a close in between finds a session that has started, and stops it
      synchronized (delivery) {
        settings.timekeeper().add(this);
        Machine machine = mount();
        try {
          totals = machine.session().isOver() ? machine.session().totals() : null;
          machine.begin(settings.time().nanoTime());
        } finally {
          findings = settle(machine);
          settings.machines().give(machine);
        }
      }
    } catch (Error broken) {
      // else it would be in the player for ever, and nobody could stop it
      fail(broken);
      throw broken;
    }
    if (totals != null) {
      delivery.complete(totals);
    }
    tell(findings);
    delivery.flush();
  }

  @Override
  void wake() {
    Findings findings;
    long late;
    boolean here;
    Machine machine;
    try {
      machine = settings.machines().ofTimer(settings, plan);
      synchronized (delivery) {
        if (failed) {
          return;
        }
        machine.mount(state, base, delivery);
        try {
          if (settings.isDirect()) {
            machine.keepEvents();
          }
          late = machine.catchUp(settings.time().nanoTime(), false);
          findings = settle(machine);
          here = settings.isDirect() && delivery.begins(machine.kept());
        } finally {
          // else an idle player would keep the listeners of a session that is over
          machine.dismount();
        }
      }
    } catch (Throwable broken) {
      // a fault of ours, or memory is short: the other sessions and the timer go on
      fail(broken);
      return;
    }
    tell(findings);
    if (late >= 0) {
      settings.diagnostics().woke(late);
    }
    if (here) {
      delivery.run(machine.kept());
    } else {
      delivery.flush();
    }
  }

  /** Ends the session, which cannot go on because of {@code failure}. */
  void fail(Throwable failure) {
    synchronized (delivery) {
      if (failed) {
        return;
      }
      failed = true;
      settings.timekeeper().remove(this);
    }
    delivery.giveUp(failure);
    settings.diagnostics().sessionFailed(failure);
  }

  private boolean commandIfRoom(Predicate<Session> action) {
    return command(it -> delivery.waiting() < settings.queueCapacity() && action.test(it));
  }

  private boolean command(Predicate<Session> action) {
    return act(session -> !failed && action.test(session));
  }

  private <T> T act(Function<Session, T> action) {
    Findings findings = null;
    try {
      synchronized (delivery) {
        Machine machine = mount();
        try {
          long now = settings.time().nanoTime();
          if (!failed) {
            machine.catchUp(now, true);
          }
          return machine.command(now, action);
        } finally {
          findings = settle(machine);
          settings.machines().give(machine);
        }
      }
    } catch (Error broken) {
      // how far it came nobody knows
      fail(broken);
      throw broken;
    } finally {
      tell(findings);
      delivery.flush();
    }
  }

  /** Answers a question that changes nothing. */
  private <T> T ask(Function<Machine, T> question) {
    synchronized (delivery) {
      Machine machine = mount();
      T answer = question.apply(machine);
      settings.machines().give(machine);
      return answer;
    }
  }

  private Machine mount() {
    Machine machine = settings.machines().take(settings, plan);
    machine.mount(state, base, delivery);
    return machine;
  }

  /** Puts the session down, and has the timer wake it when it next has something to do. */
  private @Nullable Findings settle(Machine machine) {
    Timekeeper timekeeper = settings.timekeeper();
    if (machine.session().isOver()) {
      timekeeper.remove(this);
    } else {
      timekeeper.schedule(this, machine.wakeAt(timekeeper.never()));
    }
    base = machine.base();
    byte[] parked = machine.park(state);
    if (parked != state) {
      // a collector looks after each reference that is set, be it to what it was
      state = parked;
    }
    return machine.findings();
  }

  /** Does what must not be done under the lock, because it is others' code. */
  private void tell(@Nullable Findings findings) {
    if (findings != null) {
      findings.tell(settings.diagnostics());
    }
  }
}
