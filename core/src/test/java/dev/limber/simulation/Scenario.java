package dev.limber.simulation;

import dev.limber.generated.GeneratedSessions;
import dev.limber.session.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.RandomGenerator;

/**
 * All that happens in one simulation, drawn from one seed.
 *
 * @param capacity how many events may wait for one listener
 * @param tooLate how late a player may be, in nanoseconds
 * @param early how many moves come before the start, where that can be
 * @param roles the sessions
 * @param moves what time and people do, in order
 */
record Scenario(
    long seed,
    Calling calling,
    int capacity,
    long tooLate,
    int early,
    List<Role> roles,
    List<Move> moves) {

  /** Where a player calls listeners. */
  enum Calling {
    /** On the timer thread. */
    TIMER,
    /** On whatever thread has made the events. */
    AT_ONCE,
    /** On a thread for each session, as soon as there is something to hear. */
    THREADS,
    /** On a thread for each session, when somebody says so. */
    BY_HAND
  }

  private static final RandomGenerator<Plan> PLANS = new GeneratedSessions().plans().generator(200);

  private static final int SEEDS_OF_A_PLAN = 20;
  private static final int SEEDS_OF_ANOTHER_PLAN = 400;
  private static final int PLANS_KEPT = 4;
  private static final int MOST_SESSIONS = 3;
  private static final int[] CAPACITIES = {16, 16, 17, 40, 256};

  private static final Map<Long, Plan> LAST_PLANS = new LinkedHashMap<>();

  private static final long MILLI = 1_000_000;

  static Scenario of(long seed) {
    // a generator that is fresh gives much the same first numbers to seeds that are alike
    return new Drawing(seed, new Random(seed * 0x9E3779B97F4A7C15L)).scenario();
  }

  /** To draw a plan takes longer than to play it, so that several seeds in a row have the same. */
  private static Plan plan(long seed) {
    Plan plan = LAST_PLANS.get(seed);
    if (plan == null) {
      plan = PLANS.next(new Random(seed)).value();
      LAST_PLANS.put(seed, plan);
      LAST_PLANS.keySet().removeIf(it -> it != seed && LAST_PLANS.size() > PLANS_KEPT);
    }
    return plan;
  }

  /** Draws one after another. */
  private static final class Drawing {

    private final long seed;
    private final Random random;
    private final Calling calling;
    private final long tooLate;
    private boolean mayStall;
    private final List<Role> roles = new ArrayList<>();
    private final List<Deed.Drawing> deeds = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();

    Drawing(long seed, Random random) {
      this.seed = seed;
      this.random = random;
      this.calling = Calling.values()[(int) Math.floorMod(seed, 4L)];
      // much to catch up at once is a matter of the timer thread's, which makes and delivers
      boolean patient = random.nextInt(3) < (calling == Calling.TIMER ? 2 : 1);
      this.tooLate = patient ? 60_000 * MILLI : 2_000 * MILLI;
    }

    Scenario scenario() {
      boolean mayBlock = calling != Calling.AT_ONCE && random.nextInt(3) > 0;
      // which of several sessions a thread comes to first is nobody's promise
      boolean mayBeSeveral = calling != Calling.TIMER || !mayBlock;
      int sessions = mayBeSeveral ? 1 + random.nextInt(MOST_SESSIONS) : 1;
      mayStall = calling != Calling.TIMER || sessions == 1;
      for (int i = 0; i < sessions; i++) {
        cast(i, mayBlock);
      }
      if (random.nextInt(8) == 0) {
        moves.add(Move.of(Move.Kind.CRASH));
      }
      for (int i = 10 + random.nextInt(60); i > 0; i--) {
        move();
      }
      int early = random.nextInt(8) == 0 ? random.nextInt(4) : 0;
      int capacity = CAPACITIES[random.nextInt(CAPACITIES.length)];
      return new Scenario(seed, calling, capacity, tooLate, early, roles, moves);
    }

    private void cast(int i, boolean mayBlock) {
      boolean usual = i == 0 || random.nextInt(3) > 0;
      long plan =
          usual
              ? Math.floorDiv(seed, SEEDS_OF_A_PLAN)
              : Long.MIN_VALUE + Math.floorDiv(seed, SEEDS_OF_ANOTHER_PLAN);
      deeds.add(new Deed.Drawing(plan(plan).routine().steps(), random));
      roles.add(Role.draw(plan(plan), mayBlock, deeds.get(i), random));
    }

    private void move() {
      int kind = random.nextInt(100);
      if (kind < 48) {
        doSomething();
      } else if (kind < 62) {
        moves.add(Move.of(Move.Kind.PASS_TO_DEADLINE));
      } else if (kind < 77) {
        moves.add(Move.of(Move.Kind.PASS, time()));
      } else if (kind < 82) {
        moves.add(Move.of(any(Move.Kind.FREEZE, Move.Kind.OVERSLEEP), freeze()));
      } else if (kind < 83) {
        // any time from 1653 to 2286 is somebody's time
        moves.add(Move.of(Move.Kind.SET_CLOCK, (long) (random.nextGaussian() * 5e12)));
      } else if (kind < 97) {
        Move.Kind rare = any(RARE);
        moves.add(Move.of(rare != Move.Kind.STALL || mayStall ? rare : Move.Kind.WAKE));
      } else {
        crash();
      }
    }

    private static final Move.Kind[] RARE = {
      Move.Kind.START,
      Move.Kind.START,
      Move.Kind.STALL,
      Move.Kind.UNSTALL,
      Move.Kind.UNSTALL,
      Move.Kind.WAKE,
      Move.Kind.DELIVER,
      Move.Kind.DELIVER,
      Move.Kind.SAVE
    };

    private Move.Kind any(Move.Kind... of) {
      return of[random.nextInt(of.length)];
    }

    private void doSomething() {
      int session = random.nextInt(roles.size());
      Deed deed = deeds.get(session).draw();
      moves.add(Move.of(session, deed));
      if (deed.isLast() && random.nextInt(3) == 0) {
        crash();
      }
    }

    /** One crash easily brings the next, before anybody has done anything. */
    private void crash() {
      moves.add(Move.of(any(Move.Kind.CRASH, Move.Kind.CRASH, Move.Kind.CRASH_TO_SAVED)));
      if (random.nextInt(4) == 0) {
        moves.add(Move.of(Move.Kind.CRASH));
      }
    }

    private long time() {
      return switch (random.nextInt(4)) {
        case 0 -> random.nextInt(2_000) * 1_000L + random.nextInt(1_000);
        case 1 -> random.nextInt(3_000) * MILLI;
        case 2 -> (1 + random.nextInt(6)) * 1_000 * MILLI;
        default -> random.nextInt(40_000) * MILLI;
      };
    }

    private long freeze() {
      return switch (random.nextInt(5)) {
        case 0 -> tooLate;
        case 1 -> tooLate + 1;
        case 2 -> random.nextInt(60_000) * MILLI;
        default -> random.nextInt((int) (tooLate / MILLI)) * MILLI;
      };
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("seed " + seed);
    text.append("\ncalling ").append(calling).append(", capacity ").append(capacity);
    text.append(", too late after ").append(tooLate).append(" ns");
    text.append("\nmoves ").append(moves).append(", ").append(early).append(" before the start");
    for (int i = 0; i < roles.size(); i++) {
      text.append("\nsession ").append(i).append(": ").append(roles.get(i));
    }
    return text.toString();
  }
}
