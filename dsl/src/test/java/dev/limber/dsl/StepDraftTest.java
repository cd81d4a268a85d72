package dev.limber.dsl;

import static dev.limber.dsl.Routines.routine;
import static dev.limber.dsl.Routines.seconds;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.routine.TimedStep;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepDraftTest {

  private static final Qualifiers ALL =
      new Qualifiers(
          Optional.of("own"), Optional.of("yes"), Optional.of("no"), List.of("towel", "wall"));

  /** The same four words on every kind of step. */
  static Stream<Consumer<RoutineDraft>> everyKind() {
    return Stream.of(
        r -> r.position("prone", s -> s.id("own").onlyWhen("yes").unless("no").needs(ALL_NEEDS)),
        r -> r.move("Pull.", s -> s.needs(ALL_NEEDS).unless("no").onlyWhen("yes").id("own")),
        r -> r.hold(seconds(5), s -> s.id("own").onlyWhen("yes").unless("no").needs(ALL_NEEDS)),
        r -> r.rest(seconds(5), s -> s.id("own").onlyWhen("yes").unless("no").needs(ALL_NEEDS)),
        r ->
            r.exercise(
                "Calf",
                s ->
                    s.id("own")
                        .onlyWhen("yes")
                        .unless("no")
                        .needs("towel")
                        .needs("wall")
                        .move("Pull.")),
        r ->
            r.repeat(
                2, s -> s.move("Pull.").id("own").onlyWhen("yes").unless("no").needs(ALL_NEEDS)),
        r ->
            r.repeatPerSide(
                RIGHT_FIRST,
                s -> s.id("own").onlyWhen("yes").unless("no").needs(ALL_NEEDS).move("Pull.")),
        r ->
            r.stopOnPain(
                3, s -> s.id("own").onlyWhen("yes").unless("no").needs(ALL_NEEDS).move("Pull.")));
  }

  private static final String[] ALL_NEEDS = {"towel", "wall"};

  @ParameterizedTest
  @MethodSource("everyKind")
  void everyStepHasAnIdAndConditions(Consumer<RoutineDraft> step) {
    RoutineDraft draft =
        routine("a", "A")
            .choice("yes", "Yes?")
            .choice("no", "No?")
            .optionalProp("towel", "Towel")
            .prop("wall", "Wall");
    step.accept(draft);

    assertThat(draft.build().steps()).extracting(Step::qualifiers).containsExactly(ALL);
  }

  @Test
  void aWordSaidAgainReplacesWhatItSaid() {
    Routine routine =
        routine("a", "A")
            .move("Pull.", move -> move.id("first").say("One.").id("second").say("Two."))
            .build();

    TimedStep move = (TimedStep) routine.steps().get(0);
    assertThat(move.qualifiers().id()).contains("second");
    assertThat(move.guidance().say()).contains(Text.of("Two."));
  }

  @Test
  void cuesAddUpInTheOrderInWhichTheyAreWritten() {
    assertThat(
            cues(
                hold ->
                    hold.at(seconds(3), "Three.")
                        .every(seconds(5), "Five.", "Six.")
                        .halfway("Half.")
                        .percent(25, "Quarter.")
                        .beforeEnd(seconds(2), "Soon.")
                        .cue(new CueTime.Percent(new BigDecimal("12.5")), "Eighth.")))
        .containsExactly(
            Cue.of(CueTime.at(Duration.ofSeconds(3)), "Three."),
            Cue.of(CueTime.every(Duration.ofSeconds(5)), "Five.", "Six."),
            Cue.of(CueTime.HALFWAY, "Half."),
            Cue.of(CueTime.percent(25), "Quarter."),
            Cue.of(CueTime.beforeEnd(Duration.ofSeconds(2)), "Soon."),
            Cue.of(new CueTime.Percent(new BigDecimal("12.5")), "Eighth."));
  }

  @Test
  void halfwayIsFiftyPercent() {
    assertThat(cues(hold -> hold.halfway("Half.")))
        .isEqualTo(cues(hold -> hold.percent(50, "Half.")));
  }

  @Test
  void wordsCanBeInSeveralLanguages() {
    Text stay = Text.of(Map.of("en", "Stay.", "de", "Bleib."));

    assertThat(cues(hold -> hold.cue(CueTime.HALFWAY, stay, Text.of("On."))))
        .containsExactly(new Cue(CueTime.HALFWAY, List.of(stay, Text.of("On."))));
    Routine routine = routine("a", "A").hold(seconds(5), hold -> hold.say(stay)).build();
    assertThat(((TimedStep) routine.steps().get(0)).guidance().say()).contains(stay);
  }

  @Test
  void aCueWithoutWordsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cues(hold -> hold.every(seconds(5))))
        .withMessage("say must not be empty");
  }

  @Test
  void aDraftThatIsKeptBeyondItsLambdaChangesNothing() {
    List<TimedDraft<?>> kept = new ArrayList<>();
    Routine routine =
        routine("a", "A").hold(seconds(5), hold -> kept.add(hold.say("Stay."))).build();

    kept.get(0).say("Go.").halfway("Half.").id("other").needs("towel");

    assertThat(routine).isEqualTo(routine("a", "A").hold(seconds(5), h -> h.say("Stay.")).build());
  }

  private static List<Cue> cues(Consumer<TimedDraft<?>> words) {
    Routine routine = routine("a", "A").hold(seconds(30), words).build();
    return ((TimedStep) routine.steps().get(0)).guidance().cues();
  }
}
