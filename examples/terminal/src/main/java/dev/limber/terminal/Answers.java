package dev.limber.terminal;

import dev.limber.dsl.yaml.Problem;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is to stand in a new routine: the answers given so far, and the usual ones.
 *
 * <p>Every answer has been tried: the file that they make has no problems. Immutable.
 */
final class Answers {

  static final Answers NONE = new Answers(new EnumMap<>(Question.class));

  private final Map<Question, String> given;

  private Answers(Map<Question, String> given) {
    this.given = given;
  }

  /** Says why an answer will not do. */
  static final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    Unfit(String why) {
      super(why);
    }

    /** Returns what was expected, and what was there. */
    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }

  /**
   * Returns these answers and one more.
   *
   * @throws Unfit if no routine can be made with it
   */
  Answers with(Question question, String answer) throws Unfit {
    checkTyped(answer);
    Optional<String> understood = question.understood(answer);
    if (understood.isEmpty()) {
      throw new Unfit("expected " + question.expected() + ", but was \"" + answer + "\"");
    }
    Answers alone = question == Question.ID ? NONE : NONE.plus(Question.ID, "x");
    if (question == Question.HOLD) {
      // the language in which words take longest, so that the hold is long enough for any
      alone = alone.plus(Question.LANGUAGE, "ja");
    }
    if (question == Question.REPS) {
      alone = alone.plus(Question.KIND, "reps");
    }
    Optional<Problem> problem = Starter.of(alone.plus(question, understood.get())).problem();
    if (problem.isPresent()) {
      throw new Unfit(problem.get().message() + problem.get().hint().map("; "::concat).orElse(""));
    }
    return plus(question, understood.get());
  }

  /** Arrow keys and such leave signs of which the reader would speak in words of YAML. */
  private static void checkTyped(String answer) throws Unfit {
    if (answer.codePoints().anyMatch(Character::isISOControl)) {
      throw new Unfit("expected text without control characters, but was \"" + answer + "\"");
    }
    if (answer.indexOf('\uFFFD') >= 0) {
      throw new Unfit("expected readable text, but was \"" + answer + "\"");
    }
  }

  private Answers plus(Question question, String answer) {
    Map<Question, String> more = new EnumMap<>(Question.class);
    more.putAll(given);
    more.put(question, answer);
    return new Answers(more);
  }

  /** Returns the answer to {@code question}, or the usual one. */
  String to(Question question) {
    return given.getOrDefault(question, question.usual());
  }

  /** Returns whether {@code question} is answered with {@code answer}. */
  boolean is(Question question, String answer) {
    return to(question).equals(answer);
  }

  /** Returns whether {@code question} is still to be asked. */
  boolean leavesOpen(Question question) {
    boolean matters =
        switch (question) {
          case ID -> id().isEmpty();
          case HOLD -> is(Question.KIND, "hold");
          case REPS -> is(Question.KIND, "reps");
          default -> true;
        };
    return matters && !given.containsKey(question);
  }

  /** Returns the id that was given, or that the title makes, if it makes one. */
  Optional<String> id() {
    return Optional.ofNullable(given.get(Question.ID))
        .or(() -> Slug.of(to(Question.TITLE), to(Question.LANGUAGE)));
  }
}
