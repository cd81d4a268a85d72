package dev.limber.terminal;

import dev.limber.dsl.yaml.Durations;
import dev.limber.session.Controls;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * A command that is to be given some time after the start.
 *
 * <p>Immutable.
 *
 * @param at when, from the start; goes on during a pause
 * @param command what to do; false if it changed nothing
 * @param text how it was written
 */
record TimedCommand(Duration at, Predicate<Controls> command, String text) {

  /**
   * Returns the command that {@code text} asks for, such as {@code 40s=pain:3}.
   *
   * @throws IllegalArgumentException if it asks for none
   */
  static TimedCommand parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException(
          "expected TIME=COMMAND, such as 40s=pain:3, but was " + text);
    }
    return new TimedCommand(
        Durations.parse(text.substring(0, equals)),
        CommandArgument.parse(text.substring(equals + 1)),
        text);
  }

  /** Gives the command, and tells {@code output} if it made no sense then. */
  void give(Controls controls, Output output) {
    if (!command.test(controls)) {
      output.complain("--at " + text + " changed nothing");
    }
  }
}
