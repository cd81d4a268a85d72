package dev.limber.benchmarks.load;

import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Spreads the sessions evenly over a period, in an order that has nothing to do with their numbers,
 * and so with their places in memory: a fixed shuffle, the same for everyone. Immutable.
 */
final class Phases {

  private static final long SEED = 2026;

  /** As many begin in a second; more of them take whole periods to begin. */
  private static final int BEGUN_A_SECOND = 200_000;

  private final int[] order;
  private final long period;
  private final int turns;

  Phases(int sessions, long period) {
    this.order = shuffled(sessions);
    this.period = period;
    long most = Math.max(1, BEGUN_A_SECOND * period / TimeUnit.SECONDS.toNanos(1));
    this.turns = (int) ((sessions + most - 1) / most);
  }

  /** Has each session of {@code ticker} begin at its instant, from now on; returns after that. */
  void begin(Ticker ticker) {
    long start = System.nanoTime();
    for (int turn = 0; turn < turns; turn++) {
      for (int place = turn; place < order.length; place += turns) {
        long instant = start + turn * period + period * place / order.length;
        Clock.awaitExactly(instant);
        ticker.begin(order[place], instant);
      }
    }
  }

  private static int[] shuffled(int count) {
    Random random = new Random(SEED);
    int[] order = new int[count];
    for (int place = 0; place < count; place++) {
      int other = random.nextInt(place + 1);
      order[place] = order[other];
      order[other] = place;
    }
    return order;
  }
}
