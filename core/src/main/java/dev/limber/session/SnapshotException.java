package dev.limber.session;

import java.util.Objects;

/** Says that a snapshot cannot be taken up, and why; the session it was made of is not lost. */
public final class SnapshotException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Why a snapshot cannot be taken up. Immutable. */
  public enum Reason {
    /** It is no snapshot, or was cut off or changed on its way. */
    BROKEN,
    /** It was made by a version of Limber that is newer than this one. */
    NEWER,
    /** It is of another routine, or of another text of this one. */
    OTHER_ROUTINE,
    /** It was made with options other than those of the plan. */
    OTHER_OPTIONS
  }

  private final Reason reason;

  SnapshotException(Reason reason, String message) {
    super(message);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /** Returns why. */
  public Reason reason() {
    return reason;
  }
}
