package dev.limber.simulation;

import dev.limber.generated.GeneratedSessions;
import dev.limber.routine.Routine;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.RandomGenerator;

/**
 * All that happens in one simulation, drawn from one seed.
 *
 * @param moves what time and people do, in order
 * @param reactions what a listener does when it hears the event of that number
 * @param failures the numbers of the events at which another listener throws
 */
record Scenario(
    long seed,
    Routine routine,
    PlanOptions options,
    List<Move> moves,
    Map<Long, Deed> reactions,
    Set<Long> failures) {

  private static final RandomGenerator<Plan> PLANS = new GeneratedSessions().plans().generator(200);

  private static final int SEEDS_OF_A_PLAN = 20;

  private static long seedOfPlan = -1;
  private static Plan lastPlan;

  private static final long MILLI = 1_000_000;

  /** What happens to a session from outside. */
  enum Kind {
    /** Time goes by as it should. */
    PASS,
    /** Time goes by until something is due, if something is. */
    PASS_TO_DEADLINE,
    /** Time goes by while nobody can wake. */
    FREEZE,
    /** Somebody is woken for nothing. */
    WAKE,
    /** Events reach their listeners, where these have an executor of their own. */
    DELIVER,
    /** All is lost but a snapshot, from which another session goes on. */
    CRASH,
    DO
  }

  /**
   * One thing that happens.
   *
   * @param nanos how much time goes by
   * @param deed what is done, if something is
   */
  record Move(Kind kind, long nanos, Deed deed) {
    @Override
    public String toString() {
      return switch (kind) {
        case DO -> deed.toString();
        case PASS, FREEZE -> kind + " " + nanos + " ns";
        default -> kind.toString();
      };
    }
  }

  static Scenario of(long seed) {
    Plan plan = plan(seed / SEEDS_OF_A_PLAN);
    Random random = new Random(seed);
    Deed.Drawing deeds = new Deed.Drawing(plan.routine().steps(), random);
    List<Move> moves = new ArrayList<>();
    for (int i = 10 + random.nextInt(60); i > 0; i--) {
      moves.add(move(deeds, random));
    }
    Map<Long, Deed> reactions = new HashMap<>();
    Set<Long> failures = new HashSet<>();
    boolean reacts = random.nextInt(3) == 0;
    boolean fails = random.nextInt(3) == 0;
    for (long seq = 1; seq < 200; seq++) {
      if (reacts && random.nextInt(12) == 0) {
        reactions.put(seq, deeds.draw());
      }
      if (fails && random.nextInt(3) == 0) {
        failures.add(seq);
      }
    }
    return new Scenario(seed, plan.routine(), plan.options(), moves, reactions, failures);
  }

  /** To draw a plan takes longer than to play it, so that several seeds in a row have the same. */
  private static Plan plan(long seed) {
    if (seed != seedOfPlan) {
      lastPlan = PLANS.next(new Random(seed)).value();
      seedOfPlan = seed;
    }
    return lastPlan;
  }

  private static Move move(Deed.Drawing deeds, Random random) {
    int kind = random.nextInt(100);
    if (kind < 50) {
      return new Move(Kind.DO, 0, deeds.draw());
    } else if (kind < 65) {
      return new Move(Kind.PASS_TO_DEADLINE, 0, null);
    } else if (kind < 82) {
      return new Move(Kind.PASS, time(random), null);
    } else if (kind < 88) {
      return new Move(Kind.FREEZE, freeze(random), null);
    } else if (kind < 91) {
      return new Move(Kind.WAKE, 0, null);
    }
    return new Move(kind < 95 ? Kind.DELIVER : Kind.CRASH, 0, null);
  }

  private static long time(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(2_000) * 1_000L + random.nextInt(1_000);
      case 1 -> random.nextInt(3_000) * MILLI;
      case 2 -> (1 + random.nextInt(6)) * 1_000 * MILLI;
      default -> random.nextInt(40_000) * MILLI;
    };
  }

  private static long freeze(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> 2_000 * MILLI;
      case 1 -> 2_000 * MILLI + 1;
      case 2 -> random.nextInt(60_000) * MILLI;
      default -> random.nextInt(2_000) * MILLI;
    };
  }

  @Override
  public String toString() {
    return "seed "
        + seed
        + "\n"
        + options
        + "\nreactions "
        + reactions
        + "\nmoves "
        + moves
        + "\n"
        + Outline.of(routine);
  }
}
