package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.dsl.yaml.RoutineSchema;
import dev.limber.routine.Routine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

  @TempDir private Path directory;

  @Test
  void whereNobodyCanBeAskedTheUsualIsTaken() {
    Run run = Run.of("new", "-o", "-");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("# yaml-language-server: $schema=routine-v1.schema.json\n")
        .contains("id: my-routine\n", "title: My routine\n", "  - position: standing\n")
        .contains("- repeat-per-side: right-first\n", "- stop-on-pain: any\n", "- hold: 15-30s\n")
        .contains("frequency: 1 per day\n")
        .doesNotContain("language:");
    assertThat(Run.withInput(run.out(), "check", "-").err()).isEqualTo("1 file, no problems\n");
  }

  @Test
  void optionsAnswerQuestions() {
    Run run =
        Run.of(
            "new",
            "-o",
            "-",
            "--title",
            "Wade dehnen: früh",
            "--posture",
            "All fours",
            "--no-sides",
            "--reps",
            "8-12",
            "--frequency",
            "2-4 per week",
            "--language",
            "de-AT",
            "--no-stop-on-pain",
            "--schema",
            "https://example.org/s.json");

    assertThat(run.out())
        .startsWith("# yaml-language-server: $schema=https://example.org/s.json\n")
        .contains("id: wade-dehnen-frueh\n", "title: \"Wade dehnen: früh\"\n", "language: de-AT\n")
        .contains("  - position: all-fours\n", "8-12\n", "frequency: 2-4 per week\n")
        .contains("Heb beide Arme.")
        .doesNotContain("repeat-per-side", "stop-on-pain", "hold:");
    assertThat(Run.withInput(run.out(), "check", "-").err()).isEqualTo("1 file, no problems\n");
  }

  @Test
  void theFileIsWrittenAndWhatComesNextIsTold() throws IOException {
    String file = directory.resolve("calf.yaml").toString();

    Run run = Run.of("new", "--title", "Calf stretch", "-o", file);

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "Written: %s%nWritten: %s, for editors%nNext: limber play %1$s --speed max%n"
                .formatted(file, directory.resolve("routine-v1.schema.json")));
    Routine routine = RoutineReader.create().read(Path.of(file));
    assertThat(routine.id()).isEqualTo("calf-stretch");
    assertThat(Run.of("play", file, "--speed", "max").status()).isZero();
  }

  @Test
  void aNameThatAShellWouldTakeApartIsQuoted() {
    Run run = Run.of("new", "-o", directory + "/it's new.yaml");

    assertThat(run.err()).contains("limber play '" + directory + "/it'\\''s new.yaml' --speed");
  }

  @Test
  void theSchemaStandsBesideTheFileUnlessItIsSomewhereElse() throws IOException {
    Path schema = directory.resolve("routine-v1.schema.json");

    Run.of("new", "-o", directory + "/a.yaml", "--schema", "../s.json");
    assertThat(schema).doesNotExist();

    Run.of("new", "-o", directory + "/b.yaml");
    assertThat(schema).hasContent(RoutineSchema.json());

    assertThat(Run.of("new", "-o", directory + "/c.yaml").err()).doesNotContain("schema");
  }

  @Test
  void anotherSchemaThatIsThereStays() throws IOException {
    Path schema = Files.writeString(directory.resolve("routine-v1.schema.json"), "{}");

    Run run = Run.of("new", "--force", "-o", directory + "/a.yaml");

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains(schema + " is of another version; \"limber schema\" writes");
    assertThat(schema).hasContent("{}");
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws IOException {
    Path file = Files.writeString(directory.resolve("a.yaml"), "mine");

    Run run = Run.of("new", "-o", file.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("limber: " + file + ": is there already; name another file,");
    assertThat(file).hasContent("mine");
  }

  @Test
  void forceOverwritesAFileAndNothingElse() throws IOException {
    Path file = Files.writeString(directory.resolve("a.yaml"), "mine");

    assertThat(Run.of("new", "--force", "-o", file.toString()).status()).isZero();
    assertThat(Files.readString(file)).startsWith("# yaml-language-server: ");
    assertThat(Run.of("new", "--force", "-o", directory.toString()).err())
        .startsWith("limber: " + directory + ": is a directory\n");
  }

  @Test
  void aDirectoryThatIsNotThereIsTold() {
    Path lost = directory.resolve("lost");

    Run run = Run.of("new", "-o", lost.resolve("a.yaml").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(lost + ": no such directory\n");
    assertThat(lost).doesNotExist();
  }

  @Test
  void aTitleWithoutUsableLettersWantsAnId() {
    Run without = Run.of("new", "--title", "Йога", "-o", "-");
    Run with = Run.of("new", "--title", "Йога", "--id", "yoga", "-o", "-");

    assertThat(without.status()).isEqualTo(2);
    assertThat(without.err()).contains("\"Йога\" has no letters").contains("--id");
    assertThat(with.out()).contains("id: yoga\ntitle: Йога\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--id      | Not A Slug     | --id: expected ",
        "--hold    | 30             | --hold: expected a duration",
        "--hold    | 10m            | --hold: expected a hold of at most 3 minutes, as is usual, but was 10m",
        "--reps    | many           | --reps: expected ",
        "--posture | on/all/fours   | --posture: expected ",
        "--language| plain English  | --language: expected a language tag",
        "--frequency | daily        | --frequency: expected a frequency",
        "--schema  | my schema.json | --schema: expected an address without spaces"
      })
  void aWrongAnswerIsWrongUseAndTellsWhy(String option, String value, String why) {
    Run run = Run.of("new", "-o", "-", option, value);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("limber: " + why).endsWith("Try \"limber new --help\".\n");
  }

  @Test
  void aHoldAndRepsExcludeEachOther() {
    assertThat(Run.of("new", "--hold", "5s", "--reps", "3").err())
        .startsWith("limber: --hold and --reps exclude each other\n");
  }

  @Test
  void enterTakesWhatStandsInBrackets() {
    String file = directory.resolve("a.yaml").toString();

    Run run = Run.typing("\n\n\n\n\n\n\n\n", "new", "-o", file);

    assertThat(run.status()).isZero();
    assertThat(run.err())
        .startsWith("Enter takes what stands in brackets.")
        .contains("What is it called? [My routine]: ")
        .contains("Is something held, or repeated? hold or reps [hold]: How long is it held?")
        .doesNotContain("How many repetitions?", "Which id", "Into which file");
    assertThat(Path.of(file)).content().isEqualTo(Run.of("new", "-o", "-").out());
  }

  @Test
  void whatIsTypedStandsInTheFile() {
    Run run =
        Run.typing(
            "Wandsitz\nside lying\nn\nr\n10\nno\nde\ny\n", "new", "-o", directory + "/w.yaml");

    assertThat(run.status()).isZero();
    assertThat(directory.resolve("w.yaml"))
        .content()
        .isEqualTo(
            Run.of(
                    "new",
                    "-o",
                    "-",
                    "--title",
                    "Wandsitz",
                    "--posture",
                    "side-lying",
                    "--no-sides",
                    "--reps",
                    "10",
                    "--frequency",
                    "no",
                    "--language",
                    "de")
                .out());
  }

  @Test
  void aWrongAnswerIsAskedAgainWithTheReason() {
    Run run =
        Run.typing("\n\nperhaps\nno\n\n1:30\n90s\n\n\n\n", "new", "-o", directory + "/w.yaml");

    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains("[yes]:   expected yes or no, but was \"perhaps\"\nIs it done once")
        .contains("  expected a duration or a range, such as 30s or 15-30s, but was \"1:30\"");
    assertThat(directory.resolve("w.yaml")).content().contains("- hold: 90s\n");
  }

  @Test
  void whatAnOptionTellsIsNotAsked() {
    Run run = Run.typing("\n\n\n\n\n\n", "new", "--hold", "20s", "-o", directory + "/w.yaml");

    assertThat(run.status()).isZero();
    assertThat(run.err()).doesNotContain("held");
  }

  @Test
  void anIdIsAskedForOnlyIfTheTitleMakesNone() {
    Run run =
        Run.typing("Йога\n\nNo Slug\nyoga\n\n\n\n\n\n\n\n", "new", "-o", directory + "/w.yaml");

    assertThat(run.status()).isZero();
    assertThat(run.err().split("Which id does it have", -1)).hasSize(4);
    assertThat(directory.resolve("w.yaml")).content().contains("id: yoga\n");
  }

  @Test
  void yesAsksNothing() {
    Run run = Run.typing("", "new", "--yes", "-o", directory + "/w.yaml");

    assertThat(run.status()).isZero();
    assertThat(run.err()).startsWith("Written: ");
  }

  @Test
  void withoutAFileOneIsAskedForUntilItIsFree() throws IOException {
    Path taken = Files.writeString(directory.resolve("taken.yaml"), "mine");
    String free = directory.resolve("free.yaml").toString();

    Run run =
        Run.typing("x\n\n\n\n\n\n\n\n" + taken + "\n" + directory + "\n" + free + "\n", "new");

    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains("Into which file is it written? [x.yaml]:   ")
        .contains("is there already")
        .contains("is a directory");
    assertThat(taken).hasContent("mine");
    assertThat(Path.of(free)).isNotEmptyFile();
  }

  @Test
  void aFileThatIsThereIsToldBeforeAnythingIsAsked() throws IOException {
    Path taken = Files.writeString(directory.resolve("taken.yaml"), "mine");

    Run run = Run.typing("", "new", "-o", taken.toString());

    assertThat(run.err()).startsWith("limber: " + taken + ": is there already");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Title\n", "Title\nsitting", "a\n\n\n\n\n\n\n"})
  void theEndOfTheInputCancels(String typed) throws IOException {
    Run run = Run.typing(typed, "new", "-o", directory + "/w.yaml");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).endsWith("\nlimber: cancelled; nothing is written\n");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void whatIsTypedDoesNotReachTheTerminalAsItIs() {
    Run run = Run.typing("\u001b[2J\u202e\n", "new", "-o", directory + "/w.yaml");

    assertThat(run.err())
        .contains("expected text without control characters, but was \"␛[2J")
        .doesNotContain("\u001b", "\u202e");
  }
}
