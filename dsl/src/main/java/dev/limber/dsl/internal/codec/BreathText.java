package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Notation;
import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import java.util.Locale;

/** Lengths in breaths: {@code 1 breath}, {@code 3-5 breaths}, {@code inhale}. Stateless. */
final class BreathText {

  static final String EXAMPLE = "breaths such as 1 breath, 5 breaths or 3-5 breaths";

  /** What to say where only the clock will do. */
  static final String BY_THE_CLOCK =
      "how long a breath takes differs from person to person; write a time here, such as 30s";

  private static final String ONE = "breath";
  private static final String MANY = "breaths";
  private static final String IN = "inhale";
  private static final String OUT = "exhale";

  private BreathText() {}

  /** Returns whether {@code text} means breaths, even if they are not written as they should be. */
  static boolean isMeant(String text) {
    return text.endsWith(MANY) || text.endsWith(ONE) || text.equals(IN) || text.equals(OUT);
  }

  /** Returns the breaths that {@code text} writes. */
  static Breaths parse(String text) throws Fault {
    if (text.equals(IN)) {
      return Breaths.INHALE;
    }
    if (text.equals(OUT)) {
      return Breaths.EXHALE;
    }
    boolean many = text.endsWith(MANY);
    String part = partOf(text);
    if (!part.isEmpty()) {
      throw new Fault(Code.BAD_BREATHS, EXAMPLE, part);
    }
    Breaths breaths = Breaths.of(count(withoutUnit(text)));
    if (many == (breaths.count().most() == 1)) {
      throw new Fault(Code.BAD_BREATHS, EXAMPLE, "write " + breaths);
    }
    return breaths;
  }

  private static String withoutUnit(String text) {
    String unit = text.endsWith(MANY) ? MANY : text.endsWith(ONE) ? ONE : "";
    return text.substring(0, text.length() - unit.length()).trim();
  }

  private static CountRange count(String counted) throws Fault {
    String bare = counted;
    Ends ends = RangeText.ends(counted).orElse(null);
    if (ends != null && isMeant(ends.lower())) {
      // 3 breaths to 5 breaths
      bare = withoutUnit(ends.lower()) + "-" + ends.upper();
    }
    try {
      return RangeText.counts(bare);
    } catch (Fault fault) {
      throw explained(fault, counted);
    }
  }

  private static Fault explained(Fault fault, String counted) {
    // counts are hinted at in words that are the same in every notation
    String hint = fault.hint().in(Notation.YAML);
    switch (fault.code()) {
      case BACKWARD_RANGE:
        return new Fault(Code.BACKWARD_RANGE, fault.expected(), hint + " breaths");
      case EQUAL_ENDS:
        return new Fault(Code.EQUAL_ENDS, fault.expected(), hint.replace(" alone", " breaths"));
      default:
        return new Fault(Code.BAD_BREATHS, EXAMPLE, meant(counted, hint));
    }
  }

  private static String meant(String counted, String hint) {
    if (RangeText.ends(counted).isPresent()) {
      return "both ends of a range are breaths, or both are times";
    }
    if (hint.startsWith("write ")) {
      return hint + (hint.equals("write 1") ? " breath" : " breaths");
    }
    return counted.equals("0")
        ? hint
        : "breaths are counted whole, in digits; a part of one is inhale or exhale";
  }

  /** Returns a hint for {@code text} that wants to be a part of a breath, or an empty string. */
  static String partOf(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    if (small.contains("inhal") || small.contains("in-breath") || small.endsWith(" in")) {
      return "write inhale, for one breath in";
    }
    return small.contains("exhal") || small.contains("out-breath") || small.endsWith(" out")
        ? "write exhale, for one breath out"
        : "";
  }
}
