package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.exercise;
import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.routine;
import static dev.limber.behaviour.Steps.sides;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.event.Lengths;
import dev.limber.event.StepKind;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Position;
import dev.limber.routine.Prop;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Preflight;
import dev.limber.session.Timeline;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a plan tells without being run. */
class TimelineTest {

  private static final Duration FIVE = Duration.ofSeconds(5);

  private static Timeline timeline(Step... steps) {
    return Plan.of(routine(steps)).timeline();
  }

  private static Lengths lengths(long shortest, long expected) {
    Duration longest = Duration.ofSeconds(expected);
    return new Lengths(Duration.ofSeconds(shortest), longest, longest, false);
  }

  @Test
  void theShortestLengthHasEveryMinimum() {
    Timeline timeline =
        timeline(
            sides(
                RIGHT_FIRST,
                5,
                guard("out", repeat(2, 3, hold("A", DurationRange.seconds(10, 20))))));
    assertThat(timeline.whole()).isEqualTo(lengths(2 * (2 * 10 + 3 + 2) + 5, 2 * 45 + 5));
    assertThat(timeline.sides()).containsEntry(Side.LEFT, lengths(25, 45)).hasSize(2);
    assertThat(timeline.steps()).isEqualTo(9);
  }

  @Test
  void theLeadInIsPartOfThePlan() {
    PlanOptions options = PlanOptions.builder().getReady(FIVE).build();
    Timeline timeline = Plan.of(routine(move("A", 4)), options).timeline();
    assertThat(timeline.whole()).isEqualTo(lengths(9, 9));
    Timeline.Entry leadIn = timeline.iterator().next();
    assertThat(leadIn.kind()).isEqualTo(StepKind.GET_READY);
    assertThat(leadIn.text()).isEmpty();
    Live.of(options, move("A", 4))
        .tells("0s start session", "0s start get-ready get-ready")
        .refuses(session -> session.seek("get-ready"))
        .tellsToTheEnd(
            "5s end get-ready get-ready completed",
            "5s start A",
            "9s end A completed",
            "9s end session completed");
  }

  @Test
  void anEntrySaysWhatItsStepWillSay() {
    Iterator<Timeline.Entry> entries =
        timeline(exercise("X", repeat(2, 0, sides(RIGHT_FIRST, 5, move("A {side}", 4)))))
            .iterator();
    entries.next();
    Timeline.Entry change = entries.next();
    assertThat(change.at()).hasSeconds(4);
    assertThat(change.nextSide()).contains(Side.LEFT);
    assertThat(change.exercise()).contains("X");
    Timeline.Entry left = entries.next();
    assertThat(left.side()).contains(Side.LEFT);
    assertThat(left.text()).contains("A left");
    assertThat(left.rounds()).containsExactly(1);
    assertThat(entries.next().rounds()).containsExactly(2);
  }

  @Test
  void theEntriesEnd() {
    Iterator<Timeline.Entry> entries = timeline(move("A", 4)).iterator();
    entries.next();
    assertThat(entries.hasNext()).isFalse();
    assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void eachPostureStandsOnceAsLongAsItIsKept() {
    Timeline timeline =
        timeline(
            Position.of("supine"),
            move("A", 4),
            Position.of("supine"),
            Position.of("prone"),
            Position.of("supine"));
    assertThat(timeline.postures()).containsExactly("supine", "prone", "supine");
  }

  @Test
  void thePreflightListTellsWhatToPrepare() {
    Routine routine =
        Routine.builder()
            .from(routine(Position.of("supine"), move("A", 4)))
            .summary(Text.of("Good for {{you}}."))
            .addPrecautions(Text.of("Not when it hurts."))
            .putProps("wall", Prop.required("A wall"))
            .putProps("towel", Prop.optional("A towel"))
            .putChoices("stiff", Text.of("Are you stiff?"))
            .build();
    Preflight preflight =
        Plan.of(routine, PlanOptions.builder().getReady(FIVE).addChoices("stiff").build())
            .preflight();
    assertThat(preflight.title()).isEqualTo("Test");
    assertThat(preflight.summary()).contains("Good for {you}.");
    assertThat(preflight.instructions()).isEmpty();
    assertThat(preflight.precautions()).containsExactly("Not when it hurts.");
    assertThat(preflight.props())
        .containsExactly(
            new Preflight.Prop("wall", "A wall", false, true, Optional.empty()),
            new Preflight.Prop("towel", "A towel", true, false, Optional.empty()));
    assertThat(preflight.choices())
        .containsExactly(new Preflight.Choice("stiff", "Are you stiff?", true));
    assertThat(preflight.startingPosture()).contains("supine");
  }

  @Test
  void withoutAPositionAtTheBeginningThereIsNoStartingPosture() {
    assertThat(Plan.of(routine(move("A", 4), Position.of("supine"))).preflight().startingPosture())
        .isEmpty();
  }

  @Test
  void aSideThatHasNothingToDoHasNoLength() {
    assertThat(timeline(sides(SideOrder.LEFT_ONLY, 5, hold("A", 10))).sides())
        .isEqualTo(Map.of(Side.LEFT, lengths(10, 10)));
    assertThat(timeline(sides(SideOrder.RIGHT_ONLY, 5, hold("A", 10))).sides())
        .isEqualTo(Map.of(Side.RIGHT, lengths(10, 10)));
  }
}
