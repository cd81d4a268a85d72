package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.move;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Media;
import dev.limber.routine.Move;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.SideNames;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.routine.Wording;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Rehearsal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a step carries besides its words and its length, and how words bend with the side. */
class StepDetailsTest {

  private static Qualifiers media(String image, String video) {
    return Qualifiers.builder()
        .media(new Media(Optional.ofNullable(image), Optional.ofNullable(video), Optional.empty()))
        .build();
  }

  private static Step moved(String words, Qualifiers qualifiers) {
    return Move.builder().text(Text.of(words)).qualifiers(qualifiers).build();
  }

  private static List<StepStarted> started(Plan plan) {
    return Rehearsal.of(plan).events().stream()
        .filter(StepStarted.class::isInstance)
        .map(StepStarted.class::cast)
        .collect(Collectors.toList());
  }

  private static List<StepStarted> started(Step... steps) {
    return started(Plan.of(Steps.routine(steps)));
  }

  @Test
  void eachMediumOfAContainerHoldsForTheStepsThatHaveNoneOfItsKind() {
    Step inner =
        Exercise.builder()
            .title(Text.of("Inner"))
            .qualifiers(media(null, "inner.mp4"))
            .addSteps(moved("A", media("a.png", null)), moved("B", Qualifiers.NONE))
            .build();
    Step outer =
        Exercise.builder()
            .title(Text.of("Outer"))
            .qualifiers(media("outer.png", "outer.mp4"))
            .addSteps(inner, moved("C", Qualifiers.NONE))
            .build();
    assertThat(started(outer, moved("D", Qualifiers.NONE)))
        .extracting(
            step -> step.media().image().orElse("-") + " " + step.media().video().orElse("-"))
        .containsExactly("a.png inner.mp4", "outer.png inner.mp4", "outer.png outer.mp4", "- -");
  }

  @Test
  void mediaOfAGuardHoldInItsReleaseToo() {
    Step guard =
        StopOnPain.builder()
            .qualifiers(media("guard.png", null))
            .addSteps(move("In", 1))
            .addRelease(move("Out", 1))
            .build();
    assertThat(started(guard))
        .extracting(step -> step.media().image())
        .containsOnly(Optional.of("guard.png"))
        .hasSize(2);
  }

  @Test
  void aSideInAUriIsRightOrLeftInEveryLanguage() {
    Step sides =
        RepeatPerSide.builder()
            .order(SideOrder.RIGHT_FIRST)
            .changeOver(DurationRange.seconds(0))
            .addSteps(moved("A", media("{side}.png", "not-{other-side}.mp4")))
            .build();
    Plan german = Plan.of(Steps.routine(sides), PlanOptions.builder().language("de").build());
    assertThat(started(german))
        .extracting(step -> step.media().image().get() + " " + step.media().video().get())
        .containsExactly("right.png not-left.mp4", "left.png not-right.mp4");
  }

  @Test
  void effortLoadAndTheHelperAreToldWithTheStepAndItsCues() {
    Guidance guidance =
        Guidance.builder()
            .addSay(Text.of("Press."))
            .toHelper(true)
            .effort(7)
            .load(Text.of("5 kg"))
            .addCues(
                Cue.of(CueTime.at(Duration.ofSeconds(1)), "Mine"),
                new Cue(CueTime.at(Duration.ofSeconds(2)), List.of(Text.of("The helper's")), true))
            .build();
    Hold hold = Hold.builder().addTurns(DurationRange.seconds(5)).guidance(guidance).build();
    List<RoutineEvent> events = Rehearsal.of(Steps.routine(hold)).events();
    StepStarted step = (StepStarted) events.get(1);
    assertThat(step.toHelper()).isTrue();
    assertThat(step.effort()).isEqualTo(OptionalInt.of(7));
    assertThat(step.load()).contains("5 kg");
    assertThat(events)
        .filteredOn(CueGiven.class::isInstance)
        .extracting(event -> ((CueGiven) event).text() + " " + ((CueGiven) event).toHelper())
        .containsExactly("Mine false", "The helper's true");
  }

  @Test
  void wordsBendWithTheSideInEachLanguage() {
    Map<String, Wording> wordings = new LinkedHashMap<>();
    wordings.put("en", Wording.of("Your {side} arm"));
    wordings.put("de", new Wording("Der rechte Arm", "Der linke Arm"));
    Step sides =
        Steps.sides(SideOrder.LEFT_FIRST, 0, Move.builder().text(new Text(wordings)).build());
    assertThat(texts(Plan.of(Steps.routine(sides))))
        .containsExactly("Your left arm", "Your right arm");
    assertThat(
            texts(Plan.of(Steps.routine(sides), PlanOptions.builder().language("de-CH").build())))
        .containsExactly("Der linke Arm", "Der rechte Arm");
  }

  @Test
  void theRoutinesOwnWordsForTheSidesAreSaidWhereItHasSome() {
    Routine routine =
        Routine.builder()
            .from(
                Steps.routine(
                    Steps.sides(
                        SideOrder.AFFECTED_FIRST, 0, move("The {side}, not the {other-side}", 1))))
            .words(new SideNames(Text.of("bad one"), Text.of("good one")))
            .build();
    PlanOptions options = PlanOptions.builder().affected(Side.RIGHT).build();
    assertThat(texts(Plan.of(routine, options)))
        .containsExactly("The bad one, not the good one", "The good one, not the bad one");
  }

  private static List<String> texts(Plan plan) {
    return started(plan).stream().map(step -> step.text().get()).collect(Collectors.toList());
  }
}
