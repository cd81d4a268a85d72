package dev.limber.routine.internal;

import static dev.limber.routine.internal.RuleTable.parts;
import static dev.limber.routine.internal.RuleTable.places;
import static dev.limber.routine.internal.RuleTable.spoken;
import static dev.limber.routine.internal.RuleTable.told;
import static dev.limber.routine.internal.RuleTable.translated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Explain;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Prop;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.RedFlag;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.SideNames;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Languages of texts, and words that go by the side. */
class TextRulesTest {

  private static final Text GERMAN = Text.of(Map.of("de", "Heben."));

  private static RepeatPerSide sides(Step... steps) {
    return RepeatPerSide.of(SideOrder.RIGHT_FIRST, steps);
  }

  private static Move move(Text text) {
    return new Move(text, Optional.empty(), Guidance.NONE, Qualifiers.NONE);
  }

  @Test
  void everyTextMustHaveTheRoutinesOwnLanguage() {
    Guidance guidance =
        Guidance.builder()
            .addSay(GERMAN)
            .addCues(new Cue(CueTime.HALFWAY, List.of(GERMAN, GERMAN), false))
            .load(GERMAN)
            .build();
    RoutineParts parts = parts(new Hold(List.of(RuleTable.seconds(9)), guidance, Qualifiers.NONE));
    RoutineParts german =
        new RoutineParts(
            "en",
            parts.title(),
            parts.summary(),
            parts.instructions(),
            parts.precautions(),
            Map.of("numb", GERMAN),
            List.of(new RedFlag("numb", GERMAN)),
            parts.frequency(),
            Map.of("mat", new Prop(GERMAN, false, Optional.of(GERMAN))),
            Map.of("stiff", GERMAN),
            parts.defaults(),
            Optional.of(new SideNames(GERMAN, GERMAN)),
            parts.steps(),
            Map.of());
    assertThat(places(german))
        .filteredOn(line -> line.endsWith("missing-language"))
        .containsExactly(
            "symptoms.numb missing-language",
            "red-flags[0].say missing-language",
            "props.mat.title missing-language",
            "props.mat.instead missing-language",
            "choices.stiff missing-language",
            "words.right missing-language",
            "words.left missing-language",
            "steps[0].say missing-language",
            "steps[0].cues[0].say[0] missing-language",
            "steps[0].cues[0].say[1] missing-language",
            "steps[0].load missing-language");
  }

  @Test
  void theTextOfAnExplanationIsChecked() {
    assertThat(places(Explain.of("{x}"))).containsExactly("steps[0].explain unknown-placeholder");
  }

  @Test
  void wordsForEachSideStandOnlyInsideSides() {
    Move bent = move(Text.bySide("rechtes Knie", "linkes Knie"));
    assertThat(told(sides(bent))).isEmpty();
    assertThat(told(bent))
        .containsExactly(
            "error steps[0].move misplaced-sides: expected one text, but was one for each side,"
                + " which has a meaning only inside a repeat-per-side");
  }

  @Test
  void whatIsWrongInAWordingIsToldAtTheWording() {
    Text bySide = Text.bySide("{foo}", "fine");
    assertThat(places(sides(move(bySide))))
        .containsExactly("steps[0].steps[0].move.right unknown-placeholder");
    assertThat(places(move(translated("en", "fine", "de", "{foo}"))))
        .containsExactly("steps[0].move.de unknown-placeholder", "title half-translated");
  }

  @Test
  void theSideInTheWordsOfOneSideIsMeant() {
    assertThat(told(sides(move(Text.bySide("your right knee", "your left knee"))))).isEmpty();
  }

  @Test
  void sideWordsGoByTheLanguageOfTheWords() {
    Text both = translated("en", "Lift the leg.", "de", "Heb das rechte Bein.");
    assertThat(told(spoken("en", List.of(), sides(move(both)))))
        .contains(
            "warning steps[0].steps[0].move.de side-word: expected words that hold for both sides,"
                + " but \"rechte\" names one; {side} and {other-side} say the side at hand");
    assertThat(told(spoken("de", List.of(), sides(Move.of("Der Weg ist left."))))).isEmpty();
  }

  @Test
  void theRoutinesOwnWordsAreSideWordsWhereNoneAreBuiltIn() {
    RoutineParts italian =
        parts(
            with -> with.language("it").words(SideNames.of("destra", "sinistra")),
            sides(Move.of("La gamba {side}."), Move.of("La gamba sinistra.")));
    assertThat(places(italian)).containsExactly("steps[0].steps[1].move side-word");
  }

  @Test
  void aLanguageWithoutWordsForTheSidesIsAWarningOnce() {
    Step steps = sides(Move.of("La gamba {side}."), Move.of("L'altra è la {other-side}."));
    assertThat(told(parts(with -> with.language("it"), steps)))
        .containsExactly(
            "warning steps[0].steps[0].move no-side-words: expected words: {right: …, left: …} that"
                + " say {side} in it, for which none are built in, but there are none; the English"
                + " ones will be said");
    assertThat(places(parts(with -> with.language("de-AT"), steps))).isEmpty();
    assertThat(places(parts(with -> with.language("it"), sides(Move.of("Le gambe."))))).isEmpty();
  }

  @Test
  void wordsMustBeInTheLanguageThatNeedsThem() {
    Text leg = translated("en", "The {side} leg.", "it", "La gamba {side}.");
    RoutineParts english = parts(with -> with.words(SideNames.of("near", "far")), sides(move(leg)));
    assertThat(places(english)).contains("steps[0].steps[0].move.it no-side-words");
    SideNames both =
        new SideNames(
            translated("en", "near", "it", "destra"), translated("en", "far", "it", "sinistra"));
    assertThat(places(parts(with -> with.words(both), sides(move(leg)))))
        .doesNotContain("steps[0].steps[0].move.it no-side-words");
  }
}
