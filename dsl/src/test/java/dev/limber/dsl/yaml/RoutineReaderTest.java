package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.routine.Limits;
import dev.limber.routine.Move;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutineReaderTest {

  private static final String ROUTINE =
      "schema: routine/v1\nid: a\ntitle: A\nsteps:\n  - hold: 30s\n";

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.yaml"), text);
  }

  @Test
  void aFileATextAndBytesAreReadAlike() throws IOException {
    RoutineReader reader = RoutineReader.create();
    assertThat(reader.read(file(ROUTINE))).isEqualTo(reader.parse(ROUTINE));
    assertThat(reader.check("a", ROUTINE.getBytes(StandardCharsets.UTF_8)).orThrow())
        .isEqualTo(reader.parse("a", ROUTINE));
  }

  @Test
  void theLargestLimitReadsTheWholeFile() throws IOException {
    ReadLimits all = ReadLimits.defaults().withCodePoints(Integer.MAX_VALUE);
    assertThat(RoutineReader.create().withReadLimits(all).check(file(ROUTINE)).errors()).isEmpty();
  }

  @Test
  void aFileBeyondTheLimitIsAProblemAndNotReadWhole() throws IOException {
    ReadLimits few = ReadLimits.defaults().withCodePoints(20);
    assertThat(RoutineReader.create().withReadLimits(few).check(file(ROUTINE)).errors())
        .extracting(Problem::code)
        .containsExactly("too-long");
  }

  @Test
  void aMarkAtTheVeryEndOfAFileIsAnEmptyComment() {
    ReadResult result = RoutineReader.create().check("a", ROUTINE + "  - move: Lift the leg. #");
    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).isEmpty();
    assertThat(result.orThrow().steps()).hasSize(2);
  }

  @Test
  void aTextOfTheGreatestLengthIsReadWhateverItsCharacters() {
    String text = "🦵".repeat(4_096);
    assertThat(RoutineReader.create().parse(ROUTINE + "  - move: " + text + "\n").steps().get(1))
        .isEqualTo(Move.of(text));
    assertThat(RoutineReader.create().check("a", ROUTINE + "  - move: " + text + "🦵\n").errors())
        .extracting(Problem::code)
        .containsExactly("text-too-long");
  }

  @Test
  void whatIsBeyondFiftyIsCounted() {
    ReadResult warned = RoutineReader.create().check("a", ROUTINE + "  - hold: 4m\n".repeat(60));
    assertThat(warned.warnings()).hasSize(50);
    assertThat(warned.moreWarnings()).isEqualTo(10);

    ReadResult refused = RoutineReader.create().check("a", ROUTINE + "  - hold: 4\n".repeat(51));
    assertThat(refused.errors()).hasSize(50);
    assertThat(refused.moreErrors()).isEqualTo(1);
    assertThat(refused.moreWarnings()).isZero();
  }

  @Test
  void aFileThatIsNotThereIsNoProblemOfItsAuthor() {
    assertThatThrownBy(() -> RoutineReader.create().read(folder.resolve("none.yaml")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void theLimitsOfARoutineAreTheHostsToSet() {
    Limits one = Limits.builder().steps(1).build();
    RoutineReader strict = RoutineReader.create().withLimits(one);
    assertThat(strict.check("a", ROUTINE).errors()).isEmpty();
    assertThat(strict.check("a", ROUTINE + "  - rest: 5s\n").errors())
        .extracting(Problem::code)
        .containsExactly("too-many-steps");
  }
}
