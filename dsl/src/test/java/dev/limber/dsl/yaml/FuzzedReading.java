package dev.limber.dsl.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Reads what a fuzzer made, both as a file of any name and as one of JSON, with a library. */
final class FuzzedReading {

  private static final Map<String, String> USED =
      Map.of(
          "calf",
          """
          schema: routine/v1
          id: calf
          title: Calf
          props: { towel: { title: A towel, optional: true } }
          steps:
            - hold: 5-10s
              needs: towel
            - rest: 1s
          """,
          "deep",
          """
          schema: routine/v1
          id: deep
          title: Deep
          steps:
            - repeat-per-side: right-first
              steps: [{ move: "Lift the {side} leg." }]
            - use: calf
          """);

  private static final RoutineReader READER =
      RoutineReader.create()
          .withLibrary(
              slug -> Optional.ofNullable(USED.get(slug)).map(text -> Document.of(slug, text)));

  private FuzzedReading() {}

  static void check(byte[] bytes) {
    Answers.check(READER, "made.yaml", bytes);
    Answers.check(READER, "made.json", bytes);
  }

  static void check(String text) {
    Answers.check(READER, "made.yaml", text);
    if (text.indexOf('{') == 0) {
      check(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
