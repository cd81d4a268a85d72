package dev.limber.session;

import org.jspecify.annotations.Nullable;

/**
 * One instruction of a program.
 *
 * <p>Immutable once the program is compiled.
 */
final class Op {

  enum Kind {
    /** Plays {@link #step}. */
    STEP,
    /** Begins {@link #frame}. */
    OPEN,
    /** Ends {@link #frame}. */
    CLOSE,
    /** Counts the first round of {@link #frame}. */
    LOOP,
    /** Goes on at {@link #target} after the last round of {@link #frame}. */
    EXIT,
    /** Counts the next round of {@link #frame} and goes back to {@link #target}. */
    AGAIN,
    /** Ends the release {@link #frame}, which begins at {@link #target}. */
    RELEASED
  }

  final Kind kind;
  final Frame frame;
  final @Nullable StepSpec step;
  int target = Frame.NONE;

  Op(Kind kind, Frame frame, @Nullable StepSpec step) {
    this.kind = kind;
    this.frame = frame;
    this.step = step;
  }

  /** Returns the step of an instruction that plays one. */
  StepSpec step() {
    if (step == null) {
      throw new IllegalStateException("not a step: " + kind);
    }
    return step;
  }
}
