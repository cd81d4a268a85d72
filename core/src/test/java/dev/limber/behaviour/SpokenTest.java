package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.exercise;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeat;
import static dev.limber.behaviour.Steps.rest;
import static dev.limber.behaviour.Steps.routine;
import static dev.limber.behaviour.Steps.sides;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.Upcoming;
import dev.limber.routine.Guidance;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Routine;
import dev.limber.routine.SideNames;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Rehearsal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of a step: whose they are, in which language, and with what filled in. */
class SpokenTest {

  private static List<StepStarted> started(PlanOptions options, Step... steps) {
    return Rehearsal.of(Plan.of(routine(steps), options)).events().stream()
        .filter(StepStarted.class::isInstance)
        .map(StepStarted.class::cast)
        .collect(Collectors.toList());
  }

  private static List<String> texts(Step... steps) {
    return started(PlanOptions.DEFAULT, steps).stream()
        .map(step -> step.text().orElse("-"))
        .collect(Collectors.toList());
  }

  private static String inLanguage(String wanted, Text text) {
    PlanOptions options = PlanOptions.builder().language(wanted).build();
    Step step = new Move(text, Optional.empty(), Guidance.NONE, Qualifiers.NONE);
    return started(options, sides(RIGHT_FIRST, 0, step)).get(0).text().get();
  }

  private static Text translated(String... tagsAndWords) {
    Map<String, String> translations = new LinkedHashMap<>();
    for (int i = 0; i < tagsAndWords.length; i += 2) {
      translations.put(tagsAndWords[i], tagsAndWords[i + 1]);
    }
    return Text.of(translations);
  }

  @Test
  void aMoveSaysItsOwnTextAndHasNoTitle() {
    StepStarted step = started(PlanOptions.DEFAULT, move("Lift.", 4)).get(0);
    assertThat(step.text()).contains("Lift.");
    assertThat(step.title()).isEmpty();
  }

  @Test
  void whereSayStandsBesideAMoveItsOwnTextGoesAlongAsTitle() {
    Step move =
        Move.builder().text(Text.of("Lift")).guidance(Guidance.say("Now lift your leg.")).build();
    StepStarted step = started(PlanOptions.DEFAULT, move).get(0);
    assertThat(step.text()).contains("Now lift your leg.");
    assertThat(step.title()).contains("Lift");
  }

  @Test
  void aPositionSaysItsSlugUnlessItHasWords() {
    Step silent = Position.of("all-fours");
    Step spoken = Position.builder().posture("supine").guidance(Guidance.say("Lie down.")).build();
    List<StepStarted> steps = started(PlanOptions.DEFAULT, silent, spoken);
    assertThat(steps.get(0).text()).contains("all-fours");
    assertThat(steps.get(0).posture()).contains("all-fours");
    assertThat(steps.get(1).text()).contains("Lie down.");
    assertThat(steps.get(1).posture()).contains("supine");
    assertThat(steps.get(1).title()).isEmpty();
  }

  @Test
  void aRestWithoutWordsSaysNothing() {
    assertThat(texts(rest(5))).containsExactly("-");
  }

  @Test
  void theSidesAreFilledIn() {
    assertThat(texts(sides(RIGHT_FIRST, 0, move("{side}, then {other-side}", 4))))
        .containsExactly("right, then left", "left, then right");
  }

  @Test
  void theRoundsOfTheInnermostRepeatAreFilledIn() {
    assertThat(
            texts(repeat(2, 0, move("{round} of {rounds}", 4), repeat(1, 0, move("{round}", 4)))))
        .containsExactly("1 of 2", "1", "2 of 2", "1");
  }

  @Test
  void doubledBracesAreBraces() {
    assertThat(texts(sides(RIGHT_FIRST, 0, move("{{side}} {{ {side} }}", 4))).get(0))
        .isEqualTo("{side} { right }");
    assertThat(texts(move("{{}}", 4))).containsExactly("{}");
  }

