package dev.limber.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Limits;
import dev.limber.routine.Routine;
import dev.limber.routine.internal.LimitRules;
import dev.limber.routine.internal.Paces;
import dev.limber.routine.internal.RoutineParts;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What is generated is the whole language, and small. */
@Domain(GeneratedRoutines.class)
class GeneratedRoutinesTest {

  private static final List<String> WORDS =
      List.of(
          "Accumulated[",
          " breath",
          "Each[",
          "Entries[",
          "Explain[",
          "Items[",
          "Media[image=Optional[",
          "Ready[atMost=Optional.empty",
          "Ready[atMost=Optional[",
          "Reps[",
          "Tempo[",
          "TimeBox[",
          "UntilGone[",
          "Use[",
          "between=Optional[",
          "easeAt=OptionalInt[",
          "effort=OptionalInt[",
          "lastHold=Optional[",
          "load=Optional[",
          "note=Optional[",
          "pace=Optional.empty",
          "toHelper=true",
          "words=Optional[");

  @Property(tries = 300)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void everyWordOccurs(@ForAll Routine routine) {
    String shown = routine.toString();
    for (String word : WORDS) {
      Statistics.label(word)
          .collect(shown.contains(word))
          .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
  }

  @Property(tries = 300)
  void noneIsLarge(@ForAll Routine routine) {
    Limits small = Limits.builder().steps(500).playedSteps(5_000).build();
    assertThat(LimitRules.check(RoutineParts.of(routine), small, Paces.USUAL)).isEmpty();
  }
}
