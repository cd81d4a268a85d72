package dev.limber.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes the instructions of a program, so that the compiler need not know their layout.
 *
 * <p>Not safe for use by several threads.
 */
final class Assembler {

  private static final StepSpec[] NO_STEPS = {};

  private final List<Op> ops = new ArrayList<>();
  private int slots;
  private int retrySlots;

  /** What the round that is written comes to so far; outside of repeats, the routine. */
  private Turns sum = new Turns();

  Program program() {
    return new Program(ops, slots, retrySlots);
  }

  /** Returns what everything comes to. */
  Extents extents() {
    return sum.only();
  }

  /** Plays one step, of which there may be one for each of the first rounds. */
  void step(Frame frame, StepSpec... turns) {
    ops.add(new Op(Op.Kind.STEP, frame, turns));
    sum.add(turns);
  }

  /** Plays one step that was not written as one; without length it is as if it were not there. */
  void pause(Frame frame, StepSpec step) {
    if (step.time.end() != 0) {
      step(frame, step);
    }
  }

  /** Begins and ends {@code frame} around {@code body}. */
  void framed(Frame frame, Consumer<Frame> body) {
    open(frame);
    body.accept(frame);
    emit(Op.Kind.CLOSE, frame);
    frame.end = ops.size();
  }

  /** Plays {@code body} in a round of {@code frame} again and again, with {@code rest} between. */
  void loop(Frame frame, int slot, Consumer<Frame> body, Consumer<Frame> rest) {
    frame.slot = slot;
    slots = Math.max(slots, slot + 1);
    frame.begin = ops.size();
    emit(Op.Kind.LOOP, frame);
    int first = ops.size();
    Turns round = sumOf(() -> framed(frame, body));
    Op exit = emit(Op.Kind.EXIT, frame);
    Extents pause = sumOf(() -> rest.accept(frame.around())).only();
    emit(Op.Kind.AGAIN, frame).target = first;
    exit.target = ops.size();
    frame.end = ops.size();
    sum.add(frame.rounds == 0 ? round.within(frame.box, pause) : round.times(frame.rounds, pause));
  }

  /** Returns what {@code part} comes to by itself. */
  private Turns sumOf(Runnable part) {
    Turns outer = sum;
    Turns own = new Turns();
    sum = own;
    part.run();
    sum = outer;
    return own;
  }

  /** Plays {@code body}, and then {@code release} in every case. */
  void guarded(Frame guard, Frame way, Consumer<Frame> body, Consumer<Frame> release) {
    open(guard);
    guard.body = ops.size();
    body.accept(guard);
    int first = ops.size();
    release.accept(way);
    if (ops.size() > first) {
      guard.release = first;
      emit(Op.Kind.RELEASED, way).target = first;
    }
    if (guard.retry > 0) {
      guard.wait = ops.size();
      retrySlots = Math.max(retrySlots, guard.retrySlot + 1);
      emit(Op.Kind.WAIT, way).target = guard.body;
    }
    guard.end = ops.size();
    way.end = ops.size();
  }

  private void open(Frame frame) {
    frame.open = ops.size();
    emit(Op.Kind.OPEN, frame);
  }

  private Op emit(Op.Kind kind, Frame frame) {
    Op op = new Op(kind, frame, NO_STEPS);
    ops.add(op);
    return op;
  }
}
