package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Move;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutineWriterTest {

  private static final String CANONICAL =
      """
      schema: routine/v1
      id: everything
      title: Everything
      summary: All that can be written.
      instructions: Read it once.
      language: de
      precautions:
        - Not today.
      frequency:
        times: 2-4
        per: week
        apart: 4h
        days: [mon, sun]
        weeks: 4-6
        note: Or less.
      props:
        mat: A mat
        towel:
          title: A towel
          optional: true
          instead: A shirt
      choices:
        tender: Is it tender?
      defaults:
        position: 3s
        move: 2.5s
        change-over: 0s
      source:
        title: A leaflet
        author: A clinic
        url: https://example.org/a
        license: CC-BY-4.0
        reviewed-by: Somebody
        reviewed-on: 2026-11-22
      tags: [back, hip]
      muscles: [psoas]
      level: easy
      steps:
        - position: supine
          id: lie
          when: tender
          unless: tender
          needs: towel
          say: Lie down.
          cues:
            - at: 5s
              say: One.
            - at: halfway
              say:
                - One.
                - Two.
            - at: 33.3%
              say: One.
            - at: 5s before end
              say: One.
            - every: 5s
              say: One.
          takes: 10-20s
        - exercise: Bridge
          needs: [towel, mat]
          steps:
            - repeat: 8-12
              rest: 1m-1m30s
              steps:
                - move:
                    de: Heb.
                    en: Lift.
                - rest: 500ms
            - repeat-per-side: affected-first
              change-over: 1h2m3.004s
              steps:
                - stop-on-pain: any
                  then: end-side
                  steps:
                    - hold: 15-30s
                  release:
                    - move: Senk das {side} Bein.
                - stop-on-pain: 4
                  steps:
                    - rest: 3s
      """;

  @Test
  void theCanonicalFormIsWrittenAsItIsRead() {
    assertThat(RoutineWriter.write(RoutineReader.create().parse(CANONICAL))).isEqualTo(CANONICAL);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "Lift.            | Lift.",
        "no               | no",
        "010              | '010'",
        "2026-11-22       | 2026-11-22",
        "Now: lift        | 'Now: lift'",
        "a # b            | 'a # b'",
        "- lift           | '- lift'",
        "{{side}}         | '{{side}}'",
        "*slowly*         | '*slowly*'",
        "it's             | it's",
        "'quoted'         | '''quoted'''",
        "größer 🦵        | größer 🦵",
      })
  void textThatWantsQuotesGetsThem(String text, String written) {
    Routine routine = Routine.builder().id("a").title(Text.of("A")).addSteps(Move.of(text)).build();
    assertThat(RoutineWriter.write(routine)).endsWith("\nsteps:\n  - move: " + written + "\n");
  }
}
