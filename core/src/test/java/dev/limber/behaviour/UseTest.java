package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.move;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.routine.Defaults;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.Media;
import dev.limber.routine.Move;
import dev.limber.routine.Prop;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Routine;
import dev.limber.routine.RoutineBuilder;
import dev.limber.routine.Side;
import dev.limber.routine.SideNames;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.routine.UntilGone;
import dev.limber.routine.Use;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Preflight;
import dev.limber.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Routines that are used inside another one. */
class UseTest {

  private static RoutineBuilder used(Step... steps) {
    return Routine.builder().id("used").title(Text.of("Used")).addSteps(steps);
  }

  private static Step use(Step... steps) {
    return Use.of(used(steps).build());
  }

  @Test
  void itIsPlayedAsAnExerciseWithItsTitleAndItsStepsHavePathsOfTheirOwn() {
    Live live = Live.of(move("Before", 1), use(move("A", 2), move("B", 2)), move("After", 1));
    live.after("0.5")
        .advance("4.5")
        .tells(
            "1s end Before completed",
            "1s start exercise Used",
            "1s start A",
            "3s end A completed",
            "3s start B",
            "5s end B completed",
            "5s end exercise Used completed",
            "5s start After");
    assertThat(live.events)
        .filteredOn(ExerciseStarted.class::isInstance)
        .extracting(event -> ((ExerciseStarted) event).path())
        .containsExactly("steps[1]");
    assertThat(live.events)
        .filteredOn(StepStarted.class::isInstance)
        .extracting(event -> ((StepStarted) event).path())
        .containsExactly("steps[0]", "steps[1].use.steps[0]", "steps[1].use.steps[1]", "steps[2]");
  }

  @Test
  void itIsSoughtByPathAndSkippedAsAnExercise() {
    Live live = Live.of(move("Before", 1), use(move("A", 2), move("B", 2)), move("After", 1));
    live.after("0")
        .give(it -> it.seek("steps[1].use.steps[1]"))
        .tells(
            "0s end Before skipped",
            "0s jump seek steps[0] -> steps[1].use.steps[1]",
            "0s start exercise Used",
            "0s start B")
        .give(it -> it.seek("steps[1]"))
        .tells(
            "0s end B skipped",
            "0s jump seek steps[1].use.steps[1] -> steps[1].use.steps[0]",
            "0s start A")
        .give(Session::skipExercise)
        .tells(
            "0s end A skipped",
            "0s end exercise Used skipped",
            "0s jump skip steps[1].use.steps[0] -> steps[2]",
            "0s start After");
  }

  @Test
  void oneUsedInsideAnotherIsAnExerciseInsideIt() {
    Step inner = Use.of(used(move("A", 2)).id("inner").title(Text.of("Inner")).build());
    Live live = Live.of(use(inner, move("B", 2)));
    live.tells(
        "0s start session", "0s start exercise Used", "0s start exercise Inner", "0s start A");
    assertThat(((StepStarted) live.events.get(3)).path())
        .isEqualTo("steps[0].use.steps[0].use.steps[0]");
    live.give(Session::skipExercise)
        .tells(
            "0s end A skipped",
            "0s end exercise Inner skipped",
            "0s jump skip steps[0].use.steps[0].use.steps[0] -> steps[0].use.steps[1]",
            "0s start B");
  }

  @Test
  void itsDefaultsStayItsOwn() {
    Defaults seven =
        new Defaults(Optional.empty(), Optional.of(DurationRange.seconds(7)), Optional.empty());
    Step use = Use.of(used(Move.of("In")).defaults(seven).build());
    Routine routine =
        Routine.builder()
            .from(Steps.routine(use, Move.of("Out")))
            .defaults(
                new Defaults(
                    Optional.empty(), Optional.of(DurationRange.seconds(2)), Optional.empty()))
            .build();
    assertThat(Plan.of(routine).timeline().whole().expected()).hasSeconds(9);
  }

  @Test
  void itsWordsAndItsLanguageStayItsOwn() {
    Step sides = Steps.sides(SideOrder.RIGHT_ONLY, 0, move("{side}", 1));
    Step german = Use.of(used(sides).language("de").build());
    Step named =
        Use.of(used(sides).words(new SideNames(Text.of("strong"), Text.of("weak"))).build());
    assertThat(texts(PlanOptions.DEFAULT, german, named, sides))
        .containsExactly("rechte", "strong", "right");
  }

