package dev.limber.flowtck;

/** Signals on whatever thread has something to signal. */
public class WhereItHappensTest extends Verification {

  public WhereItHappensTest() {
    super(Runnable::run, Runnable::run);
  }
}
