package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.StopOnPain;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Levels of pain, and how often a guard tries again. Stateless. */
final class PainText {

  /** The highest level of pain. */
  static final int WORST = 10;

  private static final String ANY = "any";
  private static final String LEVELS = "any, or a level of pain from 1 to 10";
  private static final String EASE = "a level of pain from 1 to 9";
  private static final String RETRIES = "how often to try again, from 1 to 9";

  private PainText() {}

  static Optional<Integer> threshold(Node node, Reading reading) {
    try {
      return Optional.of(threshold(reading.written(node, LEVELS)));
    } catch (Fault fault) {
      return reading.refuse(node, fault);
    }
  }

  private static int threshold(String text) throws Fault {
    return text.equals(ANY) ? StopOnPain.ANY : level(text, LEVELS);
  }

  private static int level(String text, String expected) throws Fault {
    int level = Numbers.oneToTen(text);
    if (level == 0) {
      throw new Fault(Code.BAD_LEVEL, expected, ofTen(text));
    }
    return level;
  }

  /** Pain is often told as {@code 4/10}. */
  private static String ofTen(String text) {
    if (text.equals("yes") || text.equals("true") || text.equals("all")) {
      return "write any";
    }
    String small = text.length() < 16 ? text.replace(" out of ", "/").replace("+", "/10") : "";
    int slash = small.indexOf('/');
    int level = slash > 0 ? Numbers.oneToTen(small.substring(0, slash).trim()) : 0;
    return level > 0 && small.substring(slash + 1).trim().equals("10") ? "write " + level : "";
  }

  /** Returns the level that a guard with this threshold, if it is known, eases at. */
  static OptionalInt easeAt(Node node, Optional<Integer> threshold, Reading reading) {
    try {
      return OptionalInt.of(easeAt(reading.written(node, EASE), threshold.orElse(WORST)));
    } catch (Fault fault) {
      reading.refuse(node, fault);
      return OptionalInt.empty();
    }
  }

  private static int easeAt(String text, int threshold) throws Fault {
    int level = level(text, EASE);
    if (threshold == StopOnPain.ANY) {
      throw new Fault(
          Code.EASE_AT_TOO_HIGH,
          "no ease-at in a guard that any pain ends",
          in ->
              "raise the guard first, as in "
                  + in.entry("stop-on-pain", 5)
                  + " with "
                  + in.entry("ease-at", 3));
    }
    if (level >= threshold) {
      throw new Fault(
          Code.EASE_AT_TOO_HIGH,
          "a level below the guard's own, which is " + threshold,
          "easing off comes before stopping: write " + (threshold - 1) + " or less");
    }
    return level;
  }

  /** Returns how often to try again, 0 if that cannot be made out. */
  static int retry(Node node, Reading reading) {
    try {
      return retry(reading.written(node, RETRIES));
    } catch (Fault fault) {
      reading.refuse(node, fault);
      return 0;
    }
  }

  private static int retry(String text) throws Fault {
    int times = Numbers.oneToTen(text);
    if (times == 0 || times == WORST) {
      throw new Fault(Code.BAD_COUNT, RETRIES, meant(text));
    }
    return times;
  }

  private static Hint meant(String text) {
    switch (text.toLowerCase(Locale.ROOT)) {
      case "yes":
      case "true":
      case "on":
      case "once":
        return in -> "write " + in.entry("retry", 1) + " for one more try";
      case "twice":
        return in -> "write " + in.entry("retry", 2);
      case "no":
      case "false":
      case "off":
      case "never":
      case "0":
        return Hint.of("without \"retry\" nothing is tried again; leave the key out");
      default:
        return Hint.NONE;
    }
  }

  static String write(int threshold) {
    return threshold == StopOnPain.ANY ? ANY : Integer.toString(threshold);
  }
}
