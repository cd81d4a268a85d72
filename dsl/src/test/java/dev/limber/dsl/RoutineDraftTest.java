package dev.limber.dsl;

import static dev.limber.dsl.Routines.perDay;
import static dev.limber.dsl.Routines.perWeek;
import static dev.limber.dsl.Routines.routine;
import static dev.limber.dsl.Routines.seconds;
import static dev.limber.dsl.Routines.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.limber.routine.CountRange;
import dev.limber.routine.Defaults;
import dev.limber.routine.Extension;
import dev.limber.routine.Frequency;
import dev.limber.routine.Move;
import dev.limber.routine.Prop;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Routine;
import dev.limber.routine.SideNames;
import dev.limber.routine.Source;
import dev.limber.routine.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutineDraftTest {

  private static final Text BOTH = Text.of(Map.of("en", "Both", "de", "Beide"));
  private static final Source SOURCE = Source.builder().title("A book").author("Someone").build();
  private static final Defaults DEFAULTS = Defaults.builder().move(seconds(7)).build();

  private static RoutineDraft draft() {
    return routine("a", "A").move("Pull.");
  }

  @Test
  void everyWordForTheWholeIsThere() {
    Routine routine =
        draft()
            .summary("Sum.")
            .instructions("Read.")
            .language("en-GB")
            .precaution("First.")
            .precautions("Second.", "Third.")
            .symptom("numb", "Numbness")
            .symptom("dizzy", "Dizziness")
            .redFlag("dizzy", "Lie down.")
            .frequency(perWeek(3))
            .prop("mat", "A mat")
            .optionalProp("towel", "A towel")
            .choice("tender", "Tender?")
            .defaults(DEFAULTS)
            .words("first", "second")
            .source(SOURCE)
            .tags("back", "legs")
            .tags("calm")
            .muscles("hamstrings")
            .level("easy")
            .extension("x-a", "no")
            .extension("x-b", new Extension.Items(List.of(Extension.of("1"))))
            .build();

    assertThat(routine)
        .isEqualTo(
            new Routine(
                "a",
                Text.of("A"),
                Optional.of(Text.of("Sum.")),
                Optional.of(Text.of("Read.")),
                "en-GB",
                List.of(Text.of("First."), Text.of("Second."), Text.of("Third.")),
                Map.of("numb", Text.of("Numbness"), "dizzy", Text.of("Dizziness")),
                List.of(RedFlag.of("dizzy", "Lie down.")),
                Optional.of(Frequency.perWeek(CountRange.of(3))),
                Map.of("mat", Prop.required("A mat"), "towel", Prop.optional("A towel")),
                Map.of("tender", Text.of("Tender?")),
                DEFAULTS,
                Optional.of(SideNames.of("first", "second")),
                Optional.of(SOURCE),
                List.of("back", "legs", "calm"),
                List.of("hamstrings"),
                Optional.of("easy"),
                List.of(Move.of("Pull.")),
                Map.of(
                    "x-a",
                    Extension.of("no"),
                    "x-b",
                    new Extension.Items(List.of(Extension.of("1"))))));
  }

  @Test
  void everyTextOfTheWholeCanBeInSeveralLanguages() {
    Prop mat = new Prop(BOTH, false, Optional.of(BOTH));
    Routine routine =
        routine("a", BOTH)
            .summary(BOTH)
            .instructions(BOTH)
            .precaution(BOTH)
            .prop("mat", mat)
            .choice("tender", BOTH)
            .symptom("numb", BOTH)
            .redFlag("numb", BOTH)
            .words(BOTH, BOTH)
            .move("Pull.")
            .build();

    assertThat(List.of(routine.title(), routine.summary().get(), routine.instructions().get()))
        .containsOnly(BOTH);
    assertThat(routine.precautions()).containsExactly(BOTH);
    assertThat(routine.props()).containsEntry("mat", mat);
    assertThat(routine.choices()).containsEntry("tender", BOTH);
    assertThat(routine.symptoms()).containsEntry("numb", BOTH);
    assertThat(routine.redFlags()).containsExactly(new RedFlag("numb", BOTH));
    assertThat(routine.words()).contains(new SideNames(BOTH, BOTH));
  }

  @Test
  void propsAndChoicesKeepTheOrderInWhichTheyAreDeclared() {
    Routine routine =
        draft()
            .prop("z", "Z")
            .optionalProp("a", "A")
            .prop("m", "M")
            .choice("q", "Q?")
            .choice("b", "B?")
            .build();

    assertThat(routine.props().keySet()).containsExactly("z", "a", "m");
    assertThat(routine.choices().keySet()).containsExactly("q", "b");
  }

  @Test
  void frequenciesAreCountsOrRanges() {
    assertThat(perDay(2)).isEqualTo(Frequency.perDay(CountRange.of(2)));
    assertThat(perDay(2, 4)).isEqualTo(Frequency.perDay(CountRange.of(2, 4)));
    assertThat(perWeek(2, 4)).isEqualTo(Frequency.perWeek(times(2, 4)));
  }

  @Test
  void aPropIsDeclaredOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> draft().prop("mat", "A mat").optionalProp("mat", "A mat"))
        .withMessage("prop \"mat\" is declared already");
  }

  @Test
  void aChoiceIsDeclaredOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> draft().choice("tender", "One?").choice("tender", "Two?"))
        .withMessage("choice \"tender\" is declared already");
  }

  @Test
  void aSymptomIsDeclaredOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> draft().symptom("numb", "One").symptom("numb", "Two"))
        .withMessage("symptom \"numb\" is declared already");
  }

  @Test
  void aKeyOfOnesOwnSaidAgainReplacesWhatItSaid() {
    assertThat(draft().extension("x-a", "1").extension("x-a", "2").build().extensions())
        .containsOnly(Map.entry("x-a", Extension.of("2")));
  }

  @Test
  void aRoutineWithoutStepsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> routine("a", "A").build())
        .withMessage("steps of a routine must not be empty");
  }

  @Test
  void aBrokenRuleNamesItsPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                draft()
                    .exercise(
                        "Calf", calf -> calf.hold(seconds(5), hold -> hold.onlyWhen("tender")))
                    .build())
        .withMessageStartingWith("steps[1].steps[0].when: ");
  }

  @Test
  void aDraftCanBeMendedAfterItWasRefused() {
    RoutineDraft draft = draft().hold(seconds(5), hold -> hold.onlyWhen("tender"));
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(draft::build);

    assertThat(draft.choice("tender", "Tender?").build().steps()).hasSize(2);
  }

  @Test
  void whatWasBuiltStaysAsItWasWhenTheDraftIsWrittenOn() {
    RoutineDraft draft =
        draft().precaution("First.").prop("mat", "A mat").tags("back").muscles("calf");
    Routine first = draft.build();
    Routine before =
        draft().precaution("First.").prop("mat", "A mat").tags("back").muscles("calf").build();

    Routine second =
        draft
            .move("Lower.")
            .precaution("Second.")
            .prop("wall", "A wall")
            .choice("tender", "Tender?")
            .tags("legs")
            .muscles("thigh")
            .summary("Sum.")
            .build();

    assertThat(first).isEqualTo(before);
    assertThat(second.steps()).containsExactly(Move.of("Pull."), Move.of("Lower."));
    assertThat(second.precautions()).hasSize(2);
    assertThat(second.props()).hasSize(2);
  }

  @Test
  void aDraftBuiltTwiceMakesEqualRoutines() {
    RoutineDraft draft = draft().repeat(3, round -> round.hold(seconds(5)));

    assertThat(draft.build()).isEqualTo(draft.build());
  }
}
