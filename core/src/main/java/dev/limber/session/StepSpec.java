package dev.limber.session;

import dev.limber.event.StepKind;
import dev.limber.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A compiled step; what its events carry is made here once, for all sessions.
 *
 * <p>Immutable.
 */
final class StepSpec {

  /** What {@link #minimumNanos} is for a step without a minimum before its end. */
  static final long NONE = -1;

  final String path;
  final StepKind kind;
  final Optional<String> id;
  final Optional<Side> nextSide;
  final Optional<String> posture;
  final @Nullable Words text;
  final @Nullable Words title;
  final Duration planned;
  final Optional<Duration> minimum;
  final long plannedNanos;
  final long minimumNanos;
  final CueSpec[] cues;

  /** Whether it stands in the file as a step, so that a person can go to it. */
  final boolean written;

  private StepSpec(Draft draft) {
    this.path = draft.path;
    this.kind = draft.kind;
    this.id = draft.id;
    this.nextSide = draft.nextSide;
    this.posture = draft.posture;
    this.text = draft.text;
    this.title = draft.title;
    this.planned = draft.length.planned();
    this.minimum = draft.length.minimum();
    this.plannedNanos = planned.toNanos();
    this.minimumNanos = minimum.map(Duration::toNanos).orElse(NONE);
    this.cues = draft.cues.toArray(new CueSpec[0]);
    this.written = draft.written;
  }

  /** Returns whether going back stops here. */
  boolean isLandmark() {
    return written && kind != StepKind.REST;
  }

  /** The parts of a step while it is compiled. Not safe for use by several threads. */
  static final class Draft {
    private final String path;
    private final StepKind kind;
    private final DosedLength length;
    Optional<String> id = Optional.empty();
    Optional<Side> nextSide = Optional.empty();
    Optional<String> posture = Optional.empty();
    @Nullable Words text;
    @Nullable Words title;
    List<CueSpec> cues = List.of();
    boolean written;

    Draft(String path, StepKind kind, DosedLength length) {
      this.path = path;
      this.kind = kind;
      this.length = length;
    }

    StepSpec compile() {
      return new StepSpec(this);
    }
  }
}
