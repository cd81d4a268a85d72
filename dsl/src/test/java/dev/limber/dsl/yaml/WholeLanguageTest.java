package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Routine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind, qualifier and value of the language, in and out again. */
class WholeLanguageTest {

  private static final String HEAD =
      "schema: routine/v1\nid: a\ntitle: A\nsymptoms:\n  numb: Numbness\nsteps:\n";

  private static final RoutineReader READER = RoutineReader.create();

  @Test
  void theCanonicalFormIsWrittenAsItIsRead() throws IOException {
    String canonical = text("whole-language.yaml");
    ReadResult result = READER.check("whole-language.yaml", canonical);

    assertThat(result.errors()).isEmpty();
    assertThat(RoutineWriter.write(result.orThrow())).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{ hold: 90 s }                             | hold: 1m30s",
        "{ hold: 3 to 5 breaths }                   | hold: 3-5 breaths",
        "{ at-most: 120s, hold: ready }             | hold: ready; at-most: 2m",
        "{ rest: ready }                            | rest: ready",
        "{ hold: { then: 20 s, until: numb } }      | hold:;   until: numb;   then: 20s",
        "{ hold: { bouts-of: 20s, total: 60s } }    | hold:;   total: 1m;   bouts-of: 20s",
        "{ each: 3 sec, reps: 8 to 12 }             | reps: 8-12; each: 3s",
        "{ reps: 8, tempo: 3 - 1 - 3 - 0 }          | reps: 8; tempo: 3-1-3-0",
        "{ reps: 8, tempo: { lower: 3s, bottom: 1s, lift: 3s, top: 0s } } | reps: 8; tempo: 3-1-3-0",
        "{ reps: 8, tempo: 1.5-0-1-0 } | reps: 8; tempo:;   lower: 1.5s;   bottom: 0s;   lift: 1s;   top: 0s",
        "{ reps: { for: 60s } }                     | reps:;   for: 1m",
        "{ at-most: 60s, until: ready, move: Lift. } | move: Lift.; until: ready; at-most: 1m",
        "{ load: 5 kg, effort: 10, to: helper, say: Now., rest: 9s } | rest: 9s; say: Now.; to: helper; effort: 10; load: 5 kg",
        "{ note: b, audio: c.mp3, id: a, image: a.png, rest: 3s } | rest: 3s; id: a; image: a.png; audio: c.mp3; note: b",
        "{ x-a: , x-b: 010, rest: 3s, x-c: [yes, { d: ~ }] } | rest: 3s; x-a: ''; x-b: '010'; x-c:;   - yes;   - d: ~",
        "{ steps: [rest: 3s], x-a: b, between: 0s, exercise: A } | exercise: A; between: 0s; x-a: b; steps:;   - rest: 3s",
      })
  void everyFormHasOneCanonicalForm(String step, String canonical) {
    Routine routine = READER.parse(HEAD + "  - " + step + "\n");

    assertThat(RoutineWriter.write(routine))
        .isEqualTo(HEAD + "  - " + canonical.replaceAll("; ?", "\n    ") + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{ move: { right: Lift., left: Lift. } } | { move: Lift. }",
        "{ hold: 5s, say: [A.] }                 | { hold: 5s, say: A. }",
        "{ hold: [5s] }                          | { hold: 5s }",
        "{ x-a: &b [1], x-c: *b, rest: 1s }      | { x-a: [1], x-c: [1], rest: 1s }",
      })
  void whatSaysTheSameIsEqual(String one, String other) {
    String repeat = HEAD + "  - repeat: 2\n    steps:\n      - repeat-per-side: right-first\n";
    String inside = repeat + "        steps:\n          - ";

    assertThat(READER.parse(inside + one + "\n")).isEqualTo(READER.parse(inside + other + "\n"));
  }

  @Test
  void ownKeysAreKeptAsTheyAreWritten() {
    String step = "  - { rest: 3s, x-a: ' b ', x-c: no, x-d: { <: 1, '<<': [], '': { } } }\n";
    Routine routine = READER.parse(HEAD + step);
    String written = RoutineWriter.write(routine);

    assertThat(written).contains("x-a: ' b '\n", "x-c: no\n");
    assertThat(READER.parse(written)).isEqualTo(routine);
  }

  private static String text(String name) throws IOException {
    try (InputStream in = WholeLanguageTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
