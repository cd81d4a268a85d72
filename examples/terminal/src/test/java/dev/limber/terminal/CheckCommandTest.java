package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.limber.dsl.yaml.RoutineWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir private Path directory;
  private String good = "";
  private String bad = "";
  private String doubtful = "";
  private String missing = "";

  @BeforeEach
  void writeFiles() throws IOException {
    good = write("good.yaml", RoutineWriter.write(Samples.stretch()));
    bad =
        write(
            "bad.yaml",
            """
            schema: routine/v1
            id: bad
            title: Bad
            steps:
              - hodl: 30s
              - hold: 30
            """);
    doubtful =
        write(
            "doubtful.yaml",
            """
            schema: routine/v1
            id: doubtful
            title: Doubtful
            steps:
              - hold: 10m
            """);
    missing = directory.resolve("missing.yaml").toString();
  }

  @Test
  void filesWithoutProblemsAreAllRight() {
    Run run = Run.of("check", good, good);

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("2 files, no problems\n");
  }

  @Test
  void problemsAreToldAsTheReaderTellsThem() {
    Run run = Run.of("check", bad);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(bad + ":5:5: error: unknown key \"hodl\"")
        .contains("    5 |   - hodl: 30s\n")
        .contains("hint: did you mean \"hold\"?")
        .contains(bad + ":6:11: error: ");
    assertThat(run.err()).isEqualTo("1 file, 2 problems\n");
  }

  @Test
  void warningsDoNotRefuseAFile() {
    Run run = Run.of("check", doubtful);

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith(doubtful + ":5:11: warning: ");
    assertThat(run.err()).isEqualTo("1 file, no problems, 1 warning\n");
  }

  @Test
  void whatIsBeyondFiftyIsCounted() {
    String many = "schema: routine/v1\nid: a\ntitle: A\nsteps:\n" + "  - hold: 4m\n".repeat(60);

    Run run = Run.withInput(many, "check", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("\nand 10 warnings more\n");
    assertThat(run.err()).isEqualTo("1 file, no problems, 60 warnings\n");
  }

  @Test
  void aFileThatIsNotThereDoesNotKeepTheOthersFromBeingChecked() {
    Run run = Run.of("check", missing, bad);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("limber: " + missing + ": no such file\n1 file, 2 problems\n");
    assertThat(run.out()).contains("hodl");
  }

  @Test
  void aDirectoryIsNoFile() {
    Run run = Run.of("check", directory.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("limber: " + directory + ": is a directory\n");
  }

  @Test
  void withoutAFileItIsWrongUse() {
    assertThat(Run.of("check").status()).isEqualTo(2);
  }

  @Test
  void asJsonStandardOutputIsOneArray() throws IOException {
    Run run = Run.of("check", "--format", "json", bad, missing, doubtful);

    JsonNode problems = new ObjectMapper().readTree(run.out());
    assertThat(run.status()).isEqualTo(2);
    assertThat(problems).hasSize(3);
    JsonNode first = problems.get(0);
    assertThat(first.get("file").asText()).isEqualTo(bad);
    assertThat(first.get("line").asInt()).isEqualTo(5);
    assertThat(first.get("column").asInt()).isEqualTo(5);
    assertThat(first.get("end-line").asInt()).isEqualTo(5);
    assertThat(first.get("end-column").asInt()).isEqualTo(9);
    assertThat(first.get("severity").asText()).isEqualTo("error");
    assertThat(first.get("code").asText()).isEqualTo("unknown-key");
    assertThat(first.get("path").asText()).isEqualTo("steps[0]");
    assertThat(first.get("message").asText()).startsWith("unknown key");
    assertThat(first.get("hint").asText()).isEqualTo("did you mean \"hold\"?");
    assertThat(problems.get(2).get("severity").asText()).isEqualTo("warning");
  }

  @Test
  void asJsonNoProblemsAreAnEmptyArray() throws IOException {
    Run run = Run.of("check", "--format", "json", good);

    assertThat(new ObjectMapper().readTree(run.out())).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void whatAFileHoldsDoesNotReachTheTerminalAsItIs() throws IOException {
    String hostile = write("hostile.yaml", "schema: routine/v1\nid: \"x\u009b31m\u202e\"\n");

    Run run = Run.of("check", hostile);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out() + run.err()).doesNotContain("\u009b").doesNotContain("\u202e");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }
}
