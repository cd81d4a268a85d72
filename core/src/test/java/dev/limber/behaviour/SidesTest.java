package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.routine;
import static dev.limber.behaviour.Steps.sides;
import static dev.limber.routine.SideOrder.AFFECTED_FIRST;
import static dev.limber.routine.SideOrder.AFFECTED_ONLY;
import static dev.limber.routine.SideOrder.LEFT_FIRST;
import static dev.limber.routine.SideOrder.LEFT_ONLY;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;
import static dev.limber.routine.SideOrder.RIGHT_ONLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.event.RoutineEvent.SideStarted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.routine.Defaults;
import dev.limber.routine.DurationRange;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.SideOrder;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Rehearsal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which side comes first, and what stands between the sides. */
class SidesTest {

  private static List<Side> sidesOf(SideOrder order, Side affected) {
    Plan plan =
        Plan.of(
            routine(sides(order, 5, move("A", 4))),
            PlanOptions.builder().affected(affected).build());
    return Rehearsal.of(plan).events().stream()
        .filter(SideStarted.class::isInstance)
        .map(event -> ((SideStarted) event).side())
        .collect(Collectors.toList());
  }

  @Test
  void theOrderSaysWhichSideComesFirst() {
    assertThat(sidesOf(RIGHT_FIRST, Side.LEFT)).containsExactly(Side.RIGHT, Side.LEFT);
    assertThat(sidesOf(LEFT_FIRST, Side.RIGHT)).containsExactly(Side.LEFT, Side.RIGHT);
    assertThat(sidesOf(AFFECTED_FIRST, Side.LEFT)).containsExactly(Side.LEFT, Side.RIGHT);
    assertThat(sidesOf(AFFECTED_FIRST, Side.RIGHT)).containsExactly(Side.RIGHT, Side.LEFT);
    assertThat(sidesOf(AFFECTED_ONLY, Side.LEFT)).containsExactly(Side.LEFT);
    assertThat(sidesOf(RIGHT_ONLY, Side.LEFT)).containsExactly(Side.RIGHT);
    assertThat(sidesOf(LEFT_ONLY, Side.RIGHT)).containsExactly(Side.LEFT);
  }

  @Test
  void withoutTheAffectedSideARoutineThatNeedsItDoesNotStart() {
    Routine routine = routine(move("A", 4), sides(AFFECTED_FIRST, 5, move("B", 4)));
    assertThatThrownBy(() -> Plan.of(routine))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("steps[1].repeat-per-side: the affected side must be given, but was not");
  }

  @Test
  void theChangeOverBelongsToNoSideNamesTheComingOneAndHasNoText() {
    StepStarted change =
        Rehearsal.of(routine(sides(RIGHT_FIRST, 5, move("A", 4)))).events().stream()
            .filter(StepStarted.class::isInstance)
            .map(StepStarted.class::cast)
            .filter(step -> step.path().equals("steps[0].change-over"))
            .findFirst()
            .get();
    assertThat(change.side()).isEmpty();
    assertThat(change.nextSide()).contains(Side.LEFT);
    assertThat(change.text()).isEmpty();
    assertThat(change.planned()).contains(Duration.ofSeconds(5));
    assertThat(change.next().get().side()).contains(Side.LEFT);
  }

  @Test
  void aChangeOverOfZeroPlaysNothing() {
    Live.of(sides(RIGHT_FIRST, 0, move("A {side}", 4)))
        .after("0")
        .advance("4")
        .tells(
            "4s end A right completed",
            "4s end side right completed",
            "4s start side left",
            "4s start A left");
  }

  @Test
  void aRestOfZeroPlaysNothing() {
    Live.of(repeat(2, 0, move("A", 4)))
        .after("0")
        .advance("4")
        .tells(
            "4s end A completed", "4s end round 1/2 completed", "4s start round 2/2", "4s start A");
  }

  @Test
  void theChangeOverIsTheSidesOwnElseTheRoutinesElseFiveSeconds() {
    RepeatPerSide unstated = RepeatPerSide.of(RIGHT_FIRST, move("A", 4));
    assertThat(length(unstated, Defaults.NONE)).hasSeconds(13);
    Defaults three = Defaults.builder().changeOver(DurationRange.seconds(3)).build();
    assertThat(length(unstated, three)).hasSeconds(11);
    assertThat(length(sides(RIGHT_FIRST, 1, move("A", 4)), three)).hasSeconds(9);
    Defaults none = Defaults.builder().changeOver(DurationRange.seconds(0)).build();
    assertThat(length(unstated, none)).hasSeconds(8);
  }

  private static Duration length(RepeatPerSide sides, Defaults defaults) {
    Routine routine =
        Routine.builder()
            .from(routine(move("x", 1)))
            .defaults(defaults)
            .steps(List.of(sides))
            .build();
    return Plan.of(routine).timeline().whole().expected();
  }

  @Test
  void aRestBetweenRoundsCarriesTheSideAroundIt() {
    Live live = Live.of(sides(RIGHT_FIRST, 5, repeat(2, 3, move("A", 4)))).after("4");
    StepStarted rest = (StepStarted) live.events.get(live.events.size() - 1);
    assertThat(rest.path()).isEqualTo("steps[0].steps[0].rest");
    assertThat(rest.side()).isEqualTo(Optional.of(Side.RIGHT));
    assertThat(rest.rounds()).isEmpty();
  }
}
