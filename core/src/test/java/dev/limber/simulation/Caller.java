package dev.limber.simulation;

import java.util.concurrent.Semaphore;

/**
 * A thread that calls listeners while the simulation waits for it, so that one of them may block.
 */
final class Caller {

  private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

  private final Semaphore turn = new Semaphore(0);
  private final Semaphore turnOfTheSimulation = new Semaphore(0);
  private Runnable task;
  private boolean isBlocked;
  private long until;
  private boolean isDismissed;

  Caller() {
    Thread thread = new Thread(this::work, "simulated-caller");
    thread.setDaemon(true);
    thread.start();
  }

  /** Does {@code call}, until it is done or blocks. */
  void run(Runnable call) {
    task = call;
    goOn();
  }

  /** Has the call go on that was blocked. */
  void goOn() {
    turn.release();
    turnOfTheSimulation.acquireUninterruptibly();
  }

  boolean isBlockedAt(long now) {
    return isBlocked && until > now;
  }

  boolean isBlocked() {
    return isBlocked;
  }

  /** Ends the thread, which must be idle. */
  void dismiss() {
    isDismissed = true;
    turn.release();
  }

  /** Blocks the call on the present thread. */
  static void block(long until) {
    CURRENT.get().blockUntil(until);
  }

  private void blockUntil(long instant) {
    until = instant;
    isBlocked = true;
    turnOfTheSimulation.release();
    turn.acquireUninterruptibly();
    isBlocked = false;
  }

  private void work() {
    CURRENT.set(this);
    turn.acquireUninterruptibly();
    while (!isDismissed) {
      task.run();
      turnOfTheSimulation.release();
      turn.acquireUninterruptibly();
    }
  }
}
