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
 * @param from the instruction of the step that was left by the command
 * @param again whether the steps of {@code after}, a guard, are to be tried again
 * @param pain what pain has ended, if that is where it comes from, also when a command has turned
 *     it
 */
record Way(
    Outcome cut,
    @Nullable Frame after,
    @Nullable StopReason stop,
    @Nullable Target target,
    @Nullable JumpReason jump,
    int from,
    boolean again,
    @Nullable Frame pain) {

  /** A place in a program, with the round of each repeat around it. Immutable. */
  record Target(int pc, int[] counters) {

    private void pack(Packer to) {
      to.put(pc);
      to.putAll(counters);
    }

    private static Target unpack(Unpacker from, Program program) {
      Target target = new Target(from.next(program.end), new int[program.slots]);
      from.nextAll(target.counters);
      Unpacker.check(program.isStep(target.pc, target.counters));
      return target;
    }
  }

  private static Way after(Frame frame) {
    return new Way(Outcome.STOPPED_BY_PAIN, frame, null, null, null, Frame.NONE, false, frame);
  }

  static Way skip(Frame exercise, int from, @Nullable Way under) {
    return new Way(
        Outcome.SKIPPED, exercise, null, null, JumpReason.SKIP, from, false, painOf(under));
  }

  static Way out(StopReason reason, Outcome cut) {
    return new Way(cut, null, reason, null, null, Frame.NONE, false, null);
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
    return new Way(Outcome.STOPPED_BY_PAIN, guard, null, null, null, Frame.NONE, true, guard);
  }

  static Way to(Target target, JumpReason reason, int from, @Nullable Way under) {
    return new Way(Outcome.SKIPPED, null, null, target, reason, from, false, painOf(under));
  }

  private static @Nullable Frame painOf(@Nullable Way under) {
    return under == null ? null : under.pain;
  }

  /** Returns whether a command to go elsewhere may take its place. */
  boolean mayChange() {
    return stop == null && (pain == null || pain.kind == Frame.Kind.GUARD);
  }

  /** Returns the innermost frame around {@code from} that stays open on this way. */
  Frame last(Frame from, Program program, Rounds rounds) {
    if (target != null) {
      return shared(from, program.frame(target.pc), rounds);
    }
    return after == null ? from.at(0) : after.around();
  }

  /** Returns the innermost frame around both places; another round is another frame. */
  private Frame shared(Frame from, Frame goal, Rounds rounds) {
    Frame shared = from.at(0);
    for (int depth = 1; depth <= Math.min(from.depth, goal.depth); depth++) {
      Frame frame = goal.at(depth);
      boolean otherRound =
          frame.kind == Frame.Kind.ROUND && target != null && !rounds.isSame(frame, target);
      if (frame != from.at(depth) || otherRound) {
        break;
      }
      shared = frame;
    }
    return shared;
  }

  void pack(Packer to) {
    to.put(cut.ordinal());
    to.put(after == null ? 0 : after.open + 1);
    to.put(stop == null ? 0 : stop.ordinal() + 1);
    to.put(jump == null ? 0 : jump.ordinal() + 1);
    to.put(from + 1);
    to.put(again);
    to.put(pain == null ? 0 : pain.open + 1);
    if (target != null) {
      target.pack(to);
    }
  }

  static Way unpack(Unpacker from, Program program) {
    Outcome cut = Outcome.values()[from.next(Outcome.values().length - 1)];
    int open = from.next(program.end) - 1;
    Frame after = program.opened(open);
    int stop = from.next(StopReason.values().length);
    int jump = from.next(JumpReason.values().length);
    int left = from.next(program.end) - 1;
    boolean again = from.nextFlag();
    int ended = from.next(program.end) - 1;
    Frame pain = program.opened(ended);
    Unpacker.check((open < 0 || after != null) && (ended < 0 || pain != null));
    return new Way(
        cut,
        after,
        stop == 0 ? null : StopReason.values()[stop - 1],
        after == null && stop == 0 ? Target.unpack(from, program) : null,
        jump == 0 ? null : JumpReason.values()[jump - 1],
        left,
        again,
        pain);
  }
}
