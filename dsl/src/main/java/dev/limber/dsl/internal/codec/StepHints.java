package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Visible;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What to write instead of keys that do not belong where they stand. Stateless. */
final class StepHints {

  private static final String HOLD_TIME =
      "a hold has its time as its value: hold: 30s, hold: 15-30s, or hold: ready";

  /** Keys that belong to other kinds, by the kind and the key. */
  private static final Map<String, String> MISPLACED =
      Map.ofEntries(
          Map.entry("hold takes", HOLD_TIME),
          Map.entry("hold until", "write hold: ready, or a goal such as hold: {until: numb}"),
          Map.entry(
              "hold each", "\"each\" goes with reps; a hold is done again by a repeat around it"),
          Map.entry(
              "hold last-hold", "\"last-hold\" goes with reps; make this hold longer instead"),
          Map.entry("hold then", "write it into the goal: hold: {until: numb, then: 20s}"),
          Map.entry("hold total", "write a goal: hold: {total: 60s, bouts-of: 20s}"),
          Map.entry("hold bouts-of", "write a goal: hold: {total: 60s, bouts-of: 20s}"),
          Map.entry("rest takes", "a rest has its time as its value: rest: 30s, or rest: ready"),
          Map.entry("rest until", "write rest: ready"),
          Map.entry(
              "reps takes",
              "write the time of one rep as each: 3s, or of all of them as reps: {for: 30s}"),
          Map.entry("repeat takes", "for a time write repeat: {for: 5m}"),
          Map.entry("repeat until", "for a time write repeat: {for: 5m}"),
          Map.entry("repeat change-over", "between rounds there is a \"rest\""),
          Map.entry("repeat-per-side rest", "between the sides there is a \"change-over\""),
          Map.entry("move each", "\"each\" goes with reps; a move takes a time (takes)"),
          Map.entry("move tempo", "\"tempo\" goes with reps: write reps: 1, and say the movement"));

  /** What other notations call things, and what they are called here. */
  private static final Map<String, String> FOREIGN =
      Map.ofEntries(
          Map.entry("if", "write when: and the name of a choice"),
          Map.entry("condition", "write when: and the name of a choice"),
          Map.entry("not", "write unless: and the name of a choice"),
          Map.entry("equipment", "write needs: and the name of a prop"),
          Map.entry("prop", "write needs: and the name of a prop"),
          Map.entry("between-rounds", "write rest: 10s, the pause between the rounds"),
          Map.entry("rest-between", "write rest: 10s, the pause between the rounds"),
          Map.entry("sets", "write repeat: 3 around the step"),
          Map.entry("set", "write repeat: 3 around the step"),
          Map.entry("rounds", "write repeat: 3 around the step"),
          Map.entry("times", "write repeat: 3 around the step"),
          Map.entry("loop", "write repeat: 3"),
          Map.entry("breath", "a length can be in breaths: hold: 5 breaths, takes: 1 breath"),
          Map.entry("breaths", "a length can be in breaths: hold: 5 breaths, takes: 1 breath"),
          Map.entry("breathe", "a length can be in breaths: hold: 5 breaths, rest: 5 breaths"),
          Map.entry("sides", "write repeat-per-side: right-first around the steps"),
          Map.entry("side", "write repeat-per-side: right-first around the steps"),
          Map.entry("per-side", "write repeat-per-side: right-first around the steps"),
          Map.entry("each-side", "write repeat-per-side: right-first around the steps"),
          Map.entry("weight", "write load: 5 kg"),
          Map.entry("resistance", "write load: red band"),
          Map.entry("rpe", "write effort: 5, from 1 to 10"),
          Map.entry("intensity", "write effort: 5, from 1 to 10"),
          Map.entry("partner", "write to: helper for words to a partner"),
          Map.entry("picture", "write image: and an address"),
          Map.entry("photo", "write image: and an address"),
          Map.entry("sound", "write audio: and an address"),
          Map.entry("comment", "write note:, or a comment after a #"),
          Map.entry("pause", "write rest: 30s as a step of its own"),
          Map.entry("wait", "write rest: 30s as a step of its own"),
          Map.entry("stretch", "write hold: 30s, and say: what is stretched"),
          Map.entry("pose", "write position: and the name of the posture"),
          Map.entry("posture", "write position: and the name of the posture"),
          Map.entry("text", "write explain: for words alone, or say: beside a step"),
          Map.entry("tell", "write explain: for words alone, or say: beside a step"),
          Map.entry("duration", "write the time as takes: 10s, or as the value of hold or rest"),
          Map.entry("time", "write the time as takes: 10s, or as the value of hold or rest"),
          Map.entry("seconds", "write the time as takes: 10s, or as the value of hold or rest"),
          Map.entry("for", "write the time as takes: 10s, or as the value of hold or rest"));

