package dev.limber.session;

/**
 * One instruction of a program.
 *
 * <p>Immutable once the program is compiled.
 */
final class Op {

  enum Kind {
    /** Plays a {@link #step}. */
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
    RELEASED,
    /** Waits before the steps at {@link #target} are tried again; passed by in natural order. */
    WAIT
  }

  final Kind kind;
  final Frame frame;

  /** Of a step: one for each of the first rounds around it, where its values take turns. */
  private final StepSpec[] turns;

  int target = Frame.NONE;

  Op(Kind kind, Frame frame, StepSpec... turns) {
    this.kind = kind;
    this.frame = frame;
    this.turns = turns;
  }

  /** Returns the step of an instruction that plays one, in the first round. */
  StepSpec step() {
    return turns[0];
  }

  /** Returns the step of an instruction that plays one, while {@code counters} count the rounds. */
  StepSpec step(int[] counters) {
    if (turns.length == 1) {
      return turns[0];
    }
    int round = counters[frame.outer(Frame.Kind.ROUND).slot];
    return turns[Math.min(round, turns.length) - 1];
  }
}
