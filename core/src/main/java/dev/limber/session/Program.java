package dev.limber.session;

import dev.limber.event.Upcoming;
import dev.limber.routine.Side;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A compiled routine: flat instructions, in which rounds are loops and sides are written out.
 *
 * <p>Immutable, and shared by all sessions of a plan.
 */
final class Program {

  /** The place behind the last instruction. */
  final int end;

  /** How many repeats stand in one another at most. */
  final int slots;

  /** How many guards that are tried again stand in one another at most. */
  final int retrySlots;

  /** Whether there is a repeat that only time ends. */
  final boolean timed;

  private final Op[] ops;

  Program(List<Op> ops, int slots, int retrySlots) {
    this.ops = ops.toArray(new Op[0]);
    this.end = this.ops.length;
    this.slots = slots;
    this.retrySlots = retrySlots;
    this.timed = isTimed();
  }

  private boolean isTimed() {
    for (Op op : ops) {
      if (op.kind == Op.Kind.LOOP && op.frame.rounds == 0) {
        return true;
      }
    }
    return false;
  }

  Op op(int pc) {
    return ops[pc];
  }

  StepSpec step(int pc, int[] counters) {
    return ops[pc].step(counters);
  }

  Frame frame(int pc) {
    return ops[pc].frame;
  }

  /** Returns the path of the step at {@code pc}, or of the guard that is tried again there. */
  String place(int pc) {
    Op op = ops[pc];
    return op.kind == Op.Kind.STEP ? op.step().path : op.frame.path;
  }

  /** Returns whether {@code pc} plays a step, while {@code counters} count the rounds around it. */
  boolean isStep(int pc, int[] counters) {
    return isAt(pc, Op.Kind.STEP) && areRounds(ops[pc].frame, counters);
  }

  /** Returns whether the steps of a guard may be tried again at {@code pc}. */
  boolean isWait(int pc, int[] counters) {
    return isAt(pc, Op.Kind.WAIT) && areRounds(ops[pc].frame, counters);
  }

  private boolean isAt(int pc, Op.Kind kind) {
    return pc >= 0 && pc < end && ops[pc].kind == kind;
  }

  private static boolean areRounds(Frame from, int[] counters) {
    if (counters.length == 0) {
      return true;
    }
    for (Frame frame = from.around(Frame.Kind.ROUND);
        frame != null;
        frame = frame.parent == null ? null : frame.parent.around(Frame.Kind.ROUND)) {
      int round = counters[frame.slot];
      if (round < 1 || (round > frame.rounds && frame.rounds > 0)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the frame that is opened at {@code pc}; null if that opens none. */
  @Nullable Frame opened(int pc) {
    return isAt(pc, Op.Kind.OPEN) ? ops[pc].frame : null;
  }

  /**
   * Returns the step to which going back leads from the one at {@code pc}, or {@link Frame#NONE};
   * moves {@code counters} along.
   */
  int before(int pc, int[] counters) {
    int at = pc - 1;
    while (at >= 0 && !isLandmark(at)) {
      at = stepBack(at, counters);
    }
    return at;
  }

  /**
   * Returns what the step at {@code pc} tells of the one that follows, if it is over at {@code
   * time}; nothing if none does. Null where rounds that are not counted yet have a say in that.
   */
  @Nullable Optional<Upcoming> upcoming(int pc, Rounds rounds, long time) {
    Optional<Upcoming> always = ops[pc].next;
    return always == null ? reckonUpcoming(pc, rounds, time) : always;
  }

  private @Nullable Optional<Upcoming> reckonUpcoming(int pc, Rounds rounds, long time) {
    boolean always = true;
    int at = pc + 1;
    while (at < end && ops[at].kind != Op.Kind.STEP) {
      Op op = ops[at];
      // of repeats that begin on the way, none is over before one of its steps
      if (op.kind == Op.Kind.EXIT) {
        always = false;
        at = rounds.areOver(op.frame, time) ? op.target : at + 1;
      } else if (op.kind == Op.Kind.AGAIN) {
        always = false;
        at = rounds.areOver(op.frame, time) ? at + 1 : op.target;
      } else {
        at++;
      }
    }
    Optional<Upcoming> next =
        at == end
            ? Optional.empty()
            : ops[at].isTheSameInEveryRound() ? ops[at].upcoming(rounds.counters) : null;
    if (always) {
      ops[pc].next = next;
    }
    return next;
  }

  private boolean isLandmark(int at) {
    Op op = ops[at];
    return op.kind == Op.Kind.STEP && op.step().landmark;
  }

  private int stepBack(int at, int[] counters) {
    Op op = ops[at];
    switch (op.kind) {
      case RELEASED:
        return op.target - 1;
      case AGAIN:
        // reached from behind the repeat: its last round has no rest after it
        counters[op.frame.slot] = Math.max(1, op.frame.rounds);
        return at - 1;
      case LOOP:
        if (counters[op.frame.slot] > 1) {
          counters[op.frame.slot]--;
          return op.frame.end - 2;
        }
        return at - 1;
      default:
        return at - 1;
    }
  }

  /**
   * Returns the first written step at or inside {@code path} that is no part of a release, or
   * {@link Frame#NONE}.
   *
   * @param side the side on which it is done; without it the first one played
   */
  int find(String path, Optional<Side> side) {
    for (int at = 0; at < end; at++) {
      Op op = ops[at];
      if (op.kind == Op.Kind.STEP
          && op.step().written
          && !op.frame.inRelease
          && (!side.isPresent() || side.equals(op.frame.side))
          && isAtOrInside(op.step().path, path)) {
        return at;
      }
    }
    return Frame.NONE;
  }

  private static boolean isAtOrInside(String path, String place) {
    return path.startsWith(place)
        && (path.length() == place.length() || path.charAt(place.length()) == '.');
  }
}
