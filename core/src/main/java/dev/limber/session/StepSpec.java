package dev.limber.session;

import dev.limber.event.StepKind;
import dev.limber.routine.Media;
import dev.limber.routine.Side;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A compiled step; what its events carry is made here once, for all sessions.
 *
 * <p>Immutable.
 */
final class StepSpec {

  /** What stands for a minimum that a step does not have. */
  static final long NONE = -1;

  static final CueSpec[] NO_CUES = {};

  final String path;
  final StepKind kind;
  final Optional<String> id;

  /** The side around it. */
  final Optional<Side> side;

  final Optional<Side> nextSide;
  final Optional<String> posture;
  final @Nullable Words text;
  final @Nullable Words title;
  final Media media;
  final OptionalInt effort;
  final @Nullable Words load;
  final boolean toHelper;
  final TimeSpec time;
  final Optional<Duration> planned;
  final Optional<Duration> minimum;
  final Optional<Duration> atMost;
  final OptionalInt reps;
  final CueSpec[] cues;

  /** Whether it stands in the file as a step, so that a person can go to it. */
  final boolean written;

  /** Whether going back stops here. */
  final boolean landmark;

  /** Whether it is no more than its time: nothing is waited for in it, and nothing counted. */
  final boolean plain;

  private StepSpec(Draft draft) {
    this.path = draft.path;
    this.kind = draft.kind;
    this.id = draft.id;
    this.side = draft.frame.side;
    this.nextSide = draft.nextSide;
    this.posture = draft.posture;
    this.text = draft.text;
    this.title = draft.title;
    this.media = draft.media;
    this.effort = draft.effort;
    this.load = draft.load;
    this.toHelper = draft.toHelper;
    this.time = draft.time;
    this.planned = time.isClosed() ? length(time.end()) : Optional.empty();
    this.minimum = time.isClosed() ? length(time.minimum()) : Optional.empty();
    this.atMost = time.isClosed() ? Optional.empty() : length(time.end());
    this.reps =
        time.reps() == null || time.reps().count == 0
            ? OptionalInt.empty()
            : OptionalInt.of(time.reps().count);
    this.cues = draft.cues;
    this.written = draft.written;
    this.landmark = written && kind != StepKind.REST && !draft.frame.inRelease;
    this.plain = time.isClosed() && time.reps() == null;
  }

  private static Optional<Duration> length(long nanos) {
    return nanos == NONE || nanos == TimeSpec.NEVER
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(nanos));
  }

  /** Returns {@code nanos} as a duration: mostly the planned one, which is there already. */
  Duration duration(long nanos) {
    return nanos == time.end() && planned.isPresent() ? planned.get() : Duration.ofNanos(nanos);
  }

  /** The parts of a step while it is compiled. Not safe for use by several threads. */
  static final class Draft {
    private final String path;
    private final StepKind kind;
    private final TimeSpec time;
    private final Frame frame;
    Optional<String> id = Optional.empty();
    Optional<Side> nextSide = Optional.empty();
    Optional<String> posture = Optional.empty();
    @Nullable Words text;
    @Nullable Words title;
    Media media = Media.NONE;
    OptionalInt effort = OptionalInt.empty();
    @Nullable Words load;
    boolean toHelper;
    CueSpec[] cues = NO_CUES;
    boolean written;

    Draft(String path, StepKind kind, TimeSpec time, Frame frame) {
      this.path = path;
      this.kind = kind;
      this.time = time;
      this.frame = frame;
    }

    StepSpec compile() {
      return new StepSpec(this);
    }
  }
}
