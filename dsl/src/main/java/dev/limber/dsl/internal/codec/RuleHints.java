package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Visible;
import dev.limber.routine.internal.Finding;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What to write instead of what the rules between steps find. Stateless. */
final class RuleHints {

  private static final Map<Code, String> USUAL = usual();

  private RuleHints() {}

  private static Map<Code, String> usual() {
    Map<Code, String> hints = new EnumMap<>(Code.class);
    hints.put(Code.DUPLICATE_ID, "give one of the two another id, or none");
    hints.put(Code.NESTED_SIDES, "delete one of the two; the outer one says the side for both");
    hints.put(Code.MISPLACED_THEN, "write then: end-routine, or put what is to end around it");
    hints.put(Code.MISPLACED_SIDES, "write one text, or put the step into a repeat-per-side");
    hints.put(Code.MISPLACED_LIST, "write one value, or put the step into a repeat");
    hints.put(Code.MISSING_RELEASE, "write release: and below it the way out: - move: …");
    hints.put(Code.NEEDS_REQUIRED_PROP, "write optional: true at the prop, or leave \"needs\" out");
    hints.put(Code.LONG_SPEECH, "say less, or give it more time");
    hints.put(Code.MORE_TURNS_THAN_ROUNDS, "leave out what is never reached, or add rounds");
    hints.put(Code.HALF_TRANSLATED, "write it for each language: {en: …, de: …}");
    hints.put(Code.NO_REP_FITS, "give the reps more time, or make one rep shorter");
    hints.put(Code.ROUND_WITHOUT_TIME, "add a step with a time of its own, such as rest: 10s");
    return hints;
  }

  static Optional<String> of(Finding finding, Code code) {
    switch (code) {
      case UNKNOWN_CHOICE:
        return Optional.of(declare("choices", finding.given(), "a yes/no question"));
      case UNKNOWN_PROP:
        return Optional.of(declare("props", finding.given(), "what it is"));
      case UNKNOWN_SYMPTOM:
        return Optional.of(declare("symptoms", finding.given(), "how it feels"));
      case MISPLACED_PLACEHOLDER:
        return placeholder(finding.given());
      default:
        return Optional.ofNullable(USUAL.get(code));
    }
  }

  private static String declare(String key, String name, String value) {
    return "write it under \"" + key + "\": " + Visible.cut(name) + ": and " + value;
  }

  private static Optional<String> placeholder(String name) {
    switch (name) {
      case "side":
      case "other-side":
        return Optional.of("name the side, or put the step into a repeat-per-side");
      case "round":
        return Optional.of("leave it out, or put the step into a repeat");
      default:
        return Optional.empty();
    }
  }
}
