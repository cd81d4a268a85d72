package dev.limber.dsl.yaml;

import dev.limber.routine.Routine;
import java.util.List;
import java.util.Optional;

/**
 * What reading a text came to: a routine, or what keeps it from being one.
 *
 * <p>Immutable.
 *
 * @param routine the routine, if there are no errors
 * @param errors what the text is refused for, in the order of the file, and behind that the errors
 *     of each file that it uses, in the order of use; fifty at most
 * @param moreErrors how many errors there are beyond those
 * @param warnings what is likely a mistake, in the order of the file, fifty at most; used files
 *     tell their warnings when they are read themselves
 * @param moreWarnings how many warnings there are beyond those
 * @param allowed how many warnings were switched off, by a comment in the file or by the host
 */
public record ReadResult(
    Optional<Routine> routine,
    List<Problem> errors,
    int moreErrors,
    List<Problem> warnings,
    int moreWarnings,
    int allowed) {

  /** Copies the lists. */
  public ReadResult {
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
  }

  /**
   * Returns the routine.
   *
   * @throws InvalidRoutineException if there are errors
   */
  public Routine orThrow() {
    if (routine.isEmpty()) {
      throw new InvalidRoutineException(errors, moreErrors);
    }
    return routine.get();
  }
}
