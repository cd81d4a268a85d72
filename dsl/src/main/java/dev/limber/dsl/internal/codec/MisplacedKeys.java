package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Notation;

/** What to write instead of keys that belong to another kind of step. Stateless. */
final class MisplacedKeys {

  private MisplacedKeys() {}

  /** Returns what to write instead of {@code key} in a step of this kind. */
  static Hint hint(String kind, String key) {
    switch (kind) {
      case "hold":
        return inHold(key);
      case "rest":
        return inRest(key);
      case "reps":
        return key.equals("takes") ? MisplacedKeys::ofReps : Hint.NONE;
      case "repeat":
        return inRepeat(key);
      case "repeat-per-side":
        return key.equals("rest")
            ? Hint.of("between the sides there is a \"change-over\"")
            : Hint.NONE;
      case "move":
        return inMove(key);
      default:
        return Hint.NONE;
    }
  }

  private static Hint inHold(String key) {
    switch (key) {
      case "takes":
        return in ->
            "a hold has its time as its value: "
                + in.entry("hold", "30s")
                + ", "
                + in.entry("hold", "15-30s")
                + ", or "
                + in.entry("hold", "ready");
      case "until":
        return in ->
            "write "
                + in.entry("hold", "ready")
                + ", or a goal such as "
                + in.entry("hold", in.map("until", "numb"));
      case "each":
        return Hint.of("\"each\" goes with reps; a hold is done again by a repeat around it");
      case "last-hold":
        return Hint.of("\"last-hold\" goes with reps; make this hold longer instead");
      case "then":
        return in ->
            "write it into the goal: " + in.entry("hold", in.map("until", "numb", "then", "20s"));
      case "total":
      case "bouts-of":
        return in -> "write a goal: " + in.entry("hold", in.map("total", "60s", "bouts-of", "20s"));
      default:
        return Hint.NONE;
    }
  }

  private static Hint inRest(String key) {
    switch (key) {
      case "takes":
        return in ->
            "a rest has its time as its value: "
                + in.entry("rest", "30s")
                + ", or "
                + in.entry("rest", "ready");
      case "until":
        return in -> "write " + in.entry("rest", "ready");
      default:
        return Hint.NONE;
    }
  }

  private static String ofReps(Notation in) {
    return "write the time of one rep as "
        + in.entry("each", "3s")
        + ", or of all of them as "
        + in.entry("reps", in.map("for", "30s"));
  }

  private static Hint inRepeat(String key) {
    switch (key) {
      case "takes":
      case "until":
        return in -> "for a time write " + in.entry("repeat", in.map("for", "5m"));
      case "change-over":
        return Hint.of("between rounds there is a \"rest\"");
      default:
        return Hint.NONE;
    }
  }

  private static Hint inMove(String key) {
    switch (key) {
      case "each":
        return Hint.of("\"each\" goes with reps; a move takes a time (takes)");
      case "tempo":
        return in ->
            "\"tempo\" goes with reps: write " + in.entry("reps", 1) + ", and say the movement";
      default:
        return Hint.NONE;
    }
  }
}
