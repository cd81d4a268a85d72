package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Suggestions;
import dev.limber.routine.CueTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;

/** The moment of a cue: {@code 10s}, {@code halfway}, {@code 50%}, {@code 5s before end}. */
final class CueTimeText {

  static final String EXAMPLE = "a time such as 10s, halfway, 50% or 5s before end";

  private static final String BEFORE_END = " before end";
  private static final List<String> WORDS = List.of("halfway");

  private CueTimeText() {}

  static CueTime at(String text) throws Fault {
    if (text.equals("halfway")) {
      return CueTime.HALFWAY;
    }
    if (text.endsWith("%")) {
      return percent(text.substring(0, text.length() - 1).trim());
    }
    return text.endsWith(BEFORE_END)
        ? CueTime.beforeEnd(
            positive(text.substring(0, text.length() - BEFORE_END.length()), CueTimeText::bad))
        : CueTime.at(positive(text, CueTimeText::bad));
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
    return CueTime.every(positive(text, (fault, written) -> fault));
  }

  /** Says the same of a moment, which may be more than a time. */
  private static Fault bad(Fault fault, String text) {
    if (fault.code() != Code.BAD_DURATION) {
      return fault.expecting(EXAMPLE);
    }
    String hint =
        text.contains("before") && text.endsWith("end")
            ? "write the time, and then: before end"
            : Suggestions.hint(text, WORDS).or(fault::hint).orElse("");
    return new Fault(Code.BAD_CUE_TIME, EXAMPLE, hint);
  }

  private static Duration positive(String text, BiFunction<Fault, String, Fault> words)
      throws Fault {
    Duration duration;
    try {
      duration = DurationText.parse(text);
    } catch (Fault fault) {
      throw words.apply(fault, text);
    }
    if (duration.isZero()) {
      throw new Fault(Code.NOT_POSITIVE, "a time of more than zero");
    }
    return duration;
  }

  static String write(CueTime time) {
    if (time instanceof CueTime.At at) {
      return DurationText.write(at.offset());
    }
    if (time instanceof CueTime.Every every) {
      return DurationText.write(every.period());
    }
    if (time instanceof CueTime.BeforeEnd before) {
      return DurationText.write(before.remaining()) + " before end";
    }
    return time.equals(CueTime.HALFWAY)
        ? "halfway"
        : ((CueTime.Percent) time).percent().toPlainString() + "%";
  }
}
