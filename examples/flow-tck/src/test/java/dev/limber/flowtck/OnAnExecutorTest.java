package dev.limber.flowtck;

import java.util.concurrent.ForkJoinPool;

/** Signals on threads of a pool, while the session goes on on another. */
public class OnAnExecutorTest extends Verification {

  public OnAnExecutorTest() {
    super(ForkJoinPool.commonPool(), ForkJoinPool.commonPool());
  }
}
