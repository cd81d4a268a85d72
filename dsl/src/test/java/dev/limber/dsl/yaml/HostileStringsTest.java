package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Strings that a terminal would obey, or that hide: wherever they stand, they are answered. */
class HostileStringsTest {

  /** What no text may hold, by what it is. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "an escape sequence", "a\u001b[2Jb",
          "a title of a window", "a\u001b]0;b\u0007c",
          "the one-byte form of an escape", "a\u009b2Jb",
          "a backspace", "a\bb",
          "a next line", "a\u0085b",
          "a line separator", "a\u2028b",
          "a byte order mark", "a\uFEFFb",
          "half a pair", "a\ud83eb",
          "a code point that is none", "a\uFFFFb");

  /** What a text may hold, for there are languages and people that need it. */
  private static final Map<String, String> TAKEN =
      Map.of(
          "an override of the direction", "a\u202Eb\u202C",
          "an isolate", "a\u2066b\u2069",
          "a mark of the direction", "a\u200Fb",
          "a space of no width", "a\u200Bb",
          "right to left", "\u05E9\u05DC\u05D5\u05DD, \u0645\u0631\u062D\u0628\u0627",
          "marks upon marks", "Z\u0351\u036B\u0343\u032A\u0302 a\u0301\u0302\u0303\u0304",
          "joined emoji",
              "\uD83D\uDC69\u200D\uD83E\uDDB0 \uD83E\uDDD8\uD83C\uDFFD\u200D\u2642\uFE0F",
          "a tag", "a\uDB40\uDC41b",
          "as many marks as fit", "a" + "\u0301".repeat(4_095));

  private static final List<String> PLACES =
      List.of(
          "title: %s",
          "title: A\nsummary: { en: %s }",
          "title: A\nprecautions: [%s]",
          "title: A\nsymptoms: { numb: %s }",
          "title: A\nprops: { towel: { title: %s, instead: %1$s, optional: true } }",
          "title: A\nchoices: { tender: %s }",
          "title: A\nwords: { right: %s, left: %1$s }",
          "title: A\nsource: { title: %s, author: %1$s, license: %1$s, url: %1$s }",
          "title: A\nfrequency: { times: 1, per: day, note: %s }",
          "title: A\nfrequency: %s",
          "title: A\nlanguage: %s",
          "title: A\nlevel: %s",
          "title: A\nschema: %s",
          "title: A\nx-a: [%s, { b: %1$s, %1$s: c }]",
          "title: A\nx-%2$s: a",
          "title: A\n%s: a",
          "title: A\nred-flags: [{ symptom: %s, say: %1$s }]");

  private static final List<String> STEPS =
      List.of(
          "move: %s",
          "explain: %s",
          "position: %s",
          "exercise: %s\n    steps: [rest: 1s]",
          "rest: 3s\n    say: { en: %s }",
          "rest: 3s\n    note: %s",
          "rest: 3s\n    load: %s",
          "rest: 3s\n    image: %s\n    video: %1$s\n    audio: %1$s",
          "rest: 3s\n    id: %s",
          "rest: 3s\n    needs: %s",
          "rest: 3s\n    when: %s",
          "rest: 3s\n    cues: [{ at: 1s, say: %s }]",
          "rest: 3s\n    cues: [{ at: %s, say: a }]",
          "rest: 3s\n    to: %s",
          "rest: 3s\n    %s: a",
          "rest: %s",
          "hold: { until: %s }",
          "reps: %s",
          "use: %s",
          "stop-on-pain: 3\n    areas: [%s]\n    steps: [rest: 1s]",
          "%s: a");

  private final RoutineReader reader = RoutineReader.create();

  static Stream<Arguments> refused() {
    return REFUSED.entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
  }

  static Stream<Arguments> taken() {
    return TAKEN.entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
  }

  private static Stream<String> documents(String value, String bare) {
    String head = "schema: routine/v1\nid: a\n";
    return Stream.concat(
        PLACES.stream()
            .map(place -> head + place.formatted(value, bare) + "\nsteps:\n  - rest: 3s\n"),
        STEPS.stream()
            .map(step -> head + "title: A\nsteps:\n  - " + step.formatted(value, bare) + "\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void whatNoTextMayHoldIsRefusedAsItIs(String what, String string) {
    documents(string, string)
        .forEach(
            text -> {
              ReadResult result = Answers.check(reader, "hostile.yaml", text);
              assertThat(result.errors())
                  .extracting(Problem::code)
                  .containsExactly("invalid-character");
              assertThat(result.errors().get(0).message())
                  .startsWith("expected readable text, but was the character U+");
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void whatNoTextMayHoldIsRefusedAsAnEscape(String what, String string) {
    documents(escaped(string), "a")
        .filter(text -> text.contains("\\u"))
        .forEach(
            text -> {
              ReadResult result = Answers.check(reader, "hostile.yaml", text);
              assertThat(result.routine()).as(text).isEmpty();
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("taken")
  void whatATextMayHoldIsReadOrRefusedReadably(String what, String string) {
    documents(string, string).forEach(text -> Answers.check(reader, "hostile.yaml", text));
    documents(escaped(string), string).forEach(text -> Answers.check(reader, "hostile.yaml", text));
    assertThat(reader.parse(documents(string, string).findFirst().orElseThrow()).title().toString())
        .contains(string);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"refused", "taken"})
  void aFileOfAnyNameIsNamedReadably(String what, String string) {
    String name = asName(string);
    Answers.check(reader, name + ".yaml", "hodl: 3\n");
    Answers.check(reader, name + ".json", "{");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"refused", "taken"})
  void aLibraryMaySayAnything(String what, String string) {
    RoutineReader using =
        reader.withLibrary(
            slug -> {
              if (slug.equals("calf")) {
                throw new IllegalStateException(string);
              }
              return Optional.of(Document.of(asName(string), string));
            });
    String text = "schema: routine/v1\nid: a\ntitle: A\nsteps: [use: calf, use: b]\n";

    assertThat(Answers.check(using, "hostile.yaml", text).errors()).isNotEmpty();
  }

  /** Returns as much of it as may be the name of a file. */
  private static String asName(String string) {
    return string.substring(0, Math.min(string.length(), 100));
  }

  private static String escaped(String string) {
    StringBuilder out = new StringBuilder("\"");
    string.codePoints().forEach(c -> out.append(String.format(escape(c), c)));
    return out.append('"').toString();
  }

  private static String escape(int codePoint) {
    if (codePoint >= 'a' && codePoint <= 'z') {
      return "%c";
    }
    return codePoint < 0x10000 ? "\\u%04X" : "\\U%08X";
  }
}
