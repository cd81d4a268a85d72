package dev.limber.player;

import dev.limber.event.RoutineEvent;
import dev.limber.event.Totals;
import dev.limber.event.internal.Patience;
import dev.limber.session.ParkedSession;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One session of a player: all that it is, the lock of whatever moves it, and the way of its events
 * to the listeners. The host knows it as a {@link Playback}.
 *
 * <p>These are one object because there may be a million of them, and each object that has to be
 * looked at costs more than what is done with it. Safe for use by several threads.
 */
final class LiveSession extends Delivery implements Timed {

  private static final long NOT_DUE = -1;

  private final PlayerSettings settings;
  // all below are guarded by this, but the id, which is the wheel's
  private final ParkedSession parked;
  private long base;
  private boolean failed;
  private int id = NO_ID;

  LiveSession(PlayerSettings settings, ParkedSession parked) {
    this.settings = settings;
    this.parked = parked;
  }

  Plan plan() {
    return parked.plan();
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public void setId(int id) {
    this.id = id;
  }

  @Override
  public int touch() {
    return touchListeners() + (parked.isTickNext() ? 1 : 0);
  }

  @Override
  Patience patience() {
    return settings.patience();
  }

  @Override
  void execute() {
    settings.executor().execute(this);
  }

  @Override
  void abort() {
    command(Session::stop);
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
      synchronized (this) {
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
      complete(totals);
    }
    tell(findings);
    flush();
  }

  @Override
  public void wake() {
    try {
      if (!tick()) {
        wakeWhole();
      }
    } catch (Throwable broken) {
      // a fault of ours, or memory is short: the other sessions and the timer go on
      fail(broken);
    }
  }

  /**
   * Lets a tick happen for which no session has to stand in.
   *
   * @return false if more or something else is to be done
   */
  private boolean tick() {
    RoutineEvent tick;
    long late;
    synchronized (this) {
      late = lateOfTick();
      if (late < 0) {
        return false;
      }
      tick = parked.tick();
      settings.timekeeper().schedule(this, base + parked.nextTick());
      if (settings.isDirect()) {
        beginsNow();
      } else {
        add(tick);
      }
    }
    settings.diagnostics().woke(late);
    if (settings.isDirect()) {
      run(tick);
    } else {
      flush();
    }
    return true;
  }

  /** Returns how late the tick is that is all there is to do, or {@link #NOT_DUE}. */
  private long lateOfTick() {
    if (failed || !isIdle() || !parked.isTickNext()) {
      return NOT_DUE;
    }
    long late = settings.time().nanoTime() - base - parked.nextTick();
    boolean inTime = late < plan().tickAgeNanos() && late <= settings.interruptionAfter();
    return inTime ? late : NOT_DUE;
  }

  private void wakeWhole() {
    Findings findings;
    long late;
    boolean here;
    Machine machine = settings.machines().ofTimer(settings, plan());
    synchronized (this) {
      if (failed) {
        return;
      }
      machine.mount(parked, base, this);
      try {
        if (settings.isDirect()) {
          machine.keepEvents();
        }
        late = machine.catchUp(settings.time().nanoTime(), false);
        findings = settle(machine);
        here = settings.isDirect() && begins(machine.kept());
      } finally {
        // else an idle player would keep the listeners of a session that is over
        machine.dismount();
      }
    }
    tell(findings);
    if (late >= 0) {
      settings.diagnostics().woke(late);
    }
    if (here) {
      run(machine.kept());
    } else {
      flush();
    }
  }

  /** Ends the session, which cannot go on because of {@code failure}. */
  @Override
  void fail(Throwable failure) {
    synchronized (this) {
      if (failed) {
        return;
      }
      failed = true;
      settings.timekeeper().remove(this);
    }
    giveUp(failure);
    settings.diagnostics().sessionFailed(failure);
  }

  /** Gives a command, unless the listeners are so far behind that it would only add to that. */
  boolean commandIfRoom(Predicate<Session> action) {
    return command(it -> waiting() < settings.queueCapacity() && action.test(it));
  }

  /** Gives a command, at the present instant. */
  boolean command(Predicate<Session> action) {
    return act(session -> !failed && action.test(session));
  }

  /** Has {@code action} act at the present instant, after all that is due by then. */
  <T> T act(Function<Session, T> action) {
    Findings findings = null;
    try {
      synchronized (this) {
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
      flush();
    }
  }

  /** Answers a question that changes nothing; {@code whenFailed} if the session has failed. */
  <T> T ask(T whenFailed, Function<Session, T> question) {
    synchronized (this) {
      return failed ? whenFailed : ask(machine -> question.apply(machine.session()));
    }
  }

  /** Returns the active time in nanoseconds at the present instant. */
  synchronized long elapsed() {
    return ask(machine -> machine.elapsed(settings.time().nanoTime()));
  }

  private <T> T ask(Function<Machine, T> question) {
    Machine machine = mount();
    T answer = question.apply(machine);
    settings.machines().give(machine);
    return answer;
  }

  private Machine mount() {
    Machine machine = settings.machines().take(settings, plan());
    machine.mount(parked, base, this);
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
    machine.park(parked);
    return machine.findings();
  }

  /** Does what must not be done under the lock, because it is others' code. */
  private void tell(@Nullable Findings findings) {
    if (findings != null) {
      findings.tell(settings.diagnostics());
    }
  }
}
