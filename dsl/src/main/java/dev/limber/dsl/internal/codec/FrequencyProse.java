package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Hint;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often something is done, as leaflets have it, and what to write instead. Stateless. */
final class FrequencyProse {

  private static final Pattern OFTEN =
      Pattern.compile(
          "(?:([1-9]\\d{0,2}(?:-\\d{1,3})?) ?(?:x|×|times?)?|(once|twice)) ?"
              + "(?:(?:a|per|each|every|/) ?(day|week)|(daily|weekly))");
  private static final Pattern DAY =
      Pattern.compile("\\b(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?\\b");

  private FrequencyProse() {}

  /** Returns what to write instead of {@code bare}, whose numbers are in digits, or nothing. */
  static Hint meant(String bare) {
    Matcher often = OFTEN.matcher(bare);
    if (often.matches()) {
      boolean week = "week".equals(often.group(3)) || "weekly".equals(often.group(4));
      String times = often.group(1);
      if (times == null) {
        times = often.group(2).equals("once") ? "1" : "2";
      }
      return Hint.of("write " + times + " per " + (week ? "week" : "day"));
    }
    switch (bare) {
      case "daily":
      case "every day":
      case "each day":
      case "once":
        return Hint.of("write 1 per day");
      case "weekly":
      case "every week":
        return Hint.of("write 1 per week");
      case "every other day":
      case "every second day":
        return Hint.of("write 3-4 per week");
      default:
        return parts(bare);
    }
  }

  /** What a short form has no words for has a key of its own. */
  private static Hint parts(String text) {
    if (text.contains("hour")) {
      return in -> "write how far apart, as in " + in.map("times", 6, "per", "day", "apart", "2h");
    }
    return DAY.matcher(text).find()
        ? in ->
            "write the days, as in "
                + in.map("times", 1, "per", "day", "days", in.list("mon", "wed", "fri"))
        : Hint.NONE;
  }
}
