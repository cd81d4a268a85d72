package dev.limber.terminal;

import dev.limber.dsl.yaml.Problem;
import dev.limber.dsl.yaml.ReadResult;
import dev.limber.dsl.yaml.RoutineReader;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A new routine file: short, commented, and without problems.
 *
 * <p>Comments in small letters are keys to try: they hold when their {@code #} is taken away.
 * Immutable.
 */
final class Starter {

  private final Answers answers;
  private final StarterWords words;
  private final boolean spoken;
  private final boolean sides;
  private final Indented out = new Indented();

  private Starter(Answers answers) {
    this.answers = answers;
    this.words = StarterWords.in(answers.to(Question.LANGUAGE));
    this.spoken = StarterWords.speak(answers.to(Question.LANGUAGE));
    this.sides = answers.is(Question.SIDES, "yes");
    write();
  }

  /** Returns the file that {@code answers} make; they have an id. */
  static Starter of(Answers answers) {
    return new Starter(answers);
  }

  /** Returns the file, whose first line tells editors where the schema is. */
  String text(String schema) {
    return "# yaml-language-server: $schema=" + schema + "\n" + out;
  }

  /** Returns the first thing that our own reader finds wrong with it, if there is any. */
  Optional<Problem> problem() {
    ReadResult result = RoutineReader.create().check("new.yaml", out.toString());
    return Stream.concat(result.errors().stream(), result.warnings().stream()).findFirst();
  }

  private void write() {
    out.line("# Lines with a \"#\" are for you. Some hide a key: take their \"#\" away to try it.")
        .line("# \"limber check\" tells whether it is all right, and \"limber play\" plays it.")
        .line("");
    head();
    out.line("").line("steps:").in();
    if (!spoken) {
      out.line("# The words below are English: say them in the language of the routine.");
    }
    out.line("# First the posture, and how to take it up.")
        .line("- position: " + YamlText.value(answers.to(Question.POSTURE)))
        .line("  say: " + words.ready())
        .line("  takes: 10s");
    sides();
    out.back();
  }

  private void head() {
    String title = answers.to(Question.TITLE).replace("{", "{{").replace("}", "}}");
    String language = answers.to(Question.LANGUAGE);
    String frequency = answers.to(Question.FREQUENCY);
    out.line("schema: routine/v1")
        .line("id: " + YamlText.value(answers.id().orElse("")))
        .line("title: " + YamlText.text(title))
        .line("# summary: What it is good for, in a sentence or two.");
    if (!language.equals("en")) {
      out.line("language: " + YamlText.value(language));
    }
    out.line("# precautions:").line("#   - When somebody should rather not do it.");
    if (frequency.equals("no")) {
      out.line("# frequency: 2-4 per day");
    } else {
      out.line("frequency: " + YamlText.value(frequency));
    }
    out.line("# Things that are needed; a step that \"needs\" an optional one goes without it.")
        .line("# props:")
        .line("#   towel: { title: A towel, optional: true }")
        .line("# Questions that are asked before the start; a step has \"when\" or \"unless\".")
        .line("# choices:")
        .line("#   sore: Is it sore today?");
  }

  private void sides() {
    if (!sides) {
      guard();
      return;
    }
    out.line("# All steps in here for the right side, then all of them for the left.")
        .line("# \"{side}\" in a text says which one it is.")
        .line("- repeat-per-side: right-first")
        .line("  change-over: 5s")
        .line("  steps:")
        .in()
        .in();
    guard();
    out.back().back();
  }

  private void guard() {
    if (answers.is(Question.STOP_ON_PAIN, "no")) {
      exercise();
      out.line("# The way out.");
      wayOut();
      return;
    }
    out.line("# Pain at this level (1 to 10) or above ends the steps in here, at once;")
        .line("# \"any\" is every pain. Then comes the release, as it does without pain.")
        .line("- stop-on-pain: any")
        .line("  # then: end-routine")
        .line("  steps:")
        .in()
        .in();
    exercise();
    out.back().line("release:").in();
    wayOut();
    out.back().back();
  }

  private void exercise() {
    if (answers.is(Question.KIND, "hold")) {
      hold();
    } else {
      reps();
    }
  }

  private void hold() {
    out.line("# A movement, and how long it takes.")
        .line("- move: " + (sides && spoken ? words.stretch() : words.begin()))
        .line("  # when: sore")
        .line("  # needs: towel")
        .line("  takes: 5s")
        .line("# In a range the person may go on once its lower end is reached.")
        .line("- hold: " + YamlText.value(answers.to(Question.HOLD)))
        .line("  say: " + words.hold());
    more();
    out.line("  # effort: 4")
        .line("  # cues:")
        .line("  #   - at: halfway")
        .line("  #     say: " + words.cue());
  }

  private void reps() {
    out.line("# So many times, each of this length. A range leaves room for less.")
        .line("- reps: " + YamlText.value(answers.to(Question.REPS)))
        .line("  # when: sore")
        .line("  # needs: towel")
        .line("  each: 6s")
        .line("  say: " + (sides && spoken ? words.lift() : words.rise()) + " " + words.lower());
    more();
    out.line("  # effort: 4").line("  # load: 2 kg");
  }

  private void more() {
    out.line("  # note: For those who look after this file; it is never shown.")
        .line("  # image: " + (sides ? "picture-{side}.png" : "picture.png"));
  }

  private void wayOut() {
    out.line("- move: " + words.back()).line("  takes: 5s");
  }
}
