package dev.limber.session;

import dev.limber.event.Outcome;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a program, and how it moves from step to step.
 *
 * <p>Natural order is {@link #forward}. {@link #leave} goes elsewhere: it closes what is open from
 * the inside out, and whenever that would leave a guard, the guard's release is played first, and
 * the rest of the way is gone when it is over. Not safe for use by several threads.
 */
final class Walk {

  /** Hears what is opened and closed between two steps. */
  interface Visitor {
    /** Hears that {@code frame} begins. */
    void opened(Frame frame);

    /** Hears that {@code frame} ends. */
    void closed(Frame frame, Outcome outcome);

    /**
     * Hears that everything on {@code way} is closed.
     *
     * @param to the step at which it goes on; none if nothing is left to play
     */
    void arrived(Way way, @Nullable StepSpec to);
  }

  /** Hears nothing, for looking ahead. */
  static final Visitor SILENT =
      new Visitor() {
        @Override
        public void opened(Frame frame) {}

        @Override
        public void closed(Frame frame, Outcome outcome) {}

        @Override
        public void arrived(Way way, @Nullable StepSpec to) {}
      };

  private final Program program;

  /** The rounds of the repeats around the place, from the outside in. */
  final int[] counters;

  /** The instruction of the running step; the program's end when all is over. */
  private int pc = -1;

  private @Nullable Way way;

  /**
   * Whether a jump led to the running step, so that the step played before is not the one before.
   */
  private boolean jumped;

  Walk(Program program) {
    this.program = program;
    this.counters = new int[program.slots];
  }

  private void follow(Walk other) {
    pc = other.pc;
    way = other.way;
    System.arraycopy(other.counters, 0, counters, 0, counters.length);
  }

  int pc() {
    return pc;
  }

  @Nullable Way way() {
    return way;
  }

  /** Returns whether a jump to its place led to the running step. */
  boolean hasJumped() {
    return jumped;
  }

  boolean isOver() {
    return pc >= program.end;
  }

  Frame frame() {
    return program.frame(pc);
  }

  StepSpec step() {
    return program.step(pc);
  }

  Way.Target here() {
    return new Way.Target(pc, counters.clone());
  }

  /** Goes to where {@code other}, a walk through the same program, will be after its step. */
  void lookAhead(Walk other) {
    follow(other);
    forward(SILENT);
  }

  /** Goes from the running step to the one that follows it. */
  void forward(Visitor visitor) {
    run(pc + 1, visitor);
  }

  /** Leaves the running step, which is not in a release, for {@code destination}. */
  void leave(Way destination, Visitor visitor) {
    way = destination;
    unwind(destination, frame(), visitor);
  }

  /** Goes to {@code destination} once the release under way is over. */
  void turnTo(Way destination) {
    way = destination;
  }

  /** Returns the innermost frame around the running step and around every release there. */
  Frame outsideOfReleases() {
    Frame frame = frame();
    while (frame.inRelease) {
      frame = around(frame);
    }
    return frame;
  }

  /** Closes everything that is open, without any release. */
  void abandon(Outcome outcome, Visitor visitor) {
    for (Frame frame = frame(); frame.parent != null; frame = frame.parent) {
      visitor.closed(frame, outcome);
    }
    way = null;
    pc = program.end;
  }

  private void run(int from, Visitor visitor) {
    jumped = false;
    int at = from;
    while (at < program.end) {
      Op op = program.op(at);
      switch (op.kind) {
        case STEP:
          pc = at;
          return;
        case OPEN:
          visitor.opened(op.frame);
          at++;
          break;
        case CLOSE:
          visitor.closed(op.frame, Outcome.COMPLETED);
          at++;
          break;
        case LOOP:
          counters[op.frame.slot] = 1;
          at++;
          break;
        case EXIT:
          at = counters[op.frame.slot] == op.frame.rounds ? op.target : at + 1;
          break;
        case AGAIN:
          counters[op.frame.slot]++;
          at = op.target;
          break;
        default:
          Frame around = around(op.frame);
          if (way != null && !around.inRelease) {
            unwind(way, around, visitor);
            return;
          }
          at++;
      }
    }
    pc = program.end;
  }

  private static Frame around(Frame frame) {
    if (frame.parent == null) {
      throw new IllegalStateException("nothing is around the routine");
    }
    return frame.parent;
  }

  private void unwind(Way destination, Frame from, Visitor visitor) {
    Frame last = last(destination, from);
    for (Frame frame = from; frame != last; frame = around(frame)) {
      if (frame.release != Frame.NONE) {
        run(frame.release, visitor);
        return;
      }
      visitor.closed(frame, destination.cut());
    }
    way = null;
    if (destination.target() != null) {
      visitor.arrived(destination, program.step(destination.target().pc()));
      enter(destination.target(), last, visitor);
      return;
    }
    int next = destination.after() == null ? program.end : destination.after().end;
    visitor.arrived(destination, destination.jump() == null ? null : stepFrom(next));
    run(next, visitor);
  }

  /** Returns the step to which the natural order leads from {@code next}. */
  private @Nullable StepSpec stepFrom(int next) {
    Walk ahead = new Walk(program);
    ahead.follow(this);
    ahead.run(next, SILENT);
    return ahead.isOver() ? null : ahead.step();
  }

  /** Returns the innermost frame that stays open. */
  private Frame last(Way destination, Frame from) {
    if (destination.target() != null) {
      return shared(from, destination.target());
    }
    return destination.after() == null ? from.at(0) : around(destination.after());
  }

  /** Returns the innermost frame around both places; another round is another frame. */
  private Frame shared(Frame from, Way.Target target) {
    Frame goal = program.frame(target.pc());
    Frame shared = from.at(0);
    for (int depth = 1; depth <= Math.min(from.depth, goal.depth); depth++) {
      Frame frame = goal.at(depth);
      boolean otherRound =
          frame.kind == Frame.Kind.ROUND && counters[frame.slot] != target.counters()[frame.slot];
      if (frame != from.at(depth) || otherRound) {
        break;
      }
      shared = frame;
    }
    return shared;
  }

  private void enter(Way.Target target, Frame shared, Visitor visitor) {
    System.arraycopy(target.counters(), 0, counters, 0, counters.length);
    jumped = true;
    pc = target.pc();
    Frame goal = program.frame(pc);
    for (int depth = shared.depth + 1; depth <= goal.depth; depth++) {
      visitor.opened(goal.at(depth));
    }
  }

  /** Returns the rounds of the repeats around the running step, from the outside in. */
  List<Integer> rounds() {
    Frame round = frame().around(Frame.Kind.ROUND);
    if (round == null) {
      return List.of();
    }
    // a counter's slot is the number of repeats around it
    Integer[] rounds = new Integer[round.slot + 1];
    Arrays.setAll(rounds, slot -> counters[slot]);
    return Collections.unmodifiableList(Arrays.asList(rounds));
  }

  /** Returns what {@code words} say at the running step. */
  Optional<String> say(@Nullable Words words) {
    return words == null ? Optional.empty() : Optional.of(words.in(frame(), counters));
  }
}
