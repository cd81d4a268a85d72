package dev.limber.simulation;

import dev.limber.event.Diagnostics;
import dev.limber.player.RoutinePlayer;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.testing.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A player, and the threads that it has on a simulated device; all are gone after a crash. */
final class Device {

  private static final Plan SHORT = Plan.of(shortRoutine());

  private final Scenario.Calling calling;
  private final boolean mayBlock;
  private final ManualTime time;
  private final Clocks clocks;
  private final RoutinePlayer player;
  private final Queue<Runnable> calls = new ConcurrentLinkedQueue<>();
  private final List<Caller> callers = new ArrayList<>();
  private boolean isStalled;
  private volatile boolean isCalm;
  private volatile boolean isGone;

  Device(Scenario scenario, ManualTime time, long origin, Diagnostics diagnostics) {
    this.calling = scenario.calling();
    this.mayBlock = scenario.roles().stream().anyMatch(role -> !role.blocks().isEmpty());
    this.time = time;
    this.clocks = new Clocks(time, origin);
    RoutinePlayer.Builder builder =
        RoutinePlayer.builder()
            .timeSource(clocks)
            .queueCapacity(scenario.capacity())
            .interruptionAfter(Duration.ofNanos(scenario.tooLate()))
            .diagnostics(diagnostics);
    this.player =
        switch (calling) {
          case TIMER -> builder.direct().build();
          case AT_ONCE -> builder.executor(Runnable::run).build();
          default -> builder.executor(calls::add).build();
        };
    startTimer();
  }

  private static Routine shortRoutine() {
    return Routine.builder()
        .id("short")
        .title(Text.of("Short"))
        .addSteps(Hold.of(DurationRange.seconds(1)))
        .build();
  }

  /** Has the timer sleep before anything happens: else it might do something beside us. */
  private void startTimer() {
    player.play(SHORT).stop();
    time.settle();
    for (Runnable call = calls.poll(); call != null; call = calls.poll()) {
      call.run();
    }
    clocks.close();
  }

  RoutinePlayer player() {
    return player;
  }

  boolean isGone() {
    return isGone;
  }

  boolean isStalled() {
    return isStalled;
  }

  /** Sets whether the timer is woken. */
  void setStalled(boolean stalled) {
    isStalled = stalled;
  }

  /** Has no listener block any more. */
  void calmDown() {
    isCalm = true;
    isStalled = false;
    withTimer(
        () -> {
          clocks.wake();
          time.settle();
        });
  }

  boolean isCalm() {
    return isCalm;
  }

  /** Blocks the listener that calls this. */
  void block(long nanos) {
    long now = time.nanoTime();
    long until = nanos > Long.MAX_VALUE - now ? Long.MAX_VALUE : now + nanos;
    if (calling == Scenario.Calling.TIMER) {
      clocks.block(until, () -> isGone || isCalm);
    } else {
      Caller.block(until);
    }
  }

  /** Time goes by; the timer wakes when it wants to. */
  void pass(long nanos) {
    if (nanos > 0) {
      withTimer(() -> time.advance(Duration.ofNanos(nanos)));
    }
  }

  /** Time goes by while nobody wakes. */
  void freeze(long nanos) {
    withTimer(() -> time.jump(Duration.ofNanos(nanos)));
  }

  /** Wakes the timer for nothing. */
  void wake() {
    clocks.wake();
    settle();
  }

  /** Everybody does what there is to do at this instant. */
  void settle() {
    boolean called = true;
    while (called) {
      settleTimer();
      called = goOnCalling() | (calling == Scenario.Calling.THREADS && call());
    }
  }

  /** Listeners are called that wait for it. */
  void deliver() {
    call();
    settle();
  }

  /** To look after a timer that sleeps takes longer than all the rest. */
  private void settleTimer() {
    if (clocks.hasMissed()) {
      withTimer(time::settle);
    }
  }

  private void withTimer(Runnable whatTakesTime) {
    if (!isStalled) {
      clocks.open();
    }
    whatTakesTime.run();
    clocks.close();
  }

  private boolean goOnCalling() {
    boolean goesOn = false;
    for (Caller caller : callers) {
      if (caller.isBlocked() && (isCalm || isGone || !caller.isBlockedAt(time.nanoTime()))) {
        caller.goOn();
        goesOn = true;
      }
    }
    return goesOn;
  }

  private boolean call() {
    boolean called = false;
    for (Runnable call = calls.poll(); call != null; call = calls.poll()) {
      if (mayBlock) {
        idle().run(call);
      } else {
        call.run();
      }
      called = true;
    }
    return called;
  }

  private Caller idle() {
    for (Caller caller : callers) {
      if (!caller.isBlocked()) {
        return caller;
      }
    }
    Caller caller = new Caller();
    callers.add(caller);
    return caller;
  }

  /** Has listeners hear nothing any more, as when the process is gone. */
  void silence() {
    isGone = true;
  }

  /** Closes the player, and waits until all its threads have ended. */
  void close() {
    player.close();
    clocks.open();
    clocks.wake();
    clocks.awaitEnd();
    while (call() | goOnCalling()) {
      // until everything has been told, be it to nobody
    }
    callers.forEach(Caller::dismiss);
  }
}
