package dev.limber.session;

import static dev.limber.event.Outcome.COMPLETED;
import static dev.limber.event.Outcome.SKIPPED;
import static dev.limber.event.Outcome.STOPPED;
import static dev.limber.event.Outcome.STOPPED_BY_PAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.limber.event.Pain;
import dev.limber.event.StepKind;
import dev.limber.event.StopReason;
import dev.limber.routine.Side;
import dev.limber.session.SessionReport.Row;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SessionReportTest {

  private final Script script = new Script();
  private final SessionReport report = script.report();

  @Test
  void beforeTheStartThereIsNothing() {
    assertThat(report.routine()).isEmpty();
    assertThat(report.title()).isEmpty();
    assertThat(report.rows()).isEmpty();
    assertThat(report.pain()).isEmpty();
    assertThat(report.totals()).isEmpty();
    assertThat(report.isOver()).isFalse();
    assertThat(report.isCompleted()).isFalse();
  }

  @Test
  void theStartNamesTheRoutine() {
    script.start();

    assertThat(report.routine()).contains("calf-stretch");
    assertThat(report.title()).contains("Calf stretch");
    assertThat(report.isOver()).isFalse();
  }

  @Test
  void aRowSetsWhatWasPrescribedBesideWhatWasDone() {
    script.start();
    script.passes(4);
    script.step("steps[1]").minimum(15).planned(30).runs(22, SKIPPED);

    assertThat(report.rows())
        .containsExactly(
            new Row(
                Duration.ofSeconds(4),
                "steps[1]",
                StepKind.HOLD,
                Optional.of("stay"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("Stay."),
                Optional.of(Duration.ofSeconds(30)),
                Optional.of(Duration.ofSeconds(15)),
                Duration.ofSeconds(22),
                SKIPPED,
                OptionalInt.empty()));
  }

  @Test
  void rowsStandInTheOrderOfPlayWithSideAndRounds() {
    script.start();
    for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
      for (int round = 1; round <= 2; round++) {
        script.step("steps[0].steps[0].steps[0]").side(side).rounds(round).runs(10, COMPLETED);
      }
    }

    assertThat(report.rows())
        .extracting(row -> row.side().orElseThrow(), Row::rounds, Row::at)
        .containsExactly(
            tuple(Side.RIGHT, List.of(1), Duration.ZERO),
            tuple(Side.RIGHT, List.of(2), Duration.ofSeconds(10)),
            tuple(Side.LEFT, List.of(1), Duration.ofSeconds(20)),
            tuple(Side.LEFT, List.of(2), Duration.ofSeconds(30)));
  }

  @Test
  void aRowNamesTheInnermostExerciseAroundIt() {
    script.start();
    script.step("steps[0]").runs(1, COMPLETED);
    script.exerciseStarts("Outer");
    script.step("steps[1].steps[0]").runs(1, COMPLETED);
    script.exerciseStarts("Inner");
    script.step("steps[1].steps[1].steps[0]").runs(1, COMPLETED);
    script.exerciseEnds("Inner", COMPLETED);
    script.step("steps[1].steps[2]").runs(1, COMPLETED);
    script.exerciseEnds("Outer", COMPLETED);
    script.step("steps[2]").runs(1, COMPLETED);

    assertThat(report.rows())
        .extracting(row -> row.exercise().orElse("none"))
        .containsExactly("none", "Outer", "Inner", "Outer", "none");
  }

  @Test
  void whatWasPlannedIsWhatTheStepBeganWithNotWhatWasAddedLater() {
    script.start();
    script.step("steps[0]").planned(30).extendedBy(10).runs(40, COMPLETED);

    assertThat(report.rows().get(0).planned()).contains(Duration.ofSeconds(30));
    assertThat(report.rows().get(0).actual()).hasSeconds(40);
  }

  @Test
  void aStepThatIsPlayedAgainHasARowForEachTime() {
    script.start();
    script.step("steps[0]").runs(3, SKIPPED);
    script.step("steps[0]").runs(30, COMPLETED);

    assertThat(report.rows()).extracting(Row::outcome).containsExactly(SKIPPED, COMPLETED);
  }

  @Test
  void theRunningStepHasNoRowYet() {
    script.start();
    script.step("steps[0]").starts();

    assertThat(report.rows()).isEmpty();
  }

  @Test
  void aCompletedSessionHasTotalsAndNoReason() {
    script.start();
    script.step("steps[0]").runs(30, COMPLETED);
    script.completes();

    assertThat(report.isOver()).isTrue();
    assertThat(report.isCompleted()).isTrue();
    assertThat(report.stopReason()).isEmpty();
    assertThat(report.totals()).contains(Script.TOTALS);
  }

  @Test
  void aStoppedSessionTellsWhy() {
    script.start();
    script.step("steps[0]").runs(2, STOPPED);
    script.stops(StopReason.HOST);

    assertThat(report.isOver()).isTrue();
    assertThat(report.isCompleted()).isFalse();
    assertThat(report.stopReason()).contains(StopReason.HOST);
    assertThat(report.totals()).contains(Script.TOTALS);
    assertThat(report.rows()).extracting(Row::outcome).containsExactly(STOPPED);
  }

  @Test
  void everyReportOfPainIsKept() {
    script.start();
    for (int i = 0; i < 20; i++) {
      script.passes(1);
      script.pain(OptionalInt.of(i % 11), Optional.empty());
    }

    assertThat(report.pain()).hasSize(20);
    assertThat(report.pain().get(0))
        .isEqualTo(new Pain(Duration.ofSeconds(1), OptionalInt.of(0), Optional.empty()));
  }

  @Test
  void aDescriptionAddsToTheLastReportAndLeavesTheRestAsItWas() {
    script.start();
    script.pain(OptionalInt.of(2), Optional.of("knee"));
    script.passes(3);
    script.pain(OptionalInt.empty(), Optional.empty());
    script.passes(2);
    script.describe(OptionalInt.of(6), Optional.empty());
    script.describe(OptionalInt.empty(), Optional.of("lower-back"));

    assertThat(report.pain())
        .containsExactly(
            new Pain(Duration.ZERO, OptionalInt.of(2), Optional.of("knee")),
            new Pain(Duration.ofSeconds(3), OptionalInt.of(6), Optional.of("lower-back")));
  }

  @Test
  void aSessionTakenUpInItsMidstIsReportedFromThereOn() {
    script.passes(100);
    script.describe(OptionalInt.of(3), Optional.empty());
    script.step("steps[4]").planned(30).ends(12, STOPPED_BY_PAIN);
    script.exerciseEnds("Outer", COMPLETED);
    script.step("steps[5]").runs(5, COMPLETED);

    assertThat(report.pain()).isEmpty();
    assertThat(report.rows())
        .extracting(Row::path, Row::at, Row::planned, row -> row.text().isPresent())
        .containsExactly(
            tuple("steps[4]", Duration.ofSeconds(100), Optional.of(Duration.ofSeconds(30)), false),
            tuple("steps[5]", Duration.ofSeconds(112), Optional.of(Duration.ofSeconds(30)), true));
  }

  @Test
  void aSecondSessionBeginsAnew() {
    script.start();
    script.exerciseStarts("Left open");
    script.pain(OptionalInt.of(2), Optional.empty());
    script.step("steps[0]").runs(2, STOPPED);
    script.stops(StopReason.PAIN);

    script.start();
    assertThat(report.isOver()).isFalse();
    assertThat(report.stopReason()).isEmpty();
    assertThat(report.pain()).isEmpty();
    script.step("steps[0]").runs(30, COMPLETED);
    script.completes();

    assertThat(report.isCompleted()).isTrue();
    assertThat(report.rows()).extracting(Row::exercise).containsExactly(Optional.empty());
  }

  @Test
  void whatWasHandedOutDoesNotChange() {
    script.start();
    script.step("steps[0]").runs(2, COMPLETED);
    List<Row> early = report.rows();
    List<Pain> earlyPain = report.pain();
    script.step("steps[1]").runs(2, COMPLETED);
    script.pain(OptionalInt.of(2), Optional.empty());

    assertThat(early).hasSize(1);
    assertThat(earlyPain).isEmpty();
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(early::clear);
  }
}
