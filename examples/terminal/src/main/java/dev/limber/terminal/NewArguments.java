package dev.limber.terminal;

import dev.limber.terminal.Answers.Unfit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The arguments that answer questions beforehand. Not safe for use by several threads. */
final class NewArguments {

  @Option(names = "--title", paramLabel = "TEXT", description = "What it is called.")
  private @Nullable String title;

  @Option(
      names = "--id",
      paramLabel = "SLUG",
      description = "Its id; made of the title if none is given.")
  private @Nullable String id;

  @Option(
      names = "--posture",
      paramLabel = "SLUG",
      description = "Where it starts, such as supine or standing.")
  private @Nullable String posture;

  @Option(
      names = "--sides",
      negatable = true,
      description = "It is done once for each side, or not.")
  private @Nullable Boolean sides;

  @Option(
      names = "--hold",
      paramLabel = "LENGTH",
      description = "It is held, such as 20s or 15-30s.")
  private @Nullable String hold;

  @Option(
      names = "--reps",
      paramLabel = "COUNT",
      description = "It is repeated instead, such as 10 or 8-12.")
  private @Nullable String reps;

  @Option(
      names = "--frequency",
      paramLabel = "OFTEN",
      description = "How often, such as \"2 per day\"; or no.")
  private @Nullable String frequency;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language to speak, such as de or de-AT.")
  private @Nullable String language;

  @Option(
      names = "--stop-on-pain",
      negatable = true,
      description = "It stops when it hurts, or not.")
  private @Nullable Boolean stopOnPain;

  /**
   * Returns the answers that are given.
   *
   * @throws Unfit if one of them will not do, and which
   */
  Answers answers() throws Unfit {
    if (hold != null && reps != null) {
      throw new Unfit("--hold and --reps exclude each other");
    }
    Answers answers = Answers.NONE;
    for (Map.Entry<Question, String> one : given().entrySet()) {
      try {
        answers = answers.with(one.getKey(), one.getValue());
      } catch (Unfit why) {
        throw new Unfit(option(one.getKey()) + ": " + why.getMessage());
      }
    }
    return answers;
  }

  private Map<Question, String> given() {
    Map<Question, String> given = new EnumMap<>(Question.class);
    put(given, Question.TITLE, title);
    put(given, Question.ID, id);
    put(given, Question.POSTURE, posture);
    put(given, Question.SIDES, word(sides));
    put(given, Question.KIND, hold != null ? "hold" : reps != null ? "reps" : null);
    put(given, Question.HOLD, hold);
    put(given, Question.REPS, reps);
    put(given, Question.FREQUENCY, frequency);
    put(given, Question.LANGUAGE, language);
    put(given, Question.STOP_ON_PAIN, word(stopOnPain));
    return given;
  }

  private static @Nullable String word(@Nullable Boolean flag) {
    return flag == null ? null : flag ? "yes" : "no";
  }

  private static void put(
      Map<Question, String> answers, Question question, @Nullable String answer) {
    Optional.ofNullable(answer).ifPresent(given -> answers.put(question, given));
  }

  private static String option(Question question) {
    return "--" + question.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
