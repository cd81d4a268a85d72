package dev.limber.routine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Defaults;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** However much is wrong, the list of it stays within bounds. */
class ManyFindingsTest {

  private static List<Finding> findings(List<Step> steps) {
    return RoutineRules.check(
        new RoutineParts(
            "en",
            Text.of("Title"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of(),
            List.of(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Defaults.NONE,
            Optional.empty(),
            steps,
            Map.of()));
  }

  @Test
  void theListEndsAtTenThousand() {
    assertThat(findings(Collections.nCopies(10_001, Move.of("Lift the {leg}.")))).hasSize(10_000);
  }

  @Test
  void manyWarningsHideNoError() {
    Step longHold = Hold.of(DurationRange.seconds(181));
    List<Step> steps = new ArrayList<>(Collections.nCopies(10_001, longHold));
    steps.add(Move.of("Lift the {leg}."));

    assertThat(findings(steps))
        .hasSize(10_001)
        .last()
        .extracting(Finding::code)
        .isEqualTo("unknown-placeholder");
  }

  @Test
  void theSamePlaceholderInAStringIsToldOnce() {
    assertThat(findings(List.of(Move.of("{leg} {arm} {leg}"))))
        .extracting(Finding::given)
        .containsExactly("leg", "arm");
  }

  @Test
  void aLongNameIsNotRepeatedInFull() {
    assertThat(findings(List.of(Move.of("{" + "x".repeat(1000) + "}"))))
        .allSatisfy(finding -> assertThat(finding.message()).hasSizeLessThan(200));
  }
}
