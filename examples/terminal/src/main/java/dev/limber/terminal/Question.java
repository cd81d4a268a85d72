package dev.limber.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What {@code limber new} wants to know. */
enum Question {
  TITLE("What is it called?", "My routine"),
  ID("Which id does it have, in letters from a to z?", ""),
  POSTURE(
      "In which posture does it start? supine, prone, side-lying, sitting, long-sitting,"
          + " kneeling, half-kneeling, all-fours, standing, or a word of your own",
      "standing"),
  SIDES("Is it done once for each side, right and left?", "yes"),
  KIND("Is something held, or repeated? hold or reps", "hold"),
  HOLD("How long is it held?", "15-30s"),
  REPS("How many repetitions?", "8-12"),
  FREQUENCY("How often is it done? such as 2 per day or 3 per week; or no", "1 per day"),
  LANGUAGE("In which language is it spoken? en, de, es, fr, or another tag", "en"),
  STOP_ON_PAIN("Does it stop when it hurts?", "yes");

  /** The answers that are one of a few, also as people shorten them. */
  private static final Map<String, String> YES_OR_NO =
      Map.of("y", "yes", "yes", "yes", "n", "no", "no", "no");

  private static final Map<String, String> HOLD_OR_REPS =
      Map.of("h", "hold", "hold", "hold", "r", "reps", "rep", "reps", "reps", "reps");

  private final String words;
  private final String usual;

  Question(String words, String usual) {
    this.words = words;
    this.usual = usual;
  }

  /** Returns the question as a person is asked. */
  String words() {
    return words;
  }

  /** Returns the answer that is taken where none is given; empty if there is none. */
  String usual() {
    return usual;
  }

  /** Returns the answer as it is written down; none if it is not one of those there are. */
  Optional<String> understood(String answer) {
    String stripped = answer.strip();
    String small = stripped.toLowerCase(Locale.ROOT);
    return switch (this) {
      case SIDES, STOP_ON_PAIN -> Optional.ofNullable(YES_OR_NO.get(small));
      case KIND -> Optional.ofNullable(HOLD_OR_REPS.get(small));
      case POSTURE -> Optional.of(small.replaceAll("[ _]+", "-"));
      case FREQUENCY -> Optional.of(small);
      case TITLE, ID, HOLD, REPS, LANGUAGE -> Optional.of(stripped);
    };
  }

  /** Returns what is expected where the answer is one of a few. */
  String expected() {
    return this == KIND ? "hold or reps" : "yes or no";
  }
}
