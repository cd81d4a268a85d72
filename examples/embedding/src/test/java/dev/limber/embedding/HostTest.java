package dev.limber.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole host, in real time: its routine takes a fraction of a second. */
@Timeout(60)
class HostTest {

  private static final String ARMS =
      """
      schema: routine/v1
      id: arms
      title: Arms
      steps:
        - repeat-per-side: right-first
          change-over: 1ms
          steps:
            - move: Up with the {side} arm.
              takes: 100ms
            - hold: 100ms
              say: Stay.
      """;

  @TempDir Path folder;

  @Test
  void itSpeaksEveryStepAndShowsHowFarItHasCome() throws IOException {
    assertThat(run("", ARMS))
        .isEqualToNormalizingNewlines(
            """
              0 %  Up with the right arm.
             25 %  Stay.
             50 %  Change to the left side.
             50 %  Up with the left arm.
             75 %  Stay.
            100 % done
            """);
  }

  @Test
  void whoeverIsInPainWaitsUntilItIsOver() throws IOException {
    assertThat(run("\ng\nq\n", ARMS.replace("100ms", "1h")))
        .contains("We wait.")
        .endsWith("0 % done" + eol());
  }

  @Test
  void whoeverHasEnoughComesOut() throws IOException {
    assertThat(run("q\n", ARMS.replace("100ms", "1h"))).endsWith("0 % done" + eol());
  }

  @Test
  void aFileThatIsNoRoutineIsExplained() throws IOException {
    assertThat(run("", ARMS.replace("hold", "hodl"))).contains("did you mean \"hold\"?");
  }

  @Test
  void withoutAFileItSaysWhatItWants() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Host.run(new String[0], buttons(""), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("usage: ");
  }

  private String run(String pressed, String routine) throws IOException {
    Path file = Files.writeString(folder.resolve("arms.yaml"), routine);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Host.run(new String[] {file.toString()}, buttons(pressed), out);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Buttons buttons(String pressed) {
    return new Buttons(new BufferedReader(new StringReader(pressed)));
  }

  private static String eol() {
    return System.lineSeparator();
  }
}