  @Test
  void aWantedLanguageIsLookedUpInEach() {
    Text both = Text.of(Map.of("en", "Stay", "de", "Bleib"));
    Step use = Use.of(used(Move.builder().text(both).build()).language("de").build());
    assertThat(texts(PlanOptions.DEFAULT, use)).containsExactly("Stay");
    assertThat(texts(PlanOptions.builder().language("fr").build(), use)).containsExactly("Bleib");
  }

  private static List<String> texts(PlanOptions options, Step... steps) {
    List<String> texts = new ArrayList<>();
    Plan.of(Steps.routine(steps), options)
        .timeline()
        .forEach(entry -> texts.add(entry.text().orElse("")));
    return texts;
  }

  @Test
  void itsPropsAndChoicesJoinTheOuterOnes() {
    Qualifiers conditions = Qualifiers.builder().addNeeds("towel").when("tender").build();
    Routine inner =
        used(move("Always", 1), Move.builder().text(Text.of("If")).qualifiers(conditions).build())
            .putProps("towel", Prop.optional("A towel"))
            .putChoices("tender", Text.of("Tender?"))
            .addPrecautions(Text.of("Mind your back."))
            .build();
    assertThat(texts(PlanOptions.DEFAULT, Use.of(inner))).containsExactly("Always");
    PlanOptions all = PlanOptions.builder().addProps("towel").addChoices("tender").build();
    assertThat(texts(all, Use.of(inner))).containsExactly("Always", "If");
    Preflight preflight = Plan.of(Steps.routine(Use.of(inner), Use.of(inner)), all).preflight();
    assertThat(preflight.props()).extracting(Preflight.Prop::slug).containsExactly("towel");
    assertThat(preflight.choices()).extracting(Preflight.Choice::chosen).containsExactly(true);
    assertThat(preflight.precautions()).containsExactly("Mind your back.");
  }

  @Test
  void itsSymptomsAndRedFlagsJoinTheOuterOnes() {
    Routine inner =
        used(Hold.of(UntilGone.of("numbness").then(DurationRange.seconds(2))))
            .putSymptoms("numbness", Text.of("Numbness"))
            .putSymptoms("dizziness", Text.of("Dizziness"))
            .addRedFlags(RedFlag.of("dizziness", "Lie down."))
            .build();
    Live.of(Use.of(inner), move("After", 1))
        .after("5")
        .give(it -> it.reportSymptom("numbness", false))
        .advance("2")
        .give(it -> it.reportSymptom("dizziness", true))
        .tells(
            "5s symptom numbness gone",
            "7s end hold steps[0].use.steps[0] completed",
            "7s end exercise Used completed",
            "7s start After",
            "7s symptom dizziness there",
            "7s red flag dizziness: Lie down.",
            "7s end After stopped",
            "7s end session stopped red-flag");
  }

  @Test
  void oneOfWhichNothingIsLeftIsAsIfItWereNotThere() {
    Qualifiers never = Qualifiers.builder().when("tender").build();
    Routine inner =
        used(Move.builder().text(Text.of("If")).qualifiers(never).build())
            .putChoices("tender", Text.of("Tender?"))
            .build();
    Live.of(Use.of(inner), move("After", 1))
        .tells("0s start session", "0s start After")
        .refuses(it -> it.seek("steps[0]"));
  }

  @Test
  void mediaOfTheUseHoldForItsSteps() {
    Media image = new Media(Optional.of("a.png"), Optional.empty(), Optional.empty());
    Step use = new Use(used(move("A", 1)).build(), Qualifiers.builder().media(image).build());
    Live live = Live.of(use);
    assertThat(((StepStarted) live.events.get(2)).media()).isEqualTo(image);
  }

  @Test
  void itIsOnTheSideThatIsAroundIt() {
    Live live = Live.of(Steps.sides(SideOrder.LEFT_ONLY, 0, use(move("A", 1))));
    assertThat(((StepStarted) live.events.get(3)).side()).contains(Side.LEFT);
  }
}
