package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Notation;
import dev.limber.routine.internal.Finding;

/** What to write instead of what the rules between steps find. Stateless. */
final class RuleHints {

  private RuleHints() {}

  static Hint of(Finding finding, Code code) {
    switch (code) {
      case UNKNOWN_CHOICE:
        return declare("choices", finding.given(), "a yes/no question");
      case UNKNOWN_PROP:
        return declare("props", finding.given(), "what it is");
      case UNKNOWN_SYMPTOM:
        return declare("symptoms", finding.given(), "how it feels");
      case MISPLACED_PLACEHOLDER:
        return placeholder(finding.given());
      case MISPLACED_THEN:
        return in ->
            "write " + in.entry("then", "end-routine") + ", or put what is to end around it";
      case MISSING_RELEASE:
        return RuleHints::release;
      case NEEDS_REQUIRED_PROP:
        return in -> "write " + in.entry("optional", true) + " at the prop, or leave \"needs\" out";
      case HALF_TRANSLATED:
        return in ->
            "write it for each language: "
                + in.map("en", Notation.SOMETHING, "de", Notation.SOMETHING);
      case ROUND_WITHOUT_TIME:
        return in -> "add a step with a time of its own, such as " + in.entry("rest", "10s");
      default:
        return Hint.of(usual(code));
    }
  }

  private static String usual(Code code) {
    switch (code) {
      case DUPLICATE_ID:
        return "give one of the two another id, or none";
      case NESTED_SIDES:
        return "delete one of the two; the outer one says the side for both";
      case MISPLACED_SIDES:
        return "write one text, or put the step into a repeat-per-side";
      case MISPLACED_LIST:
        return "write one value, or put the step into a repeat";
      case CUE_NEVER:
        return "write a shorter time, or make the step longer";
      case LONG_SPEECH:
        return "say less, or give it more time";
      case MORE_TURNS_THAN_ROUNDS:
        return "leave out what is never reached, or add rounds";
      case NO_REP_FITS:
        return "give the reps more time, or make one rep shorter";
      default:
        return "";
    }
  }

  private static String release(Notation in) {
    String step = in.item("move", Notation.SOMETHING);
    return in == Notation.YAML
        ? "write " + in.key("release") + " and below it the way out: " + step
        : "write the way out: " + in.key("release") + ": [" + step + "]";
  }

  private static Hint declare(String key, String name, String value) {
    return in ->
        in == Notation.YAML
            ? "write it under \"" + key + "\": " + in.key(name) + " and " + value
            : "write " + in.key(name) + " into \"" + key + "\", with " + value;
  }

  private static Hint placeholder(String name) {
    switch (name) {
      case "side":
      case "other-side":
        return Hint.of("name the side, or put the step into a repeat-per-side");
      case "round":
        return Hint.of("leave it out, or put the step into a repeat");
      default:
        return Hint.NONE;
    }
  }
}
