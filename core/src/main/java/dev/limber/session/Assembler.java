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

  Program program() {
    return new Program(ops, slots);
  }

  /** Plays one step; one that takes no time is as if it had never been written. */
  Extents step(Frame frame, DosedLength length, StepSpec step) {
    if (length.planned().isZero()) {
      return Extents.NOTHING;
    }
    ops.add(new Op(Op.Kind.STEP, frame, step));
    return Extents.of(length, frame.side);
  }

  /** Begins and ends {@code frame} around {@code body}. */
  Extents framed(Frame frame, Function<Frame, Extents> body) {
    emit(Op.Kind.OPEN, frame);
    Extents extents = body.apply(frame);
    emit(Op.Kind.CLOSE, frame);
    frame.end = ops.size();
    return extents;
  }

  /** Plays {@code body} in a round of {@code frame} again and again, with {@code rest} between. */
  Extents loop(
      Frame frame, int slot, Function<Frame, Extents> body, Function<Frame, Extents> rest) {
    frame.slot = slot;
    slots = Math.max(slots, slot + 1);
    emit(Op.Kind.LOOP, frame);
    int first = ops.size();
    Extents round = framed(frame, body);
    Op exit = emit(Op.Kind.EXIT, frame);
    Extents pause = frame.parent == null ? Extents.NOTHING : rest.apply(frame.parent);
    emit(Op.Kind.AGAIN, frame).target = first;
    exit.target = ops.size();
    frame.end = ops.size();
    return round.times(frame.rounds).plus(pause.times(frame.rounds - 1));
  }

  /** Plays {@code body}, and then {@code release} in every case. */
  Extents guarded(
      Frame guard, Frame way, Function<Frame, Extents> body, Function<Frame, Extents> release) {
    emit(Op.Kind.OPEN, guard);
    Extents extents = body.apply(guard);
    int first = ops.size();
    Extents out = release.apply(way);
    if (out.steps() > 0) {
      guard.release = first;
      emit(Op.Kind.RELEASED, way).target = first;
    }
    guard.end = ops.size();
    way.end = ops.size();
    return extents.plus(out);
  }

  private Op emit(Op.Kind kind, Frame frame) {
    Op op = new Op(kind, frame, null);
    ops.add(op);
    return op;
  }
}
