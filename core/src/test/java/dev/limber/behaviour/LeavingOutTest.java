package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.exercise;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.routine;
import static dev.limber.behaviour.Steps.sides;
import static dev.limber.routine.SideOrder.AFFECTED_FIRST;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.routine.Exercise;
import dev.limber.routine.Move;
import dev.limber.routine.Prop;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Rehearsal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which steps are played, with the props that are there and the answers that were given. */
class LeavingOutTest {

  private static final Qualifiers WITH_TOWEL = Qualifiers.builder().addNeeds("towel").build();
  private static final Qualifiers WHEN_STIFF = Qualifiers.builder().when("stiff").build();
  private static final Qualifiers UNLESS_STIFF = Qualifiers.builder().unless("stiff").build();

  private static Step move(String words, Qualifiers qualifiers) {
    return Move.builder().text(Text.of(words)).qualifiers(qualifiers).build();
  }

  private static Plan plan(PlanOptions options, Step... steps) {
    return Plan.of(
        Routine.builder()
            .from(routine(Steps.move("x", 1)))
            .putProps("towel", Prop.optional("A towel"))
            .putProps("wall", Prop.required("A wall"))
            .putChoices("stiff", Text.of("Are you stiff?"))
            .putChoices("old", Text.of("Are you old?"))
            .steps(List.of(steps))
            .build(),
        options);
  }

  private static List<String> played(PlanOptions options, Step... steps) {
    return Rehearsal.of(plan(options, steps)).events().stream()
        .filter(StepStarted.class::isInstance)
        .map(event -> ((StepStarted) event).path())
        .collect(Collectors.toList());
  }

  private static PlanOptions with(String prop) {
    return PlanOptions.builder().addProps(prop).build();
  }

  private static PlanOptions chosen(String... choices) {
    return PlanOptions.builder().addChoices(choices).build();
  }

  @Test
  void aStepThatNeedsAnOptionalPropIsPlayedOnlyIfItIsThere() {
    Step[] steps = {move("A", WITH_TOWEL), Steps.move("B", 4)};
    assertThat(played(PlanOptions.DEFAULT, steps)).containsExactly("steps[1]");
    assertThat(played(with("towel"), steps)).containsExactly("steps[0]", "steps[1]");
  }

  @Test
  void aRequiredPropIsTakenToBeThere() {
    Qualifiers wall = Qualifiers.builder().addNeeds("wall").build();
    assertThat(played(PlanOptions.DEFAULT, move("A", wall))).hasSize(1);
  }

  @Test
  void everyPropThatIsNeededHasToBeThere() {
    Qualifiers both = Qualifiers.builder().addNeeds("wall", "towel").build();
    assertThat(played(PlanOptions.DEFAULT, move("A", both), Steps.move("B", 4))).hasSize(1);
    assertThat(played(with("towel"), move("A", both), Steps.move("B", 4))).hasSize(2);
  }

  @Test
  void anUnansweredChoiceIsNo() {
    Step[] steps = {move("A", WHEN_STIFF), move("B", UNLESS_STIFF)};
    assertThat(played(PlanOptions.DEFAULT, steps)).containsExactly("steps[1]");
    assertThat(played(chosen("stiff"), steps)).containsExactly("steps[0]");
  }

  @Test
  void whenAndUnlessMayBothStand() {
    Qualifiers both = Qualifiers.builder().when("stiff").unless("old").build();
    Step[] steps = {move("A", both), Steps.move("B", 4)};
    assertThat(played(PlanOptions.DEFAULT, steps)).hasSize(1);
    assertThat(played(chosen("stiff"), steps)).hasSize(2);
    assertThat(played(chosen("stiff", "old"), steps)).hasSize(1);
  }

  @Test
  void aContainerLeftEmptyGoesTooWithItsRestsAndSidesAndEvents() {
    List<RoutineEvent> events =
        Rehearsal.of(
                plan(
                    PlanOptions.DEFAULT,
                    repeat(3, 5, exercise("X", move("A", WITH_TOWEL))),
                    sides(RIGHT_FIRST, 5, move("B {side}", WITH_TOWEL)),
                    Steps.move("C", 4)))
            .events();
    assertThat(Transcript.of(events))
        .containsExactly(
            "0s start session", "0s start C", "4s end C completed", "4s end session completed");
  }

  @Test
  void aGuardWithoutBodyGoesWithItsRelease() {
    Step guard = StopOnPain.of(1, List.of(move("A", WITH_TOWEL)), List.of(Steps.move("out", 2)));
    assertThat(played(PlanOptions.DEFAULT, guard, Steps.move("B", 4))).containsExactly("steps[1]");
  }

  @Test
  void aReleaseLeftEmptyLeavesTheGuard() {
    Step guard = StopOnPain.of(1, List.of(Steps.move("A", 4)), List.of(move("out", WITH_TOWEL)));
    assertThat(played(PlanOptions.DEFAULT, guard)).containsExactly("steps[0].steps[0]");
    assertThat(played(with("towel"), guard))
        .containsExactly("steps[0].steps[0]", "steps[0].release[0]");
  }

  @Test
  void aConditionOnAContainerIsForAllInIt() {
    Step exercise =
        Exercise.builder()
            .title(Text.of("X"))
            .addSteps(Steps.move("A", 4))
            .qualifiers(WITH_TOWEL)
            .build();
    assertThat(played(PlanOptions.DEFAULT, exercise, Steps.move("B", 4)))
        .containsExactly("steps[1]");
  }

  @Test
  void sidesThatAreLeftOutNeedNoAffectedSide() {
    assertThat(
            played(
                PlanOptions.DEFAULT,
                sides(AFFECTED_FIRST, 5, move("A", WITH_TOWEL)),
                Steps.move("B", 4)))
        .containsExactly("steps[1]");
  }

  @Test
  void aRoutineOfWhichNothingIsLeftDoesNotStart() {
    assertThatThrownBy(() -> plan(PlanOptions.DEFAULT, move("A", WITH_TOWEL)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the routine must have something to play, but the options leave out every step");
  }

  @Test
  void aLeadInAloneIsNothingToPlay() {
    PlanOptions options = PlanOptions.builder().getReady(Duration.ofSeconds(5)).build();
    assertThatThrownBy(() -> plan(options, move("A", WITH_TOWEL)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("something to play");
  }

  @Test
  void optionsThatNameWhatTheRoutineDoesNotDeclareAreRefused() {
    assertThatThrownBy(() -> plan(with("rope"), Steps.move("A", 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("prop must be one that the routine declares (towel, wall), but was \"rope\"");
    assertThatThrownBy(() -> Plan.of(routine(Steps.move("A", 4)), chosen("stiff")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "choice must be one that the routine declares (it declares none), but was \"stiff\"");
  }
}
