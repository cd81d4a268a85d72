package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.limber.routine.Routine;
import dev.limber.routine.Use;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutineLibraryTest {

  private static final Routine CALF = RoutineReader.create().parse(routine("calf", "hold: 30s"));

  @TempDir private Path folder;

  private static String routine(String id, String... steps) {
    StringBuilder text =
        new StringBuilder("schema: routine/v1\nid: " + id + "\ntitle: A\nsteps:\n");
    for (String step : steps) {
      text.append("  - ").append(step).append('\n');
    }
    return text.toString();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> codes(ReadResult result) {
    return result.errors().stream().map(Problem::code).toList();
  }

  @Test
  void aFileUsesTheFilesOfItsFolder() throws IOException {
    Path outer = write("outer.yaml", routine("outer", "use: calf", "use: hip", "use: knee"));
    write("calf.yaml", routine("calf", "hold: 30s"));
    write("hip.yml", routine("hip", "hold: 20s"));
    write(
        "knee.json",
        RoutineWriter.toJson(RoutineReader.create().parse(routine("knee", "rest: 3s"))));

    Routine read = RoutineReader.create().read(outer);
    assertThat(read.steps().get(0)).isEqualTo(Use.of(CALF));
    assertThat(read.steps()).hasSize(3);
  }

  @Test
  void aFileIsReadWithoutItsFolderIfThereIsAnotherLibrary() throws IOException {
    Path outer = write("outer.yaml", routine("outer", "use: calf"));
    write("calf.yaml", routine("calf", "hold: 1s"));
    RoutineReader reader = RoutineReader.create();

    assertThat(codes(reader.withLibrary(RoutineLibrary.none()).check(outer)))
        .containsExactly("unknown-use");
    assertThat(reader.withLibrary(RoutineLibrary.of(CALF)).read(outer).steps())
        .containsExactly(Use.of(CALF));
  }

  @Test
  void aTextUsesNothingUnlessThereIsALibrary() {
    String outer = routine("outer", "use: calf");

    assertThat(codes(RoutineReader.create().check("outer.yaml", outer)))
        .containsExactly("unknown-use");
  }

  @Test
  void yamlGoesBeforeYmlAndJson() throws IOException {
    write("calf.yaml", routine("calf", "hold: 30s"));
    write("calf.yml", routine("calf", "hold: 1s"));
    write("calf.json", "no");

    assertThat(RoutineLibrary.folder(folder).find("calf").orElseThrow().name())
        .isEqualTo(folder.resolve("calf.yaml").toString());
    assertThat(RoutineLibrary.folder(folder).slugs()).containsExactly("calf");
  }

  @Test
  void aFolderIsNeverLeft() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("inside"));
    write("secret.yaml", routine("secret", "hold: 30s"));
    Files.createSymbolicLink(inside.resolve("secret.yaml"), folder.resolve("secret.yaml"));
    RoutineLibrary library = RoutineLibrary.folder(inside);

    assertThat(library.find("../secret")).isEmpty();
    ReadResult result =
        RoutineReader.create()
            .withLibrary(library)
            .check("outer.yaml", routine("outer", "use: secret"));
    assertThat(result.errors())
        .extracting(Problem::message)
        .containsExactly(
            "expected \"secret\" from the library, but it cannot be read: "
                + "it is a link to somewhere outside of its folder");
  }

  @Test
  void whatCannotBeReadIsAProblemAtTheUse() throws IOException {
    write("calf.yaml", "");
    Files.write(folder.resolve("calf.yaml"), new byte[] {(byte) 0xFF});
    Path outer = write("outer.yaml", routine("outer", "use: calf"));

    assertThat(codes(RoutineReader.create().check(outer)))
        .containsExactly("broken-use", "invalid-utf8");
  }

  @Test
  void aLibraryThatFailsIsAProblemAndNoException() {
    RoutineLibrary failing =
        slug -> {
          if (slug.equals("calf")) {
            throw new IOException("no connection\u0007");
          }
          throw new IllegalStateException();
        };
    RoutineReader reader = RoutineReader.create().withLibrary(failing);
    ReadResult result = reader.check("a.yaml", routine("a", "use: calf", "use: hip"));

    assertThat(result.errors())
        .extracting(Problem::message)
        .containsExactly(
            "expected \"calf\" from the library, but it cannot be read: no connection␇",
            "expected \"hip\" from the library, but it cannot be read: IllegalStateException");
  }

  @Test
  void aHostsDatabaseIsALibrary() {
    Map<String, String> table = Map.of("calf", routine("calf", "hold: 30s"));
    RoutineLibrary library =
        slug -> Optional.ofNullable(table.get(slug)).map(text -> Document.of(slug, text));

    assertThat(RoutineReader.create().withLibrary(library).parse(routine("a", "use: calf")).steps())
        .containsExactly(Use.of(CALF));
  }

  @Test
  void aBuiltLibraryHoldsWhatItsRoutinesUse() throws IOException {
    Routine legs = Routine.builder().id("legs").title(CALF.title()).addSteps(Use.of(CALF)).build();
    RoutineLibrary library = RoutineLibrary.of(legs);

    assertThat(library.slugs()).containsExactly("legs", "calf");
    assertThat(RoutineReader.create().withLibrary(library).parse(routine("a", "use: legs")).steps())
        .containsExactly(Use.of(legs));
  }

  @Test
  void twoBuiltRoutinesWithOneIdAreRefused() {
    Routine other = RoutineReader.create().parse(routine("calf", "hold: 31s"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoutineLibrary.of(CALF, other))
        .withMessage("expected one routine with the id calf, but were two that differ");
    assertThat(RoutineLibrary.of(CALF, CALF)).isNotNull();
  }

  @Test
  void onlyTheIdOfAUsedRoutineIsWritten() {
    Routine routine =
        RoutineReader.create()
            .withLibrary(RoutineLibrary.of(CALF))
            .parse(routine("a", "use: calf\n    id: first\n    x-why: because"));

    assertThat(RoutineWriter.write(routine))
        .isEqualTo(routine("a", "use: calf\n    id: first\n    x-why: because"));
  }

  /** Each routine uses the next one twice, so that written out there are two to the power of n. */
  private static RoutineLibrary ladder(int rungs, Map<String, Integer> asked) {
    return slug -> {
      asked.merge(slug, 1, Integer::sum);
      int rung = Integer.parseInt(slug.substring(1));
      String next = "use: r" + (rung + 1);
      return Optional.of(
          Document.of(
              slug, rung == rungs ? routine(slug, "rest: 1ms") : routine(slug, next, next)));
    };
  }

  @Test
  void aFileThatIsUsedManyTimesIsReadOnce() {
    Map<String, Integer> asked = new HashMap<>();
    RoutineReader reader = RoutineReader.create().withLibrary(ladder(8, asked));

    assertThat(reader.check("a.yaml", routine("a", "use: r1", "use: r1")).errors()).isEmpty();
    assertThat(asked).hasSize(8).allSatisfy((slug, times) -> assertThat(times).isEqualTo(1));
  }

  @Test
  void whatIsUsedCountsAsIfItWereWrittenOut() {
    RoutineReader reader = RoutineReader.create().withLibrary(ladder(22, new HashMap<>()));

    assertThat(codes(reader.check("a.yaml", routine("a", "use: r1"))))
        .contains("broken-use", "too-many-nodes");
  }

  @Test
  void theLengthOfAllFilesTogetherHasALimit() {
    String outer = routine("a", "use: calf");
    RoutineReader reader =
        RoutineReader.create()
            .withLibrary(RoutineLibrary.of(CALF))
            .withReadLimits(ReadLimits.defaults().withCodePoints(outer.length() + 10));

    assertThat(codes(reader.check("a.yaml", outer))).containsExactly("too-long");
  }

  @Test
  void usesAreTwentyFourDeepAtMostInWhateverOrderTheyAreRead() {
    RoutineLibrary chain =
        slug -> {
          int link = Integer.parseInt(slug.substring(1));
          String step = link == 24 ? "rest: 1s" : "use: r" + (link + 1);
          return Optional.of(Document.of(slug, routine(slug, step)));
        };
    RoutineReader reader = RoutineReader.create().withLibrary(chain);

    assertThat(codes(reader.check("a.yaml", routine("a", "use: r1")))).isEmpty();
    assertThat(codes(reader.check("a.yaml", routine("a", "use: r0")))).contains("too-deep");
    assertThat(codes(reader.check("a.yaml", routine("a", "use: r1", "use: r0"))))
        .contains("too-deep");
  }

  @Test
  void everyoneUsingEveryoneIsAnsweredAtOnce() {
    String[] all = IntStream.range(0, 20).mapToObj(i -> "use: r" + i).toArray(String[]::new);
    RoutineLibrary library = slug -> Optional.of(Document.of(slug, routine(slug, all)));

    assertThat(codes(RoutineReader.create().withLibrary(library).check("a", routine("a", all))))
        .contains("use-cycle");
  }

  @Test
  void problemsOfUsedFilesAreFiftyAtMostWithThoseOfTheFileItself() {
    String[] wrong = IntStream.range(0, 60).mapToObj(i -> "hold: 3").toArray(String[]::new);
    RoutineLibrary library = slug -> Optional.of(Document.of(slug, routine(slug, wrong)));
    ReadResult result =
        RoutineReader.create().withLibrary(library).check("a", routine("a", "use: b"));

    assertThat(result.errors()).hasSize(50);
    assertThat(result.moreErrors()).isEqualTo(11);
  }

  @Test
  void warningsOfUsedFilesAreToldWhenTheyAreReadThemselves() {
    Routine longHold = RoutineReader.create().parse(routine("calf", "hold: 5m"));
    ReadResult result =
        RoutineReader.create()
            .withLibrary(RoutineLibrary.of(longHold))
            .check("a", routine("a", "use: calf"));

    assertThat(result.routine()).isPresent();
    assertThat(result.warnings()).isEmpty();
  }

  @Test
  void bytesOfADocumentAreItsOwn() throws IOException {
    byte[] bytes = routine("calf", "hold: 30s").getBytes(StandardCharsets.UTF_8);
    Document document = Document.of("calf.yaml", bytes);
    bytes[0] = '!';

    RoutineReader reader = RoutineReader.create().withLibrary(slug -> Optional.of(document));
    assertThat(reader.parse(routine("a", "use: calf")).steps()).containsExactly(Use.of(CALF));
  }
}
