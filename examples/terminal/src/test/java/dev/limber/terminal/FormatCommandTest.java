package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.dsl.yaml.RoutineWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatCommandTest {

  private static final String MODELINE = "# yaml-language-server: $schema=s.json\n";

  private static final String LOOSE =
      """
      title:   'Loose'
      id: "loose"
      schema: routine/v1
      steps: [ {hold: "30 sec"}, { rest: 1m 30s } ]
      """;

  private static final String CANONICAL =
      """
      schema: routine/v1
      id: loose
      title: Loose
      steps:
        - hold: 30s
        - rest: 1m30s
      """;

  @TempDir private Path directory;

  @Test
  void byDefaultTheCanonicalFormIsPrintedAndTheFileStays() throws IOException {
    String file = write("loose.yaml", LOOSE);

    assertThat(Run.of("format", file)).isEqualTo(new Run(0, CANONICAL, ""));
    assertThat(text(file)).isEqualTo(LOOSE);
  }

  @Test
  void standardInputIsPrintedToo() {
    assertThat(Run.withInput(LOOSE, "format", "-")).isEqualTo(new Run(0, CANONICAL, ""));
  }

  @Test
  void writingRewritesOnlyWhatIsNotCanonical() throws IOException {
    String loose = write("loose.yaml", LOOSE);
    String fine = write("fine.yaml", CANONICAL);
    Files.setLastModifiedTime(Path.of(fine), FileTime.fromMillis(1000));

    assertThat(Run.of("format", "-w", loose, fine))
        .isEqualTo(new Run(0, "", "2 files, 1 rewritten\n"));
    assertThat(text(loose)).isEqualTo(CANONICAL);
    assertThat(Files.getLastModifiedTime(Path.of(fine)).toMillis()).isEqualTo(1000);
    assertThat(Run.of("format", "--write", loose).err()).isEqualTo("1 file, 0 rewritten\n");
  }

  @Test
  void writingLeavesNothingElseBehind() throws IOException {
    String loose = write("loose.yaml", LOOSE);

    Run.of("format", "--write", loose);

    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(Path.of(loose));
    }
  }

  @Test
  void writingKeepsThePermissions() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path loose = Path.of(write("loose.yaml", LOOSE));
    Files.setPosixFilePermissions(loose, PosixFilePermissions.fromString("rw-r-x--x"));

    Run.of("format", "--write", loose.toString());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(loose)))
        .isEqualTo("rw-r-x--x");
  }

  @Test
  void writingThroughALinkKeepsTheLink() throws IOException {
    Path loose = Path.of(write("loose.yaml", LOOSE));
    Path link = Files.createSymbolicLink(directory.resolve("link.yaml"), loose);

    assertThat(Run.of("format", "--write", link.toString()).status()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(text(loose.toString())).isEqualTo(CANONICAL);
  }

  @Test
  void checkingNamesWhatIsNotCanonicalAndChangesNothing() throws IOException {
    String loose = write("loose.yaml", LOOSE);
    String fine = write("fine.yaml", CANONICAL);

    assertThat(Run.of("format", "--check", loose, fine))
        .isEqualTo(new Run(1, loose + "\n", "2 files, 1 not canonical\n"));
    assertThat(Run.of("format", "--check", fine))
        .isEqualTo(new Run(0, "", "1 file, 0 not canonical\n"));
    assertThat(text(loose)).isEqualTo(LOOSE);
  }

  @Test
  void otherLineEndsAndAMarkAreNotCanonical() throws IOException {
    String windows = write("windows.yaml", CANONICAL.replace("\n", "\r\n"));
    String marked = write("marked.yaml", "\uFEFF" + CANONICAL);

    assertThat(Run.of("format", "--check", windows, marked).out().lines())
        .containsExactly(windows, marked);
    Run.of("format", "-w", windows, marked);
    assertThat(List.of(text(windows), text(marked))).containsOnly(CANONICAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--write", "--check", "--"})
  void aFileWithCommentsIsRefusedAndStays(String option) throws IOException {
    String text = LOOSE.replace("id:", "# why\nid:") + "# the end\n";
    String file = write("commented.yaml", text);

    Run run = Run.of("format", option, file);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "limber: "
                + file
                + ":2:1: the first of 2 comments, which the canonical form would lose;"
                + " delete them, or leave the file as it is\n");
    assertThat(text(file)).isEqualTo(text);
  }

  @Test
  void aLineForEditorsAtTheTopIsKeptAndIsNoComment() throws IOException {
    String file = write("editor.yaml", "\uFEFF" + MODELINE.replace("\n", "  \r\n") + LOOSE);

    assertThat(Run.of("format", "-w", file).status()).isZero();
    assertThat(text(file)).isEqualTo(MODELINE + CANONICAL);
    assertThat(Run.of("format", "--check", file).status()).isZero();
  }

  @Test
  void aLineForEditorsElsewhereIsAComment() throws IOException {
    String file = write("late.yaml", "\n" + MODELINE + LOOSE);

    assertThat(Run.of("format", file).err()).startsWith("limber: " + file + ":2:1: a comment,");
  }

  @Test
  void aSignInsideOfATextIsNoComment() throws IOException {
    String file =
        write(
            "sign.yaml",
            """
            schema: routine/v1
            id: sign
            title: "Number # 1"
            summary: |
              # first
              and second # not last
            steps:
              - rest: 5s
            """);

    Run run = Run.of("format", file);

    assertThat(run.status()).isZero();
    assertThat(RoutineReader.create().parse(run.out()))
        .isEqualTo(RoutineReader.create().read(Path.of(file)));
  }

  @Test
  void aFileWithProblemsIsRefusedWithThem() throws IOException {
    String file = write("bad.yaml", CANONICAL.replace("30s", "30"));

    Run run = Run.of("format", "--write", file);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(file + ":5:11: error: ")
        .contains("limber: " + file + ": cannot be formatted, because of its problems\n")
        .endsWith("1 file, 0 rewritten, 1 refused\n");
    assertThat(text(file)).contains("hold: 30\n");
  }

  @Test
  void aRefusedFileDoesNotKeepTheOthersFromBeingFormatted() throws IOException {
    String bad = write("bad.yaml", "steps: 3\n");
    String loose = write("loose.yaml", LOOSE);

    assertThat(Run.of("format", bad, loose).out()).isEqualTo(CANONICAL);
  }

  @Test
  void jsonStaysJson() throws IOException {
    String file =
        write(
            "a.JSON",
            "{\"title\": \"Loose # 1\", \"steps\": [{\"hold\": \"30 sec\"}],"
                + " \"schema\": \"routine/v1\", \"id\": \"loose\"}");
    String canonical =
        """
        {
          "schema": "routine/v1",
          "id": "loose",
          "title": "Loose # 1",
          "steps": [
            {
              "hold": "30s"
            }
          ]
        }
        """;

    assertThat(Run.of("format", file)).isEqualTo(new Run(0, canonical, ""));
    assertThat(Run.of("format", "--check", file).status()).isEqualTo(1);
    assertThat(Run.of("format", "--write", file).status()).isZero();
    assertThat(text(file)).isEqualTo(canonical);
    assertThat(Run.of("format", "--check", file).status()).isZero();
  }

  @Test
  void jsonWithCommentsIsRefusedAsAProblem() throws IOException {
    String file = write("a.json", "// why\n{}");

    Run run = Run.of("format", "--write", file);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(file + ": cannot be formatted, because of its problems\n");
    assertThat(text(file)).isEqualTo("// why\n{}");
  }

  @Test
  void aFileThatIsNotThereIsToldApart() {
    String missing = directory.resolve("missing.yaml").toString();

    assertThat(Run.of("format", missing))
        .isEqualTo(new Run(2, "", "limber: " + missing + ": no such file\n"));
  }

  @Test
  void whatExcludesEachOtherIsWrongUse() {
    assertThat(Run.of("format", "-w", "--check", "a.yaml").status()).isEqualTo(2);
    assertThat(Run.withInput(LOOSE, "format", "-w", "-").err())
        .startsWith("limber: standard input cannot be rewritten");
    assertThat(Run.of("format").status()).isEqualTo(2);
  }

  @Test
  void aPipeGetsEveryCharacterAndATerminalOnlySafeOnes() throws IOException {
    String file = write("marks.yaml", CANONICAL.replace("Loose", "A\u200F\u00E9\u202EB"));

    assertThat(Run.of("format", file).out()).isEqualTo(text(file));
    assertThat(Run.typing("", "format", file).out())
        .contains("title: A\\u200Fé\\u202EB\n")
        .doesNotContain("\u202E");
  }

  @Test
  void whatIsWrittenInJavaIsCanonicalAlready() throws IOException {
    String file = write("stretch.yaml", RoutineWriter.write(Samples.stretch()));

    assertThat(Run.of("format", "--check", file).status()).isZero();
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(file), StandardCharsets.UTF_8);
  }
}
