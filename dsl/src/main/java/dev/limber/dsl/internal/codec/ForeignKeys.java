package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Notation;
import java.util.Locale;

/** What other notations call the keys of a step, and what they are called here. Stateless. */
final class ForeignKeys {

  private ForeignKeys() {}

  /** Returns whether other notations have this key, and ours does not. */
  static boolean has(String key) {
    return !hint(key).isNone();
  }

  /** Returns what to write instead of a key that other notations have. */
  static Hint hint(String key) {
    String small = key.toLowerCase(Locale.ROOT).replace('_', '-');
    switch (small) {
      case "if":
      case "condition":
        return name("when", "choice");
      case "not":
        return name("unless", "choice");
      case "equipment":
      case "prop":
        return name("needs", "prop");
      case "between-rounds":
      case "rest-between":
        return entry("rest", "10s", ", the pause between the rounds");
      case "sets":
      case "set":
      case "rounds":
      case "times":
        return entry("repeat", 3, " around the step");
      case "loop":
        return entry("repeat", 3, "");
      case "breath":
      case "breaths":
        return breaths("takes", "1 breath");
      case "breathe":
        return breaths("rest", "5 breaths");
      case "sides":
      case "side":
      case "per-side":
      case "each-side":
        return entry("repeat-per-side", "right-first", " around the steps");
      default:
        return beside(small);
    }
  }

  /** What stands beside a step, or is one. */
  private static Hint beside(String key) {
    switch (key) {
      case "weight":
        return entry("load", "5 kg", "");
      case "resistance":
        return entry("load", "red band", "");
      case "rpe":
      case "intensity":
        return entry("effort", 5, ", from 1 to 10");
      case "partner":
        return entry("to", "helper", " for words to a partner");
      case "picture":
      case "photo":
        return in -> "write " + in.key("image") + " and an address";
      case "sound":
        return in -> "write " + in.key("audio") + " and an address";
      case "comment":
        return Hint.either("write note:, or a comment after a #", "write \"note\"");
      case "pause":
      case "wait":
        return entry("rest", "30s", " as a step of its own");
      case "stretch":
        return in ->
            "write " + in.entry("hold", "30s") + ", and " + in.key("say") + " what is stretched";
      case "pose":
      case "posture":
        return in -> "write " + in.key("position") + " and the name of the posture";
      case "text":
      case "tell":
        return ForeignKeys::words;
      case "duration":
      case "time":
      case "seconds":
      case "for":
        return in ->
            "write the time as " + in.entry("takes", "10s") + ", or as the value of hold or rest";
      default:
        return Hint.NONE;
    }
  }

  private static Hint entry(String key, Object value, String what) {
    return in -> "write " + in.entry(key, value) + what;
  }

  private static Hint name(String key, String of) {
    return in -> "write " + in.key(key) + " and the name of a " + of;
  }

  private static Hint breaths(String key, String value) {
    return in ->
        "a length can be in breaths: "
            + in.entry("hold", "5 breaths")
            + ", "
            + in.entry(key, value);
  }

  private static String words(Notation in) {
    return "write "
        + in.key("explain")
        + " for words alone, or "
        + in.key("say")
        + " beside a step";
  }
}
