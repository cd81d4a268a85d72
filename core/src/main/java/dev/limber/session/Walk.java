package dev.limber.session;

import dev.limber.event.Outcome;
import dev.limber.event.Upcoming;
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

  private static final int JUMPED = 1;
  private static final int ON_A_WAY = 2;

  private final Program program;

  private final Rounds rounds;

  /** The active time of the move under way. */
  private long now;

  /** The instruction of the running step; the program's end when all is over. */
  private int pc = -1;

  /** The step there; null if there is none. */
  private @Nullable StepSpec step;

  private @Nullable Way way;

  /**
   * Whether a jump led to the running step, so that the step played before is not the one before.
   */
  private boolean jumped;

  Walk(Program program) {
    this.program = program;
    this.rounds = new Rounds(program);
  }

  private void follow(Walk other) {
    pc = other.pc;
    step = other.step;
    way = other.way;
    rounds.follow(other.rounds);
  }

  /** Returns what is counted around the place. */
  Rounds rounds() {
    return rounds;
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

  /** Returns whether it stands at a step. */
  boolean isAtStep() {
    return step != null;
  }

  boolean isOver() {
    return pc >= program.end;
  }

  Frame frame() {
    return program.frame(pc);
  }

  /**
   * Returns the step at which it stands.
   *
   * @throws IllegalStateException if it stands at none
   */
  StepSpec step() {
    StepSpec known = step;
    if (known == null) {
      throw new IllegalStateException("no step runs");
    }
    return known;
  }

  /** Stands at the instruction {@code at}, with the rounds that are counted now. */
  private void standAt(int at) {
    pc = at;
    step =
        at >= 0 && at < program.end && program.op(at).kind == Op.Kind.STEP
            ? program.step(at, rounds.counters)
            : null;
  }

  /** Returns whether it stands before steps that are to be tried again, and not at a step. */
  boolean isWaiting() {
    return step == null && pc >= 0 && !isOver();
  }

  /** Returns the path of the running step, or of the guard that is to be tried again. */
  String place() {
    return program.place(pc);
  }

  Way.Target here() {
    return new Way.Target(pc, rounds.counters.clone());
  }

  /**
   * Goes to the step at which {@code other}, a walk through the same program, will be after its
   * own, if that is over at {@code end}; what it waits for before a retry is answered at once.
   */
  void lookAhead(Walk other, long end) {
    follow(other);
    forward(end, Visitor.SILENT);
    if (isWaiting()) {
      again(end, Visitor.SILENT);
    }
  }

  /**
   * Returns what {@link Program#upcoming} does of the running step; null also where a way is under
   * way.
   */
  @Nullable Optional<Upcoming> upcoming(long end) {
    return way == null ? program.upcoming(pc, rounds, end) : null;
  }

  /** Goes from the running step to the one that follows it, at the active time {@code at}. */
  void forward(long at, Visitor visitor) {
    now = at;
    run(pc + 1, visitor);
  }

  /** Goes from the wait before steps that are to be tried again to these steps. */
  void again(long at, Visitor visitor) {
    now = at;
    run(program.op(pc).target, visitor);
  }

  /** Leaves the running step, or the wait before a retry, for {@code destination}. */
  void leave(Way destination, long at, Visitor visitor) {
    now = at;
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
      frame = frame.around();
    }
    return frame;
  }

  /** Closes everything that is open, without any release. */
  void abandon(Outcome outcome, Visitor visitor) {
    for (Frame frame = frame(); frame.parent != null; frame = frame.parent) {
      visitor.closed(frame, outcome);
    }
    way = null;
    standAt(program.end);
  }

  private void run(int from, Visitor visitor) {
    jumped = false;
    int at = from;
    while (at < program.end) {
      Op op = program.op(at);
      switch (op.kind) {
        case STEP:
          pc = at;
          step = op.step(rounds.counters);
          return;
        case OPEN:
          open(op.frame, visitor);
          at++;
          break;
        case CLOSE:
          visitor.closed(op.frame, Outcome.COMPLETED);
          at++;
          break;
        case LOOP:
          rounds.first(op.frame, now);
          at++;
          break;
        case EXIT:
          at = rounds.areOver(op.frame, now) ? op.target : at + 1;
          break;
        case AGAIN:
          // its time may have run out in the rest
          if (rounds.areOver(op.frame, now)) {
            at++;
          } else {
            rounds.next(op.frame);
            at = op.target;
          }
          break;
        case WAIT:
          at++;
          break;
        default:
          Frame around = op.frame.around();
          if (way != null && !around.inRelease) {
            unwind(way, around, visitor);
            return;
          }
          at++;
      }
    }
    standAt(program.end);
  }

  private void open(Frame frame, Visitor visitor) {
    rounds.open(frame);
    visitor.opened(frame);
  }

  private void unwind(Way destination, Frame from, Visitor visitor) {
    Frame last = destination.last(from, program, rounds);
    for (Frame frame = from; frame != last; frame = frame.around()) {
      if (frame.release != Frame.NONE) {
        run(frame.release, visitor);
        return;
      }
      visitor.closed(frame, destination.cut());
    }
    way = null;
    if (destination.target() != null) {
      visitor.arrived(
          destination, program.step(destination.target().pc(), destination.target().counters()));
      enter(destination.target(), last, visitor);
      return;
    }
    if (destination.again() && destination.after() != null) {
      visitor.arrived(destination, null);
      standAt(destination.after().wait);
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
    ahead.now = now;
    ahead.run(next, Visitor.SILENT);
    return ahead.isOver() ? null : ahead.step();
  }

  private void enter(Way.Target target, Frame shared, Visitor visitor) {
    Frame goal = program.frame(target.pc());
    rounds.jump(pc, target, goal, now);
    jumped = true;
    standAt(target.pc());
    for (int depth = shared.depth + 1; depth <= goal.depth; depth++) {
      open(goal.at(depth), visitor);
    }
  }

  /** Returns what {@code words} say at the running step. */
  Optional<String> say(@Nullable Words words) {
    return Words.said(words, frame(), rounds.counters);
  }

  void pack(Packer to, long at) {
    rounds.pack(to, program.timed, at);
    to.put(pc + 1);
    to.put((jumped ? JUMPED : 0) | (way != null ? ON_A_WAY : 0));
    if (way != null) {
      way.pack(to);
    }
  }

  void unpack(Unpacker from, long now) {
    rounds.unpack(from, program.timed, now);
    int at = from.next(program.end + 1) - 1;
    Unpacker.check(
        at == -1
            || at == program.end
            || program.isStep(at, rounds.counters)
            || program.isWait(at, rounds.counters));
    standAt(at);
    int state = from.next(JUMPED | ON_A_WAY);
    jumped = (state & JUMPED) != 0;
    way = (state & ON_A_WAY) != 0 ? Way.unpack(from, program) : null;
  }
}
