package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.behaviour.Stretch;
import dev.limber.generated.GeneratedRoutines;
import dev.limber.routine.Routine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** Promise R9: what is written and read again is the same. */
class RoundTripTest {

  private static final Path ROUTINES = Path.of("../examples/routines");

  private final RoutineReader reader = RoutineReader.create();

  @Property
  @Domain(GeneratedRoutines.class)
  void r9RoutineToYamlToRoutineIsTheIdentity(@ForAll Routine routine) {
    String written = RoutineWriter.write(routine);
    assertThat(readerOf(routine).parse(written)).as(written).isEqualTo(routine);
  }

  @Property
  @Domain(GeneratedRoutines.class)
  void routineToJsonToRoutineIsTheIdentity(@ForAll Routine routine) {
    String written = RoutineWriter.toJson(routine);

    assertThat(readerOf(routine).parse("routine.json", written)).as(written).isEqualTo(routine);
  }

  @Property
  @Domain(GeneratedRoutines.class)
  void r9YamlToRoutineToYamlIsTheIdentityOnTheCanonicalForm(@ForAll Routine routine) {
    String written = RoutineWriter.write(routine);
    assertThat(RoutineWriter.write(readerOf(routine).parse(written))).isEqualTo(written);
  }

  /** Returns a reader that finds what {@code routine} uses. */
  private RoutineReader readerOf(Routine routine) {
    return reader.withLibrary(RoutineLibrary.of(routine));
  }

  @Test
  void everyExampleIsReadWithoutProblemOrWarningAndWrittenBack() throws IOException {
    for (Path file : examples()) {
      ReadResult result = reader.check(file);
      assertThat(result.errors()).as("%s", file).isEmpty();
      assertThat(result.warnings()).as("%s", file).isEmpty();
      Routine routine = result.orThrow();
      assertThat(readerOf(routine).parse(RoutineWriter.write(routine))).isEqualTo(routine);
    }
  }

  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(ROUTINES)) {
      List<Path> yaml =
          files.filter(file -> file.toString().endsWith(".yaml")).collect(Collectors.toList());
      assertThat(yaml).hasSizeGreaterThanOrEqualTo(6);
      return yaml;
    }
  }

  @Test
  void theStretchOfTheFileIsTheStretchInRecords() throws IOException {
    assertThat(reader.read(ROUTINES.resolve("supine-hamstring-stretch.yaml")))
        .isEqualTo(Stretch.routine());
  }
}
