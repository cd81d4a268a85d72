package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Suggestions;
import dev.limber.routine.CueTime;
import dev.limber.routine.Length;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The moment of a cue: {@code 10s}, {@code halfway}, {@code 50%}, {@code 5s before end}. */
final class CueTimeText {

  static final String EXAMPLE = "a time such as 10s, halfway, 50% or 5s before end";

  private static final String AT_START = "what is said at the start is the step's own say";
  private static final String BEFORE_END = " before end";
  private static final List<String> WORDS = List.of("halfway");

  private CueTimeText() {}

  /** Made only when something is wrong, for a good file needs none. */
  private static final class Wrong {
    static final Pattern BEFORE =
        Pattern.compile("(\\d[^a-z]{0,6}[a-z]{1,8}) ?(?:before|from|to) (?:the )?end");
  }

  static CueTime at(String text) throws Fault {
    if (text.equals("halfway")) {
      return CueTime.HALFWAY;
    }
    if (text.endsWith("%")) {
      return percent(text.substring(0, text.length() - 1).trim());
    }
    return text.endsWith(BEFORE_END)
        ? CueTime.beforeEnd(moment(text.substring(0, text.length() - BEFORE_END.length()), ""))
        : CueTime.at(moment(text, AT_START));
  }

  private static CueTime percent(String number) throws Fault {
    if (!Numbers.isDecimal(number)) {
      throw new Fault(Code.BAD_CUE_TIME, EXAMPLE);
    }
    BigDecimal percent = new BigDecimal(number);
    if (percent.signum() == 0 || percent.compareTo(BigDecimal.valueOf(100)) >= 0) {
      throw new Fault(
          Code.BAD_CUE_TIME,
          "a share of more than 0% and less than 100%",
          "at the very start and end of a step no cue is given");
    }
    return new CueTime.Percent(percent);
  }

  static CueTime every(String text) throws Fault {
    return CueTime.every(positive(RangeText.single(text.trim()), ""));
  }

  /** Says the same of a moment, which may be more than a time. */
  private static Fault bad(Fault fault, String text) {
    if (fault.code() == Code.MISPLACED_RANGE) {
      return fault;
    }
    if (fault.code() != Code.BAD_DURATION) {
      return fault.expecting(EXAMPLE);
    }
    return new Fault(Code.BAD_CUE_TIME, EXAMPLE, Hint.of(meant(text)).or(fault::hint));
  }

  private static Optional<String> meant(String text) {
    Matcher before = Wrong.BEFORE.matcher(text);
    if (before.matches()) {
      return Optional.of("write " + before.group(1).trim() + BEFORE_END);
    }
    switch (text) {
      case "before end":
      case "end":
      case "the end":
        return Optional.of("write a time and before end, such as 5s before end");
      case "start":
      case "begin":
      case "beginning":
        return Optional.of(AT_START);
      case "middle":
      case "half":
        return Optional.of("write halfway");
      default:
        return Suggestions.hint(text, WORDS);
    }
  }

  private static Length moment(String text, String hint) throws Fault {
    Length length;
    try {
      length = RangeText.single(text.trim());
    } catch (Fault fault) {
      throw bad(fault, text);
    }
    return positive(length, hint);
  }

  private static Length positive(Length length, String hint) throws Fault {
    if (!length.isPositive()) {
      throw new Fault(Code.NOT_POSITIVE, "a time of more than zero", hint);
    }
    return length;
  }

  static String write(CueTime time) {
    if (time instanceof CueTime.At at) {
      return RangeText.write(at.offset());
    }
    if (time instanceof CueTime.Every every) {
      return RangeText.write(every.period());
    }
    if (time instanceof CueTime.BeforeEnd before) {
      return RangeText.write(before.remaining()) + " before end";
    }
    return time.equals(CueTime.HALFWAY)
        ? "halfway"
        : ((CueTime.Percent) time).percent().toPlainString() + "%";
  }
}
