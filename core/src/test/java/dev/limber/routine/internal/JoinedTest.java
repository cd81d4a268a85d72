package dev.limber.routine.internal;

import static dev.limber.routine.internal.RuleTable.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Exercise;
import dev.limber.routine.Move;
import dev.limber.routine.Prop;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Routine;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.routine.Use;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a routine declares together with those that it uses. */
class JoinedTest {

  private static final Move MOVE = Move.of("A");

  private static Routine declaring(String slug, String words) {
    return routine(
        "used-" + slug,
        with ->
            with.putProps(slug, Prop.optional(words))
                .putChoices(slug, Text.of(words))
                .putSymptoms(slug, Text.of(words))
                .addRedFlags(RedFlag.of(slug, words))
                .addPrecautions(Text.of(words), Text.of("The same for all.")),
        MOVE);
  }

  @Test
  void itsOwnComeFirstAndThenTheOthersAsTheyAppear() {
    Routine near =
        routine(
            "near",
            with -> with.putChoices("near", Text.of("Near?")),
            Use.of(declaring("far", "Far")));
    Routine outer =
        routine(
            "outer",
            with -> with.putChoices("own", Text.of("Own?")).addPrecautions(Text.of("Own.")),
            Exercise.of("X", Use.of(near)),
            StopOnPain.of(1, List.of(MOVE), List.of(Use.of(declaring("way", "Way")))),
            Use.of(near));

    Joined joined = Joined.of(outer);
    assertThat(joined.choices().keySet()).containsExactly("own", "near", "far", "way");
    assertThat(joined.props().keySet()).containsExactly("far", "way");
    assertThat(joined.symptoms().keySet()).containsExactly("far", "way");
    assertThat(joined.redFlags())
        .containsExactly(RedFlag.of("far", "Far"), RedFlag.of("way", "Way"));
    assertThat(joined.precautions())
        .containsExactly(
            Text.of("Own."), Text.of("Far"), Text.of("The same for all."), Text.of("Way"));
  }

  @Test
  void aRoutineThatUsesNoneDeclaresWhatItSays() {
    Routine alone = declaring("x", "X");
    Joined joined = Joined.of(alone);
    assertThat(joined.props()).isEqualTo(alone.props());
    assertThat(joined.redFlags()).isEqualTo(alone.redFlags());
    assertThat(joined.precautions()).isEqualTo(alone.precautions());
  }

  @Test
  void aPlainTextOfAnotherLanguageSaysWhichItIs() {
    Routine german =
        routine(
            "german",
            with ->
                with.language("de")
                    .putProps("mat", Prop.optional("Matte"))
                    .addPrecautions(Text.of("Langsam.")),
            MOVE);
    Joined joined = Joined.of(routine("outer", with -> with, Use.of(german)));
    assertThat(joined.precautions()).containsExactly(Text.of(Map.of("de", "Langsam.")));
    assertThat(joined.props().get("mat").title()).isEqualTo(Text.of(Map.of("de", "Matte")));
    Joined same = Joined.of(routine("outer", with -> with.language("DE"), Use.of(german)));
    assertThat(same.precautions()).containsExactly(Text.of("Langsam."));
  }
}
