package dev.limber.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the instructions of a program, so that the compiler need not know their layout.
 *
 * <p>Not safe for use by several threads.
 */
final class Assembler {

  private final List<Op> ops = new ArrayList<>();
  private int slots;
  private int retrySlots;

  Program program() {
    return new Program(ops, slots, retrySlots);
  }

  /** Plays one step, of which there may be one for each of the first rounds. */
  Turns step(Frame frame, StepSpec... turns) {
    ops.add(new Op(Op.Kind.STEP, frame, turns));
    Extents[] extents = new Extents[turns.length];
    for (int i = 0; i < turns.length; i++) {
      extents[i] = Extents.of(turns[i].time, frame.side);
    }
    return new Turns(extents);
  }

  /** Plays one step that was not written as one; without length it is as if it were not there. */
  Extents pause(Frame frame, StepSpec step) {
    return step.time.end() == 0 ? Extents.NOTHING : step(frame, step).only();
  }

  /** Begins and ends {@code frame} around {@code body}. */
  Turns framed(Frame frame, Function<Frame, Turns> body) {
    open(frame);
    Turns extents = body.apply(frame);
    emit(Op.Kind.CLOSE, frame);
    frame.end = ops.size();
    return extents;
  }

  /** Plays {@code body} in a round of {@code frame} again and again, with {@code rest} between. */
  Extents loop(Frame frame, int slot, Function<Frame, Turns> body, Function<Frame, Extents> rest) {
    frame.slot = slot;
    slots = Math.max(slots, slot + 1);
    frame.begin = ops.size();
    emit(Op.Kind.LOOP, frame);
    int first = ops.size();
    Turns round = framed(frame, body);
    Op exit = emit(Op.Kind.EXIT, frame);
    Extents pause = frame.parent == null ? Extents.NOTHING : rest.apply(frame.parent);
    emit(Op.Kind.AGAIN, frame).target = first;
    exit.target = ops.size();
    frame.end = ops.size();
    return frame.rounds == 0 ? round.within(frame.box, pause) : round.times(frame.rounds, pause);
  }

  /** Plays {@code body}, and then {@code release} in every case. */
  Turns guarded(
      Frame guard, Frame way, Function<Frame, Turns> body, Function<Frame, Turns> release) {
    open(guard);
    guard.body = ops.size();
    Turns extents = body.apply(guard);
    int first = ops.size();
    Turns out = release.apply(way);
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
    return extents.plus(out);
  }

  private void open(Frame frame) {
    frame.open = ops.size();
    emit(Op.Kind.OPEN, frame);
  }

  private Op emit(Op.Kind kind, Frame frame) {
    Op op = new Op(kind, frame);
    ops.add(op);
    return op;
  }
}
