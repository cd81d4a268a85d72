package dev.limber.session;

import dev.limber.event.Upcoming;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One instruction of a program.
 *
 * <p>Immutable once the program is compiled, as far as anyone can tell.
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

  /** The step that is played, in the first round at least. */
  private final @Nullable StepSpec step;

  /** One step for each of the first rounds around it, where its values take turns; else none. */
  private final StepSpec @Nullable [] turns;

  int target = Frame.NONE;

  /**
   * What the step before tells of this one, made when that is first told. Sessions on several
   * threads may each make it: it is immutable, and always the same.
   */
  private @Nullable Optional<Upcoming> upcoming;

  /**
   * What the step tells of the one that follows, where no round has a say in that; made like {@link
   * #upcoming}.
   */
  @Nullable Optional<Upcoming> next;

  Op(Kind kind, Frame frame, StepSpec... turns) {
    this.kind = kind;
    this.frame = frame;
    this.step = turns.length == 0 ? null : turns[0];
    this.turns = turns.length > 1 ? turns : null;
  }

  /** Returns the step of an instruction that plays one, in the first round. */
  StepSpec step() {
    if (step == null) {
      throw new IllegalStateException(kind + " plays no step");
    }
    return step;
  }

  /** Returns the step of an instruction that plays one, while {@code counters} count the rounds. */
  StepSpec step(int[] counters) {
    if (turns == null) {
      return step();
    }
    int round = counters[frame.outer(Frame.Kind.ROUND).slot];
    return turns[Math.min(round, turns.length) - 1];
  }

  /** Returns whether the step is the same in every round, its words included. */
  boolean isTheSameInEveryRound() {
    Words words = step().text;
    return turns == null && (words == null || words.areFixed());
  }

  /** Returns what the step before tells of this one, while {@code counters} count the rounds. */
  Optional<Upcoming> upcoming(int[] counters) {
    Optional<Upcoming> known = upcoming;
    if (known == null) {
      StepSpec step = step(counters);
      known =
          Optional.of(
              new Upcoming(
                  step.path, step.kind, step.side, Words.said(step.text, frame, counters)));
      if (isTheSameInEveryRound()) {
        upcoming = known;
      }
    }
    return known;
  }
}
