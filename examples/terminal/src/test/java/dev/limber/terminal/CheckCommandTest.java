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
  void anAllowedWarningIsNotToldButCounted() {
    Run run = Run.of("check", "--allow", "long-hold", doubtful, doubtful);

    assertThat(run).isEqualTo(new Run(0, "", "2 files, no problems, 2 allowed\n"));
  }

  @Test
  void onlyTheCodesThatAreNamedAreAllowed() {
    Run one = Run.of("check", "--allow", "side-word", doubtful);
    Run both = Run.of("check", "--allow", "side-word", "--allow", "long-hold", doubtful);

    assertThat(one.err()).isEqualTo("1 file, no problems, 1 warning\n");
    assertThat(both.err()).isEqualTo("1 file, no problems, 1 allowed\n");
  }

  @Test
  void aProblemCannotBeAllowed() {
    Run run = Run.of("check", "--allow", "unknown-key", bad);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("\"unknown-key\", which is an error and cannot be switched off\n");
  }

  @Test
  void aCodeThatIsNoneIsToldWithTheOneThatIsLikelyMeant() {
    Run run = Run.of("check", "--allow", "long-hodl", doubtful);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("but was \"long-hodl\"; did you mean \"long-hold\"?\n")
        .endsWith("Try \"limber check --help\".\n");
  }

  @Test
  void anAllowedWarningIsNotInTheJsonEither() {
    Run run = Run.of("check", "--format", "json", "--allow", "long-hold", doubtful);

    assertThat(run.out()).isEqualToIgnoringWhitespace("[]");
  }

  @Test
  void whatCannotBeACodeIsWrongUse() {
    Run run = Run.of("check", "--allow", "long hold,", doubtful);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("--allow")
        .contains("expected the code of a warning, such as side-word, but was long hold,");
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
  void aFolderStandsForTheRoutinesInIt() throws IOException {
    write("other.JSON", "{}");
    write("notes.txt", "none");
    Files.createDirectory(directory.resolve("deeper.yaml"));

    Run run = Run.of("check", directory.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("4 files, 6 problems, 1 warning\n");
    assertThat(run.out().lines().filter(line -> line.startsWith(directory.toString())))
        .map(line -> line.substring(0, line.indexOf(':')))
        .isSorted()
        .contains(bad, doubtful, directory.resolve("other.JSON").toString());
  }

  @Test
  void theFilesOfAFolderFindEachOther() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("library"));
    Files.writeString(folder.resolve("warm-up.yaml"), routine("warm-up", "- rest: 5s"));
    Files.writeString(folder.resolve("outer.yml"), routine("outer", "- use: warm-up"));

    assertThat(Run.of("check", folder.toString()))
        .isEqualTo(new Run(0, "", "2 files, no problems\n"));
  }

  @Test
  void aFolderWithoutRoutinesIsWrongUse() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("empty"));

    Run run = Run.of("check", folder.toString(), good);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "limber: "
                + folder
                + ": holds no file whose name ends with .yaml, .yml or .json\n"
                + "1 file, no problems\n");
  }

  @Test
  void aPersonGetsNoLineThatIsLongerThanTheTerminalButForTheOneOfTheFile() throws IOException {
    String steps = routine("none", "- say: Breathe.\n    note: " + "a ".repeat(60));
    Run shown = Run.typing(steps, "check", "-");
    Run kept = Run.withInput(steps, "check", "-");

    assertThat(kept.out().lines().findFirst().orElse("").length()).isGreaterThan(120);
    assertThat(shown.out().lines()).allMatch(line -> line.length() <= 80 || line.contains(" | "));
    assertThat(shown.out().replaceAll("\n {4,}(?=[a-z])", " ")).contains(expected(kept));
  }

  private static String expected(Run run) {
    String first = run.out().lines().findFirst().orElse("");
    return first.substring(first.indexOf("expected"));
  }

  @Test
  void withoutAFileItIsWrongUse() {
    assertThat(Run.of("check").status()).isEqualTo(2);
  }

  @Test
  void aFileFindsWhatItUsesBesideIt() throws IOException {
    write("warm-up.yaml", routine("warm-up", "- rest: 5s"));
    String outer = write("outer.yaml", routine("outer", "- use: warm-up"));

    assertThat(Run.of("check", outer)).isEqualTo(new Run(0, "", "1 file, no problems\n"));
  }

  @Test
  void whatIsNotThereToBeUsedIsAProblem() throws IOException {
    String outer = write("outer.yaml", routine("outer", "- use: warm-up"));

    Run run = Run.of("check", outer);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith(outer + ":5:10: error: ").contains("code unknown-use");
  }

  @Test
  void theProblemOfAFileThatOthersUseIsToldOnce() throws IOException {
    String inner = write("inner.yaml", routine("inner", "- hold: 30"));
    String one = write("one.yaml", routine("one", "- use: inner"));
    String two = write("two.yaml", routine("two", "- use: inner"));
    String round = inner.replace("inner.yaml", "./inner.yaml");

    Run run = Run.of("check", one, two, inner, round, inner);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .containsOnlyOnce("code missing-unit")
        .contains(one + ":5:10: error: ", two + ":5:10: error: ");
    assertThat(run.err()).isEqualTo("5 files, 3 problems\n");
  }

  @Test
  void theProblemOfAFileThatOthersUseIsInTheJsonOnce() throws IOException {
    String inner = write("inner.yaml", routine("inner", "- hold: 30"));
    String outer = write("outer.yaml", routine("outer", "- use: inner"));

    Run run = Run.of("check", "--format", "json", outer, inner);

    assertThat(new ObjectMapper().readTree(run.out()).findValuesAsText("code"))
        .containsExactlyInAnyOrder("broken-use", "missing-unit");
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

  private static String routine(String id, String step) {
    return "schema: routine/v1\nid: " + id + "\ntitle: One\nsteps:\n  " + step + "\n";
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }
}
