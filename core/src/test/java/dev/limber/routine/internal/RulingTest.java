package dev.limber.routine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.routine.Defaults;
import dev.limber.routine.Limits;
import dev.limber.routine.Move;
import dev.limber.routine.Repeat;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulingTest {

  private static final Text TITLE = Text.of("Stretch");
  private static final Optional<Text> NONE = Optional.empty();
  private static final Step NAMES_A_SIDE = Move.of("Lift the {side} leg.");

  private static RoutineParts parts(Map<String, Text> choices, List<Step> steps) {
    return new RoutineParts(
        "en",
        TITLE,
        NONE,
        NONE,
        List.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Map.of(),
        choices,
        Defaults.NONE,
        Optional.empty(),
        steps,
        Map.of());
  }

  private static Routine routine(RoutineParts parts, List<Step> steps) {
    return new Routine(
        "stretch",
        parts.title(),
        parts.summary(),
        parts.instructions(),
        parts.language(),
        parts.precautions(),
        parts.symptoms(),
        parts.redFlags(),
        parts.frequency(),
        parts.props(),
        parts.choices(),
        parts.defaults(),
        parts.words(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        steps,
        Map.of());
  }

  @Test
  void aRoutineOfRuledStepsEqualsOneOfPlainOnes() {
    RoutineParts parts = parts(Map.of(), List.of(Move.of("Lift a leg.")));
    Ruling ruling = Ruling.of(parts);

    assertThat(ruling.findings()).isEmpty();
    assertThat(routine(parts, ruling.steps())).isEqualTo(routine(parts, parts.steps()));
  }

  @Test
  void whatIsTooLargeIsToldOfTheStepsAndNotOfTheTextsThatAReaderHasMeasured() {
    Step round = Repeat.of(3, Move.of("Lift a leg."));
    Limits small = Limits.builder().rounds(2).textLength(2).build();

    List<Finding> beyond = Ruling.of(parts(Map.of(), List.of(round))).beyond(small, Paces.USUAL);

    assertThat(beyond).extracting(Finding::code).containsExactly("too-many-rounds");
  }

  @Test
  void ruledStepsAreCoveredWithTheirOwnPartsOnly() {
    Map<String, Text> choices = new HashMap<>();
    RoutineParts parts = parts(choices, List.of(Move.of("Lift a leg.")));
    List<Step> ruled = Ruling.of(parts).steps();

    assertThat(Ruling.covers(parts)).isFalse();
    assertThat(Ruling.covers(parts(choices, ruled))).isTrue();
    assertThat(Ruling.covers(parts(new HashMap<>(choices), ruled))).isFalse();
    assertThat(Ruling.covers(parts(choices, List.copyOf(ruled)))).isFalse();
  }

  @Test
  void stepsWithAnErrorAreNotCovered() {
    RoutineParts parts = parts(Map.of(), List.of(NAMES_A_SIDE));
    Ruling ruling = Ruling.of(parts);

    assertThat(ruling.findings()).hasSize(1);
    assertThat(Ruling.covers(parts(parts.choices(), ruling.steps()))).isFalse();
    assertThatThrownBy(() -> routine(parts, ruling.steps()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{side}");
  }

  @Test
  void whatIsDoneToTheListLaterDoesNotComeIn() {
    List<Step> steps = new ArrayList<>(List.of(Move.of("Lift a leg.")));
    List<Step> ruled = Ruling.of(parts(Map.of(), steps)).steps();

    steps.set(0, NAMES_A_SIDE);

    assertThat(ruled).containsExactly(Move.of("Lift a leg."));
    assertThatThrownBy(() -> ruled.set(0, NAMES_A_SIDE))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
