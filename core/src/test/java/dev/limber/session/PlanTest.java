package dev.limber.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Move;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import org.junit.jupiter.api.Test;

class PlanTest {

  @Test
  void aPlanNamesItsRoutineInALogAndDoesNotTellItAll() {
    Routine routine =
        Routine.builder()
            .id("stretch")
            .title(Text.of("Stretch"))
            .addSteps(Move.of("Reach for the sky."))
            .build();

    assertThat(Plan.of(routine).toString())
        .startsWith("Plan[stretch, PlanOptions[dose=1,")
        .doesNotContain("Reach");
  }
}
