package dev.limber.simulation;

import dev.limber.routine.Routine;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * A session, and what its listener does on the event of which number.
 *
 * @param putDownEarly whether it is put down before its start, and taken up again
 * @param blocks for how long the listener blocks, in nanoseconds
 * @param reactions the commands that the listener gives
 * @param failures what the listener throws
 */
record Role(
    Plan plan,
    boolean putDownEarly,
    Map<Long, Long> blocks,
    Map<Long, Deed> reactions,
    Map<Long, Throwable> failures) {

  /** Longer than anything takes. */
  static final long FOR_EVER = Long.MAX_VALUE;

  private static final long SEQS = 200;
  private static final long MILLI = 1_000_000;

  /** An error that says nothing and costs nothing. */
  private static final class Broken extends Error {
    private static final long serialVersionUID = 1;

    Broken() {
      super("broken", null, false, false);
    }
  }

  /** A failure that says nothing and costs nothing. */
  private static final class Clumsy extends RuntimeException {
    private static final long serialVersionUID = 1;

    Clumsy() {
      super("clumsy", null, false, false);
    }
  }

  static Role draw(Plan plan, boolean mayBlock, Deed.Drawing deeds, Random random) {
    Map<Long, Long> blocks = new HashMap<>();
    Map<Long, Deed> reactions = new HashMap<>();
    Map<Long, Throwable> failures = new HashMap<>();
    boolean reacts = random.nextInt(3) == 0;
    boolean fails = random.nextInt(3) == 0;
    boolean isBroken = random.nextInt(30) == 0;
    boolean blocking = random.nextInt(2) == 0 && mayBlock;
    for (long seq = 1; seq < SEQS; seq++) {
      if (reacts && random.nextInt(12) == 0) {
        reactions.put(seq, deeds.draw());
      }
      if (fails && random.nextInt(4) == 0) {
        failures.put(seq, new Clumsy());
      }
      if (isBroken && random.nextInt(20) == 0) {
        failures.put(seq, new Broken());
      }
      if (blocking && random.nextInt(8) == 0) {
        blocks.put(seq, block(random));
      }
    }
    boolean putDownEarly = random.nextInt(4) == 0;
    return new Role(plan, putDownEarly, blocks, reactions, failures);
  }

  Routine routine() {
    return plan.routine();
  }

  PlanOptions options() {
    return plan.options();
  }

  private static long block(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> FOR_EVER;
      case 1, 2 -> random.nextInt(60_000) * MILLI;
      case 3 -> 2_000 * MILLI;
      case 4 -> 2_000 * MILLI + 1;
      default -> 1 + random.nextInt(3_000) * MILLI;
    };
  }

  @Override
  public String toString() {
    return options()
        + "\nput down early "
        + putDownEarly
        + "\nreactions "
        + reactions
        + "\nfailures "
        + failures
        + "\nblocks "
        + blocks
        + "\n"
        + Outline.of(routine());
  }
}
