package dev.limber.session;

import dev.limber.event.JumpReason;
import dev.limber.event.Outcome;
import dev.limber.event.StopReason;
import org.jspecify.annotations.Nullable;

/**
 * Where a session goes when it leaves its natural order; kept while releases run on the way.
 *
 * <p>Exactly one of {@code after}, {@code stop} and {@code target} is given. Immutable.
 *
 * @param cut how what is left on the way ends
 * @param after goes on behind this frame
 * @param stop ends the session for this reason
 * @param target goes to this place
 * @param jump the command that asked for it, if one did
 * @param from the path of the step that was left
 * @param again whether the steps of {@code after}, a guard, are to be tried again
 */
record Way(
    Outcome cut,
    @Nullable Frame after,
    @Nullable StopReason stop,
    @Nullable Target target,
    @Nullable JumpReason jump,
    String from,
    boolean again) {

  /** A place in a program, with the round of each repeat around it. Immutable. */
  record Target(int pc, int[] counters) {}

  private static Way after(Frame frame) {
    return new Way(Outcome.STOPPED_BY_PAIN, frame, null, null, null, "", false);
  }

  static Way skip(Frame exercise, String from) {
    return new Way(Outcome.SKIPPED, exercise, null, null, JumpReason.SKIP, from, false);
  }

  static Way out(StopReason reason, Outcome cut) {
    return new Way(cut, null, reason, null, null, "", false);
  }

  /** Returns the way on after {@code guard} has acted, as its author wants it. */
  static Way outOf(Frame guard) {
    switch (guard.then) {
      case END_SIDE:
        return after(guard.outer(Frame.Kind.SIDE));
      case END_EXERCISE:
        return after(guard.outer(Frame.Kind.EXERCISE));
      case END_ROUTINE:
        return out(StopReason.PAIN, Outcome.STOPPED_BY_PAIN);
      default:
        return after(guard);
    }
  }

  /** Returns the way to the wait before the steps of {@code guard} are tried again. */
  static Way backInto(Frame guard) {
    return new Way(Outcome.STOPPED_BY_PAIN, guard, null, null, null, "", true);
  }

  static Way to(Target target, JumpReason reason, String from) {
    return new Way(Outcome.SKIPPED, null, null, target, reason, from, false);
  }

  /** Returns whether a guard of pain has set this way. */
  boolean isOfPain() {
    return cut == Outcome.STOPPED_BY_PAIN;
  }

  /** Returns whether a command to go elsewhere may take its place. */
  boolean mayChange() {
    return stop == null && (!isOfPain() || (after != null && after.kind == Frame.Kind.GUARD));
  }
}
