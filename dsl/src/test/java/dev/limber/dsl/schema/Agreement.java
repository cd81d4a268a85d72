package dev.limber.dsl.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.yaml.Problem;
import dev.limber.dsl.yaml.RoutineLibrary;
import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.routine.Move;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds the schema's answer against the reader's: the schema refuses nothing that the reader
 * accepts, and accepts what the reader refuses only for a rule that a schema cannot say.
 */
final class Agreement {

  /** With one thing to use. */
  static final RoutineReader READER =
      RoutineReader.create()
          .withLibrary(
              RoutineLibrary.of(
                  Routine.builder()
                      .id("bridge")
                      .title(Text.of("Bridge"))
                      .addSteps(Move.of("Lift."))
                      .build()));

  private Agreement() {}

  /** Checks one document, and returns whether the schema accepts it. */
  static boolean check(String yaml) {
    List<Problem> errors = READER.check("a.yaml", yaml).errors();
    boolean accepted = Schema.accepts(yaml);
    if (errors.isEmpty()) {
      assertThat(accepted).as("the schema accepts what the reader accepts:%n%s", yaml).isTrue();
    }
    List<String> sayable =
        errors.stream()
            .filter(error -> !Unsayable.covers(error))
            .map(Problem::render)
            .collect(Collectors.toList());
    if (!sayable.isEmpty()) {
      assertThat(accepted).as("the schema accepts:%n%s%n%s", yaml, sayable).isFalse();
    }
    return accepted;
  }
}
