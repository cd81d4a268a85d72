package dev.limber.embedding.routines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.yaml.ReadResult;
import dev.limber.dsl.yaml.RoutineLibrary;
import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.dsl.yaml.RoutineWriter;
import dev.limber.event.RoutineEvent;
import dev.limber.event.StepKind;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Rehearsal;
import dev.limber.session.Timeline;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryTest {

  static Stream<Path> files() {
    return Library.files().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRoutineIsReadWithoutAWarningAndIsNamedAsItsFile(Path file) throws IOException {
    ReadResult result = RoutineReader.create().check(file);

    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).isEmpty();
    assertThat(file.getFileName()).hasToString(read(file).id() + ".yaml");
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRoutineIsWrittenAndReadAgainAsItWas(Path file) throws IOException {
    Routine routine = read(file);

    String written = RoutineWriter.write(routine);

    RoutineReader reader =
        RoutineReader.create().withLibrary(RoutineLibrary.folder(file.getParent()));
    assertThat(reader.parse("written.yaml", written)).isEqualTo(routine);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRoutineIsPlayedInTheTimeThatIsExpected(Path file) throws IOException {
    for (Plan plan : plans(read(file))) {
      List<RoutineEvent> events = Rehearsal.of(plan).events();
      assertThat(events.get(events.size() - 1).at()).isEqualTo(plan.timeline().whole().expected());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsSaidCanBeSaidInTheTimeOfItsStep(Path file) throws IOException {
    for (Plan plan : plans(read(file))) {
      for (Timeline.Entry entry : plan.timeline()) {
        entry
            .text()
            .ifPresent(
                text ->
                    assertThat(spoken(text))
                        .as("%s: %s", entry.path(), text)
                        .isLessThanOrEqualTo(entry.planned().orElse(Duration.ofDays(1))));
      }
    }
  }

  /** Returns how long it takes to say {@code text}, at 180 words a minute. */
  private static Duration spoken(String text) {
    return Duration.ofMinutes(text.split("\\s+").length).dividedBy(180);
  }

  /** Returns the plans at the least dose and at the whole one, with all that can be there. */
  private static List<Plan> plans(Routine routine) {
    List<Plan> plans = new ArrayList<>();
    for (BigDecimal dose : List.of(BigDecimal.ZERO, BigDecimal.ONE)) {
      plans.add(Plan.of(routine, PlanOptions.builder().dose(dose).affected(Side.RIGHT).build()));
      plans.add(
          Plan.of(
              routine,
              PlanOptions.builder()
                  .dose(dose)
                  .affected(Side.LEFT)
                  .addAllProps(routine.props().keySet())
                  .addAllChoices(routine.choices().keySet())
                  .language("de")
                  .build()));
    }
    return plans;
  }

  @Test
  void theCircuitGivesThirtySecondsOfWorkAndTenBetween() throws IOException {
    Map<String, Duration> work = new LinkedHashMap<>();
    List<Duration> between = new ArrayList<>();
    Duration pause = Duration.ZERO;
    // at the least dose it is one circuit
    PlanOptions once = PlanOptions.builder().dose(BigDecimal.ZERO).build();
    Routine circuit = read(Library.file("seven-minute-circuit"));
    for (Timeline.Entry entry : Plan.of(circuit, once).timeline()) {
      boolean isWork = entry.exercise().isPresent() && entry.expected().toSeconds() >= 15;
      if (!isWork) {
        pause = pause.plus(entry.expected());
        continue;
      }
      if (!work.isEmpty()) {
        between.add(pause);
      }
      pause = Duration.ZERO;
      work.merge(entry.exercise().get(), entry.expected(), Duration::plus);
    }

    assertThat(work).hasSize(12).allSatisfy((title, length) -> assertThat(length).hasSeconds(30));
    assertThat(between).hasSize(12);
    assertThat(between.subList(0, 11)).allSatisfy(rest -> assertThat(rest).hasSeconds(10));
    assertThat(between.get(11)).as("between the sides of the side plank").hasSeconds(5);
  }

  @Test
  void theCalfIsStretchedInTwoSetsOfFourOnEachSide() throws IOException {
    int holds = 0;
    for (Timeline.Entry entry : Plan.of(read(Library.file("calf-stretch"))).timeline()) {
      if (entry.kind() == StepKind.HOLD) {
        holds++;
        assertThat(entry.expected()).hasSeconds(30);
      }
    }

    assertThat(holds).isEqualTo(2 * 2 * 4);
  }

  private static Routine read(Path file) throws IOException {
    return RoutineReader.create().read(file);
  }
}
