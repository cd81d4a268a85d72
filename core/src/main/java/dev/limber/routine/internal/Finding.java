package dev.limber.routine.internal;

import java.util.List;
import java.util.Optional;

/**
 * Something that a rule of the language has against a routine.
 *
 * <p>Immutable.
 *
 * @param path the place: the step, or the key of it that is meant
 * @param warning whether the routine can be played all the same
 * @param code the rule's stable name, in kebab-case
 * @param message what was expected and what was there
 * @param given the word that was not understood, or an empty string
 * @param candidates the words that could have stood there, for a suggestion
 * @param at where in its text the word {@code given} begins, or -1 if that is not known
 * @param first the place of the first of two that are the same, where that is what is wrong
 */
public record Finding(
    Path path,
    boolean warning,
    String code,
    String message,
    String given,
    List<String> candidates,
    int at,
    Optional<Path> first) {

  Finding(
      Path path,
      boolean warning,
      String code,
      String message,
      String given,
      List<String> candidates,
      int at) {
    this(path, warning, code, message, given, candidates, at, Optional.empty());
  }

  static Finding error(Path path, String code, String message) {
    return new Finding(path, false, code, message, "", List.of(), -1);
  }

  static Finding warning(Path path, String code, String message) {
    return new Finding(path, true, code, message, "", List.of(), -1);
  }

  /** Returns the exception that refuses a value with this finding. */
  public IllegalArgumentException refusal() {
    return new IllegalArgumentException(path + ": " + message);
  }
}
