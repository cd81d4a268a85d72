package dev.limber.terminal;

import dev.limber.dsl.yaml.Durations;
import dev.limber.session.Controls;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads commands to a session as they are written in arguments. Stateless. */
final class CommandArgument {

  private static final Pattern LEVEL = Pattern.compile("[0-9]|10");

  private CommandArgument() {}

  /**
   * Returns the command that {@code text} names, such as {@code pause} or {@code pain:3}.
   *
   * @throws IllegalArgumentException if it names none
   */
  static Predicate<Controls> parse(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? plain(text)
        : withValue(text.substring(0, colon), text.substring(colon + 1), text);
  }

  private static Predicate<Controls> plain(String name) {
    return switch (name) {
      case "pause" -> Controls::pause;
      case "resume" -> Controls::resume;
      case "next" -> Controls::next;
      case "skip" -> Controls::skipExercise;
      case "back" -> Controls::back;
      case "restart" -> Controls::restartStep;
      case "pain" -> Controls::reportPain;
      case "rep" -> Controls::rep;
      case "finish" -> Controls::finish;
      case "stop" -> Controls::stop;
      default -> throw unknown(name);
    };
  }

  private static Predicate<Controls> withValue(String name, String value, String text) {
    switch (name) {
      case "pain":
        return pain(value);
      case "symptom":
        String symptom = named(value, text);
        return controls -> controls.reportSymptom(symptom, true);
      case "gone":
        String gone = named(value, text);
        return controls -> controls.reportSymptom(gone, false);
      case "describe":
        OptionalInt described = OptionalInt.of(level(value));
        return controls -> controls.describePain(described, Optional.empty());
      case "extend":
        Duration by = Durations.parse(value);
        if (by.isZero()) {
          throw new IllegalArgumentException("expected a length above 0 to extend by, but was 0");
        }
        return controls -> controls.extend(by);
      case "seek":
        return controls -> controls.seek(value);
      default:
        throw unknown(text);
    }
  }

  private static Predicate<Controls> pain(String value) {
    int colon = value.indexOf(':');
    OptionalInt level = OptionalInt.of(level(colon < 0 ? value : value.substring(0, colon)));
    Optional<String> area =
        colon < 0 ? Optional.empty() : Optional.of(named(value.substring(colon + 1), value));
    return controls -> controls.reportPain(level, area);
  }

  private static String named(String name, String text) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("expected a name after the colon, but was " + text);
    }
    return name;
  }

  private static int level(String value) {
    if (!LEVEL.matcher(value).matches()) {
      throw new IllegalArgumentException("expected a level of pain from 0 to 10, but was " + value);
    }
    return Integer.parseInt(value);
  }

  private static IllegalArgumentException unknown(String text) {
    return new IllegalArgumentException(
        "expected pause, resume, next, skip, back, restart, rep, pain, pain:LEVEL,"
            + " pain:LEVEL:AREA, describe:LEVEL, symptom:NAME, gone:NAME, extend:DURATION,"
            + " seek:PATH, finish or stop, but was "
            + text);
  }
}