  private static final List<String> WORDED = List.of("move", "position", "explain");
  private static final List<String> TIMED = List.of("hold", "reps");

  private StepHints() {}

  /** Returns what to do with a key that a step of this kind does not have. */
  static Optional<String> misplaced(String key, StepCodec<?> kind) {
    String known = MISPLACED.get(kind.key() + " " + key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<String> own = ExtensionCodec.hint(key, true);
    if (own.isPresent()) {
      return own;
    }
    List<String> kinds = StepKinds.with(key);
    return kinds.isEmpty() ? foreign(key) : Optional.of(goesWith(key, kinds));
  }

  /** Returns whether other notations have this key, and ours does not. */
  static boolean isForeign(String key) {
    return foreign(key).isPresent();
  }

  private static Optional<String> foreign(String key) {
    return Optional.ofNullable(FOREIGN.get(key.toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  /** Returns the kind that is likely forgotten, by the keys that only it has. */
  static Optional<String> missingKind(MapNode map) {
    Optional<String> hint = Optional.empty();
    for (int i = 0; i < map.size(); i++) {
      String key = map.key(i).value();
      if (key.equals("step")) {
        return Optional.of("write the step itself after the dash, such as - move: …");
      }
      List<String> kinds = StepKinds.with(key);
      if (kinds.size() == StepKinds.ALL.size()) {
        continue;
      }
      if (!kinds.isEmpty()) {
        return hint.isPresent()
            ? hint
            : Optional.of(
                goesWith(key, kinds) + "; if it belongs to the step above, leave out the dash");
      }
      hint = hint.isPresent() ? hint : foreign(key);
    }
    return hint;
  }

  /** Returns what to write instead of a step that is no set of keys, or an empty string. */
  static String instead(Node node) {
    if (node instanceof ListNode) {
      return "write the keys of the step after the dash, without brackets";
    }
    if (!(node instanceof ScalarNode text) || text.isAbsent()) {
      return "";
    }
    // the colon of an input method for Chinese or Japanese is no colon to YAML
    String words = text.value().trim().replaceFirst("：\\s*", ": ");
    int end = words.indexOf(' ');
    String first = end < 0 ? "" : words.substring(0, end).replace(":", "");
    boolean kind = StepKinds.named(first).isPresent();
    String rest = kind ? words.substring(end + 1).replaceFirst("^[=:-] *", "") : words;
    return "write - " + (kind ? first : "move") + ": " + Visible.cut(rest);
  }

  /** Returns what to do with a kind that stands beside a container without steps. */
  static String inside(String key) {
    return "write it into the steps: steps: and below it - " + key + ": …";
  }

  private static String goesWith(String key, List<String> kinds) {
    return Visible.quoted(key) + " goes with " + String.join(", ", kinds);
  }

  /** Returns what to do with a second kind. */
  static String secondKind(String key, String kind) {
    if (key.equals("hold") && kind.equals("reps")) {
      return "to stay at the end of the last rep write last-hold: 5s;"
          + " for a step of its own begin with a dash: - hold: …";
    }
    if (key.equals("reps") && kind.equals("hold")) {
      return "for a hold that is done again write repeat: 3 around it;"
          + " for a step of its own begin with a dash: - reps: …";
    }
    if (key.equals("rest") && !kind.equals("repeat")) {
      return "begin a step of its own with a dash: - rest: …;"
          + " a pause after each step of a group is \"between\"";
    }
    if (WORDED.contains(kind) && TIMED.contains(key)) {
      return "words beside it are written say: …;"
          + " for a step of its own begin with a dash: - "
          + key
          + ": …";
    }
    if (key.equals("move") && TIMED.contains(kind)) {
      return "words beside it are written say: …; for a step of its own begin with a dash: - move: …";
    }
    if (key.startsWith("repeat")) {
      return "put it around: - " + key + ": … with steps:, and in there - " + kind + ": …";
    }
    return "begin a step of its own with a dash: - " + key + ": …";
  }
}
