package dev.limber.session;

import dev.limber.event.Pain;
import dev.limber.routine.AfterPain;
import dev.limber.routine.Media;
import dev.limber.routine.Side;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Something that is open around the steps of a program: an exercise, a side, a round, a guard or a
 * release. A side is compiled once for each side, so a frame stands in one place only; the rounds
 * of a repeat share theirs.
 *
 * <p>Immutable once the program is compiled.
 */
final class Frame {

  enum Kind {
    ROUTINE,
    EXERCISE,
    SIDE,
    ROUND,
    GUARD,
    RELEASE
  }

  /** What {@link #release} is for a guard that has none. */
  static final int NONE = -1;

  final Kind kind;
  final @Nullable Frame parent;
  final int depth;
  final String path;
  final Optional<String> id;

  /** The innermost round, from this one outwards. */
  final @Nullable Frame round;

  /** Whether this is a release, or inside one. */
  final boolean inRelease;

  /** The instruction that opens it, if one does. */
  int open = NONE;

  /** Of a round: where its repeat begins in the program. */
  int begin;

  /** Where the program goes on once this is over. */
  int end;

  /** Of an exercise: its title. */
  @Nullable Words title;

  /** Of a side, and of all inside it. */
  Optional<Side> side;

  /** Of a round: which of the counters counts it, and how many rounds there are. */
  int slot = NONE;

  /** Zero where only time ends them: then {@link #box} says how long rounds are begun. */
  int rounds;

  /** The same, as events carry it. */
  OptionalInt of = OptionalInt.empty();

  long box;

  /** Of a guard: when it acts, where its release begins, and how the session goes on. */
  int threshold;

  int release = NONE;
  AfterPain then = AfterPain.CONTINUE;

  /** Of a guard: where pain counts, the level to ease off at, and how it is tried again. */
  List<String> areas = List.of();

  OptionalInt easeAt = OptionalInt.empty();
  int retry;
  int retrySlot = NONE;
  int body = NONE;
  int wait = NONE;

  /** What can be shown or played in it, templates still. */
  Media media;

  private Frame(
      Kind kind, @Nullable Frame parent, String path, Optional<String> id, Optional<Side> side) {
    this.kind = kind;
    this.parent = parent;
    this.path = path;
    this.id = id;
    this.side = side;
    this.round = kind == Kind.ROUND ? this : parent == null ? null : parent.round;
    this.media = parent == null ? Media.NONE : parent.media;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.inRelease = kind == Kind.RELEASE || (parent != null && parent.inRelease);
  }

  static Frame routine() {
    return new Frame(Kind.ROUTINE, null, "", Optional.empty(), Optional.empty());
  }

  Frame inside(Kind kind, String path, Optional<String> id) {
    return new Frame(kind, this, path, id, side);
  }

  /**
   * Returns the frame around this one.
   *
   * @throws IllegalStateException if this is the routine
   */
  Frame around() {
    if (parent == null) {
      throw new IllegalStateException("nothing is around the routine");
    }
    return parent;
  }

  /** Returns the innermost frame of {@code kind}, from this one outwards. */
  @Nullable Frame around(Kind kind) {
    Frame frame = this;
    while (frame != null && frame.kind != kind) {
      frame = frame.parent;
    }
    return frame;
  }

  /**
   * Returns the innermost frame of {@code kind} around this one.
   *
   * @throws IllegalStateException if there is none, which the rules of the language keep out
   */
  Frame outer(Kind kind) {
    Frame frame = around(kind);
    if (frame == null) {
      throw new IllegalStateException("no " + kind + " around " + path);
    }
    return frame;
  }

  /** Returns the innermost guard, from this one outwards, that acts; none does in a release. */
  @Nullable Frame guardAgainst(Pain pain) {
    if (inRelease) {
      return null;
    }
    Frame guard = around(Kind.GUARD);
    while (guard != null && !(guard.counts(pain) && meets(pain, guard.threshold))) {
      guard = guard.nextGuard();
    }
    return guard;
  }

  /** Returns the innermost guard, from this one outwards, that tells to ease off. */
  @Nullable Frame easing(Pain pain) {
    if (inRelease || !pain.level().isPresent()) {
      return null;
    }
    Frame guard = around(Kind.GUARD);
    while (guard != null
        && !(guard.counts(pain)
            && guard.easeAt.isPresent()
            && meets(pain, guard.easeAt.getAsInt()))) {
      guard = guard.nextGuard();
    }
    return guard;
  }

  private @Nullable Frame nextGuard() {
    return parent == null ? null : parent.around(Kind.GUARD);
  }

  private boolean counts(Pain pain) {
    return areas.isEmpty() || !pain.area().isPresent() || areas.contains(pain.area().get());
  }

  private static boolean meets(Pain pain, int level) {
    return !pain.level().isPresent() || pain.level().getAsInt() >= level;
  }

  /** Returns the frame around this one, or this one, that is {@code depth} deep. */
  Frame at(int depth) {
    Frame frame = this;
    while (frame.parent != null && frame.depth > depth) {
      frame = frame.parent;
    }
    return frame;
  }

  boolean isInside(Frame other) {
    return depth > other.depth && at(other.depth) == other;
  }
}
