package dev.limber.dsl;

import static dev.limber.dsl.Routines.routine;
import static dev.limber.dsl.Routines.seconds;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Extension;
import dev.limber.routine.Media;
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
          Optional.of("own"),
          Optional.of("yes"),
          Optional.of("no"),
          List.of("towel", "wall"),
          new Media(Optional.of("a.png"), Optional.of("a.mp4"), Optional.of("a.ogg")),
          Optional.of("Kept."),
          Map.of("x-a", Extension.of("")));

  /** The same words on every kind of step. */
  static Stream<Consumer<RoutineDraft>> everyKind() {
    return Stream.of(
        r -> r.position("prone", StepDraftTest::everything),
        r -> r.move("Pull.", StepDraftTest::everything),
        r -> r.explain("Why.", StepDraftTest::everything),
        r -> r.hold(seconds(5), StepDraftTest::everything),
        r -> r.rest(seconds(5), StepDraftTest::everything),
        r -> r.reps(5, reps -> everything(reps.each(seconds(1)))),
        r -> r.exercise("Calf", calf -> everything(calf.move("Pull."))),
        r -> r.repeat(2, round -> everything(round.move("Pull."))),
        r -> r.repeatPerSide(RIGHT_FIRST, side -> everything(side.move("Pull."))),
        r -> r.stopOnPain(3, guard -> everything(guard.move("Pull."))),
        r -> r.use(routine("b", "B").move("Pull.").build(), StepDraftTest::everything));
  }

  private static void everything(StepDraft<?> step) {
    step.extension("x-a", "").note("Kept.").audio("a.ogg").video("a.mp4").image("a.png");
    step.id("own").onlyWhen("yes").unless("no").needs("towel").needs("wall");
  }

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
        .containsExactly(new Cue(CueTime.HALFWAY, List.of(stay, Text.of("On.")), false));
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
