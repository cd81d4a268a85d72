package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.routine.Routine;
import java.util.Optional;

/**
 * What became of a file that is used: a routine, or what to say wherever it is used.
 *
 * <p>Immutable.
 *
 * @param routine the routine, unless there is a complaint
 * @param complaint why there is none
 * @param height how many files are inside each other here, this one included
 * @param weight how many values the file has, those of the files that it uses written out
 */
record Used(Optional<Routine> routine, Optional<Complaint> complaint, int height, long weight) {

  static Used of(Routine routine, int height, long weight) {
    return new Used(Optional.of(routine), Optional.empty(), height, weight);
  }

  static Used broken(Complaint complaint) {
    return new Used(Optional.empty(), Optional.of(complaint), 1, 0);
  }

  /**
   * What to say at a {@code use} that came to nothing.
   *
   * @param cause the mistake behind it, if that stands in another file
   */
  record Complaint(Code code, String message, Optional<String> hint, Optional<Cause> cause) {}

  /**
   * The mistake that keeps a file from being used, and with it all that use this file.
   *
   * @param message its place and what it is
   */
  record Cause(String message) {}
}
