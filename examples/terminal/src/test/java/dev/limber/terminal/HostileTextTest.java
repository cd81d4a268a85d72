package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file says, and whatever it is called, a terminal is sent nothing that it obeys. */
class HostileTextTest {

  /** What a terminal might obey, or what hides; the two joiners shape many scripts. */
  private static final Pattern RAW =
      Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\p{Zl}\\p{Zp}\\p{Cs}]|[\\p{Cf}&&[^\\u200C\\u200D]]");

  /** A text wherever one can stand and is shown, or is written again. */
  private static final String FILE =
      """
      schema: routine/v1
      id: hostile
      title: "%1$s"
      summary: "%1$s"
      instructions: "%1$s"
      precautions: ["%1$s"]
      symptoms: { numb: "%1$s" }
      red-flags: [{ symptom: numb, say: "%1$s" }]
      frequency: { times: 1, per: day, note: "%1$s" }
      props: { towel: { title: "%1$s", instead: "%1$s", optional: true } }
      choices: { tender: "%1$s" }
      words: { right: "%1$s", left: "%1$s" }
      source: { title: "%1$s", author: "%1$s" }
      x-own: { "%1$s": "%1$s" }
      steps:
        - exercise: "%1$s"
          steps:
            - move: "%1$s"
              say: "%1$s"
              note: "%1$s"
              load: "%1$s"
              cues: [{ at: 1s, say: "%1$s" }]
            - explain: "%1$s"
            - repeat-per-side: right-first
              steps:
                - hold: 5s
                  say: "{side} %1$s"
            - hold: { until: numb, at-most: 5s }
      """;

  private static final String BROKEN =
      "schema: routine/v1\nid: a\ntitle: A\n\"%1$s\": \"%1$s\"\nsteps:\n  - hodl: \"%1$s\"\n";

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u202Eb\u202C",
        "a\u202Ab\u202Bc\u202D",
        "a\u2066b\u2067c\u2068d\u2069",
        "a\u200Eb\u200Fc\u061Cd",
        "a\u200Bb\u2060c\u00ADd",
        "a\uDB40\uDC41b",
        "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
        "Z\u0351\u036B\u0343\u032A\u0302",
        "\uD83D\uDC69\u200D\uD83E\uDDB0",
        "a\\nb\\tc",
      })
  void aTerminalIsSentNoneOfIt(String text) throws IOException {
    String good = write("good.yaml", FILE.formatted(text));
    String bad = write("bad.yaml", BROKEN.formatted(text));

    for (List<String> args :
        List.of(
            List.of("check", good, bad),
            List.of("check", "--format", "json", bad),
            List.of("plan", good),
            List.of("play", good, "--speed", "max", "--at", "1s=pain:3"),
            List.of("play", good, "--speed", "max", "--format", "jsonl"),
            List.of("format", good),
            List.of("format", bad),
            List.of("new", "--title", text, "--id", "a", "-o", "-"),
            List.of("check", directory.resolve(text.replace('\\', 'n') + ".yaml").toString()))) {
      Run run = Run.typing("", args.toArray(new String[0]));

      assertThat(run.out() + run.err()).as("%s", args).isNotEmpty().doesNotContainPattern(RAW);
    }
    assertThat(Run.of("check", good).status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[2J", "\u009b2J", "\u0007", "\u0085", "\u2028", "\uFEFFa"})
  void whatNoTextMayHoldIsShownAsSomethingElse(String text) throws IOException {
    String bad = write("bad.yaml", FILE.formatted("a" + text));

    for (String command : List.of("check", "plan", "play", "format")) {
      Run run = Run.typing("", command, bad);

      assertThat(run.status()).as(command).isNotZero();
      assertThat(run.out() + run.err()).as(command).isNotEmpty().doesNotContainPattern(RAW);
    }
    Run named = Run.typing("", "check", directory.resolve("a" + text).toString());
    assertThat(named.out() + named.err()).isNotEmpty().doesNotContainPattern(RAW);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }
}
