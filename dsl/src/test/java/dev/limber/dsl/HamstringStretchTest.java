package dev.limber.dsl;

import static dev.limber.dsl.Routines.ANY;
import static dev.limber.dsl.Routines.routine;
import static dev.limber.dsl.Routines.seconds;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Routine;
import org.junit.jupiter.api.Test;

class HamstringStretchTest {

  @Test
  void theBuilderMakesTheRoutineThatTheRecordsMake() {
    assertThat(HamstringStretch.byBuilder()).isEqualTo(HamstringStretch.byRecords());
  }

  @Test
  void itsHashIsTheSameToo() {
    assertThat(HamstringStretch.byBuilder()).hasSameHashCodeAs(HamstringStretch.byRecords());
  }

  @Test
  void theShortExampleCompilesAsItIsShown() {
    Routine hamstring =
        routine("supine-hamstring-stretch", "Supine hamstring stretch")
            .position("supine", at -> at.say("Lie on your back, knees bent.").takes(seconds(10)))
            .repeatPerSide(
                RIGHT_FIRST,
                side ->
                    side.stopOnPain(
                        ANY,
                        guard ->
                            guard
                                .move("Pull the leg toward your chest.", seconds(5))
                                .hold(
                                    seconds(15, 30),
                                    hold ->
                                        hold.every(seconds(5), "Straighten the leg a little more."))
                                .release(way -> way.move("Slowly lower the leg.", seconds(6)))))
            .build();

    assertThat(hamstring.steps()).hasSize(2);
  }
}