  @Test
  void theTitleOfAnExerciseIsFilledInWithTheRoundsAroundIt() {
    Step sets = repeat(2, 0, exercise("Set {round}", repeat(2, 0, move("A", 4))));
    assertThat(Transcript.of(Rehearsal.of(routine(sets)).events()))
        .contains("0s start exercise Set 1", "8s start exercise Set 2");
    assertThat(Plan.of(routine(sets)).timeline())
        .extracting(entry -> entry.exercise().get())
        .containsExactly("Set 1", "Set 1", "Set 2", "Set 2");
  }

  @Test
  void aLanguageIsLookedUpFromTheLongTagToTheShortThenInTheRoutinesOwn() {
    Text text = translated("en", "english", "de", "deutsch", "de-AT", "österreichisch");
    assertThat(inLanguage("de-AT", text)).isEqualTo("österreichisch");
    assertThat(inLanguage("DE-at-1996", text)).isEqualTo("österreichisch");
    assertThat(inLanguage("de-CH", text)).isEqualTo("deutsch");
    assertThat(inLanguage("de-x-own", text)).isEqualTo("deutsch");
    assertThat(inLanguage("fr", text)).isEqualTo("english");
    assertThat(inLanguage("deu", text)).isEqualTo("english");
  }

  @Test
  void theWordForASideIsInTheLanguageOfTheWordsAroundIt() {
    Text text = translated("en", "the {side} leg", "de", "das {side} Bein");
    assertThat(inLanguage("de-AT", text)).isEqualTo("das rechte Bein");
    assertThat(inLanguage("fr", text)).isEqualTo("the right leg");
    assertThat(inLanguage("de", Text.of("the {side} leg"))).isEqualTo("the right leg");
  }

  @Test
  void theSidesAreBuiltInForFourLanguagesElseEnglish() {
    assertThat(inLanguage("es", translated("en", "x", "es", "{side}"))).isEqualTo("derecha");
    assertThat(inLanguage("fr", translated("en", "x", "fr", "{other-side}"))).isEqualTo("gauche");
    assertThat(inLanguage("nl", translated("en", "x", "nl", "{side}"))).isEqualTo("right");
  }

  @Test
  void doubledBracesInTheOwnWordsForASideAreBracesToo() {
    Routine routine =
        Routine.builder()
            .id("own-words")
            .title(Text.of("Own words"))
            .words(SideNames.of("near {{near}}", "far"))
            .addSteps(sides(RIGHT_FIRST, 0, move("The {side} leg, {{not}} the {other-side}.", 4)))
            .build();
    assertThat(Rehearsal.of(Plan.of(routine)).events())
        .filteredOn(StepStarted.class::isInstance)
        .extracting(event -> ((StepStarted) event).text().get())
        .containsExactly(
            "The near {near} leg, {not} the far.", "The far leg, {not} the near {near}.");
  }

  @Test
  void wordsThatCarryABraceBesideAHoldAreKeptAsTheyAre() {
    assertThat(texts(hold("50 % {{x", 4))).containsExactly("50 % {x");
  }

  @Test
  void roundAndRoundsAreToldAndWhatComesNextIsAhead() {
    List<StepStarted> steps =
        started(PlanOptions.DEFAULT, repeat(2, 0, repeat(2, 0, move("{round}", 4))));
    assertThat(steps).extracting(step -> step.round().getAsInt()).containsExactly(1, 2, 1, 2);
    assertThat(steps)
        .extracting(StepStarted::rounds)
        .containsExactly(List.of(1, 1), List.of(1, 2), List.of(2, 1), List.of(2, 2));
    assertThat(steps)
        .extracting(step -> step.next().flatMap(Upcoming::text).orElse("-"))
        .containsExactly("2", "1", "2", "-");
    assertThat(started(PlanOptions.DEFAULT, move("A", 4)).get(0).round()).isEmpty();
  }

  @Test
  void aDoubledBraceAloneIsABraceToo() {
    assertThat(texts(move("{{ open", 4))).containsExactly("{ open");
    assertThat(texts(move("}} closed", 4))).containsExactly("} closed");
  }
}
