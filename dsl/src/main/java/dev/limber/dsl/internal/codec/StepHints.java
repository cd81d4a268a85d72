package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Notation;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Visible;
import java.util.List;

/** What to write instead of keys that do not belong where they stand. Stateless. */
final class StepHints {

  private static final List<String> WORDED = List.of("move", "position", "explain");
  private static final List<String> TIMED = List.of("hold", "reps");

  private StepHints() {}

  /** Returns what to do with a key that a step of this kind does not have. */
  static Hint misplaced(String key, StepCodec<?> kind) {
    return MisplacedKeys.hint(kind.key(), key)
        .or(() -> ExtensionCodec.hint(key, true))
        .or(
            () -> {
              List<String> kinds = StepKinds.with(key);
              return kinds.isEmpty() ? ForeignKeys.hint(key) : Hint.of(goesWith(key, kinds));
            });
  }

  /** Returns the kind that is likely forgotten, by the keys that only it has. */
  static Hint missingKind(MapNode map) {
    Hint hint = Hint.NONE;
    for (int i = 0; i < map.size(); i++) {
      String key = map.key(i).value();
      if (key.equals("step")) {
        return in ->
            (in == Notation.YAML
                    ? "write the step itself after the dash, such as "
                    : "write the step itself, such as ")
                + in.item("move", Notation.SOMETHING);
      }
      List<String> kinds = StepKinds.with(key);
      if (kinds.size() == StepKinds.ALL.size()) {
        continue;
      }
      if (!kinds.isEmpty()) {
        return hint.or(() -> partOfAnother(key, kinds));
      }
      hint = hint.or(() -> ForeignKeys.hint(key));
    }
    return hint;
  }

  private static Hint partOfAnother(String key, List<String> kinds) {
    String kind = goesWith(key, kinds);
    return Hint.either(
        kind + "; if it belongs to the step above, leave out the dash",
        kind + "; if it belongs to the step before, put it into the same braces");
  }

  private static String goesWith(String key, List<String> kinds) {
    return Visible.quoted(key) + " goes with " + String.join(", ", kinds);
  }

  /** Returns what to write instead of a step that is no set of keys. */
  static Hint instead(Node node) {
    if (node instanceof ListNode) {
      return Hint.either(
          "write the keys of the step after the dash, without brackets",
          "write the keys of the step in braces, without brackets");
    }
    if (!(node instanceof ScalarNode text) || text.isAbsent()) {
      return Hint.NONE;
    }
    // the colon of an input method for Chinese or Japanese is no colon to YAML
    String words = text.value().trim().replaceFirst("：\\s*", ": ");
    int end = words.indexOf(' ');
    String first = end < 0 ? "" : words.substring(0, end).replace(":", "");
    boolean kind = StepKinds.named(first).isPresent();
    String rest = kind ? words.substring(end + 1).replaceFirst("^[=:-] *", "") : words;
    return in -> "write " + in.item(kind ? first : "move", rest);
  }

  /** Returns what to do with a kind that stands beside a container without steps. */
  static Hint inside(String key) {
    return in -> {
      String step = in.item(key, Notation.SOMETHING);
      return "write it into the steps: "
          + in.key("steps")
          + (in == Notation.YAML ? " and below it " + step : ": [" + step + "]");
    };
  }

  /** Returns what to do with a second kind. */
  static Hint secondKind(String key, String kind) {
    if (key.equals("hold") && kind.equals("reps")) {
      return in ->
          "to stay at the end of the last rep write "
              + in.entry("last-hold", "5s")
              + "; "
              + otherwise(key, in);
    }
    if (key.equals("reps") && kind.equals("hold")) {
      return in ->
          "for a hold that is done again write "
              + in.entry("repeat", 3)
              + " around it; "
              + otherwise(key, in);
    }
    if (key.equals("rest") && !kind.equals("repeat")) {
      return in -> own(key, in) + "; a pause after each step of a group is \"between\"";
    }
    if (WORDED.contains(kind) && TIMED.contains(key)
        || key.equals("move") && TIMED.contains(kind)) {
      return in ->
          "words beside it are written "
              + in.entry("say", Notation.SOMETHING)
              + "; "
              + otherwise(key, in);
    }
    return key.startsWith("repeat") ? around(key, kind) : in -> own(key, in);
  }

  private static Hint around(String key, String kind) {
    return in -> {
      String step = in.item(kind, Notation.SOMETHING);
      String outer = in.entry(key, Notation.SOMETHING);
      return in == Notation.YAML
          ? "put it around: - " + outer + " with steps:, and in there " + step
          : "put it around: {" + outer + ", " + in.key("steps") + ": [" + step + "]}";
    };
  }

  private static String own(String key, Notation in) {
    return (in == Notation.YAML
            ? "begin a step of its own with a dash: "
            : "put it into a step of its own: ")
        + in.item(key, Notation.SOMETHING);
  }

  private static String otherwise(String key, Notation in) {
    return (in == Notation.YAML
            ? "for a step of its own begin with a dash: "
            : "or put it into a step of its own: ")
        + in.item(key, Notation.SOMETHING);
  }
}
