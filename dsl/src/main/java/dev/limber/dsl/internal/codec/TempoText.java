package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Hint;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Tempo;
import dev.limber.routine.Tempo.Part;
import dev.limber.routine.Tempo.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tempo of lifters: {@code 3-1-3-0}, the seconds of lower, bottom, lift and top. Stateless. */
final class TempoText {

  static final String EXPECTED =
      "a tempo such as 3-1-3-0 (the seconds of lower, bottom, lift and top)";

  private static final Part[] PARTS = {Part.LOWER, Part.BOTTOM, Part.LIFT, Part.TOP};

  private TempoText() {}

  /** Made only when something is wrong, for a good file needs none. */
  private static final class Wrong {
    /** Digits run together, other signs between them, units behind them, an X for "fast". */
    static final Pattern OTHER =
        Pattern.compile(
            "([0-9xX])\\s*(?:s|sec)?\\s*[-–/:,. ]?\\s*([0-9xX])\\s*(?:s|sec)?\\s*[-–/:,. ]?\\s*"
                + "([0-9xX])\\s*(?:s|sec)?(?:\\s*[-–/:,. ]?\\s*([0-9xX])\\s*(?:s|sec)?)?");
  }

  static Tempo parse(String text) throws Fault {
    if (text.length() > DurationText.LONGEST) {
      throw new Fault(Code.BAD_TEMPO, EXPECTED);
    }
    List<Phase> phases = new ArrayList<>(PARTS.length);
    boolean takesTime = false;
    int at = 0;
    for (Part part : PARTS) {
      int end = dash(text, at);
      Optional<Duration> length = seconds(text.substring(at, end).trim());
      boolean last = part == Part.TOP;
      if (!length.isPresent() || last != (end == text.length())) {
        throw new Fault(Code.BAD_TEMPO, EXPECTED, meant(text));
      }
      takesTime |= !length.get().isZero();
      phases.add(new Phase(part, DurationRange.of(length.get())));
      at = end + 1;
    }
    if (!takesTime) {
      throw new Fault(Code.NOT_POSITIVE, "a tempo in which a rep takes time");
    }
    return new Tempo(phases);
  }

  private static int dash(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '-' || text.charAt(i) == '–') {
        return i;
      }
    }
    return text.length();
  }

  private static Optional<Duration> seconds(String number) {
    if (!Numbers.isDecimal(number)) {
      return Optional.empty();
    }
    try {
      return Optional.of(DurationText.parse(number + "s"));
    } catch (Fault fault) {
      return Optional.empty();
    }
  }

  /** Returns what to write instead of {@code text}. */
  static Hint meant(String text) {
    Matcher other = Wrong.OTHER.matcher(text);
    if (!other.matches()) {
      return in ->
          "write the seconds of all four phases; the time of a whole rep is written "
              + in.entry("each", "3s");
    }
    String top = other.group(4);
    String four =
        digit(other.group(1))
            + "-"
            + digit(other.group(2))
            + "-"
            + digit(other.group(3))
            + "-"
            + (top == null ? "0" : digit(top));
    boolean fast = text.indexOf('x') >= 0 || text.indexOf('X') >= 0;
    String why = top == null ? ", with all four phases" : "";
    return Hint.of(
        "write " + four + why + (fast ? "; a fast phase (X) is written as 1 second" : ""));
  }

  private static String digit(String group) {
    return group.equalsIgnoreCase("x") ? "1" : group;
  }

  /** Returns the short form of {@code tempo}, if it has one: all four phases in whole seconds. */
  static Optional<String> write(Tempo tempo) {
    List<Phase> phases = tempo.phases();
    if (phases.size() != PARTS.length) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < PARTS.length; i++) {
      Phase phase = phases.get(i);
      if (phase.part() != PARTS[i]
          || !(phase.length() instanceof DurationRange clock)
          || clock.most().getNano() != 0) {
        return Optional.empty();
      }
      out.append(i == 0 ? "" : "-").append(clock.most().getSeconds());
    }
    return Optional.of(out.toString());
  }
}
