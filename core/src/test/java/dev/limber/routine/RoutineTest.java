package dev.limber.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RoutineTest {

  private static RoutineBuilder routine() {
    return Routine.builder().id("a").title(Text.of("A")).addSteps(Move.of("Lift."));
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void theUsualValuesAreEnglishAndTheBuiltInDefaults() {
    assertThat(routine().build().language()).isEqualTo("en");
    assertThat(routine().build().defaults()).isEqualTo(Defaults.NONE);
  }

  @Test
  void aRoutineWithoutStepsIsRefused() {
    refused(() -> routine().steps(List.of()).build(), "steps of a routine must not be empty");
  }

  @Test
  void slugsAndTagsAreChecked() {
    String rule = " must be lower-case letters, digits and single hyphens, but was \"A b\"";
    refused(() -> routine().id("A b").build(), "id" + rule);
    refused(() -> routine().putProps("A b", Prop.required("x")).build(), "prop" + rule);
    refused(() -> routine().putChoices("A b", Text.of("x")).build(), "choice" + rule);
    refused(() -> routine().addTags("A b").build(), "tag" + rule);
    refused(() -> routine().addMuscles("A b").build(), "muscle" + rule);
    refused(() -> routine().level("A b").build(), "level" + rule);
    refused(
        () -> routine().language("en_US").build(),
        "language must be a tag such as en or de-AT, but was \"en_US\"");
  }

  @Test
  void aRuleBetweenStepsIsNamedWithItsPlace() {
    refused(
        () -> routine().addSteps(Move.of("Lift the {side} leg.")).build(),
        "steps[1].move: {side} has a meaning only inside a repeat-per-side, but stands outside");
  }

  @Test
  void aWarningDoesNotRefuse() {
    Step longHold = Hold.of(DurationRange.of(Duration.ofMinutes(4)));
    assertThat(routine().addSteps(longHold).build().steps()).hasSize(2);
  }

  @Test
  void mapsAndListsAreCopiedInTheAuthorsOrder() {
    List<String> tags = new ArrayList<>(List.of("z", "a"));
    Routine routine =
        routine()
            .tags(tags)
            .putProps("z", Prop.required("x"))
            .putProps("a", Prop.optional("y"))
            .build();
    tags.clear();
    assertThat(routine.tags()).containsExactly("z", "a");
    assertThat(routine.props().keySet()).containsExactly("z", "a");
    assertThatThrownBy(() -> routine.props().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void routinesThatSayTheSameAreEqual() {
    assertThat(routine().build()).isEqualTo(routine().build()).hasSameHashCodeAs(routine().build());
    assertThat(routine().build()).isNotEqualTo(routine().level("easy").build());
  }

  @Test
  void textsOfTheSourceAreTrimmedAndNotEmpty() {
    assertThat(Source.builder().author(" A. B. ").build().author()).contains("A. B.");
    refused(() -> Source.builder().title(" ").build(), "title of the source must not be empty");
    refused(() -> Source.builder().license("").build(), "license must not be empty");
    refused(() -> Source.builder().reviewedBy("").build(), "reviewed-by must not be empty");
  }

  @Test
  void stepsNestedBeyondReasonAreRefusedNotOverflown() {
    Step step = Hold.of(DurationRange.seconds(5));
    for (int i = 0; i < 20_000; i++) {
      step = Exercise.of("X", step);
    }
    Step guard = StopOnPain.of(1, List.of(step), List.of());
    assertThatThrownBy(() -> routine().addSteps(guard).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("expected at most 100 containers in one another");
  }

  @Test
  void aHundredContainersMayNest() {
    Step step = Move.of("A");
    for (int i = 0; i < 100; i++) {
      step = Exercise.of("X", step);
    }
    Step hundred = step;
    assertThat(routine().addSteps(hundred).build().steps()).contains(hundred);
    assertThatThrownBy(() -> routine().addSteps(Exercise.of("X", hundred)).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void waysOutOfGuardsNestNoDeeperThanStepsDo() {
    Step step = Move.of("A");
    for (int i = 0; i < 100; i++) {
      step = StopOnPain.of(1, List.of(Move.of("B")), List.of(step));
    }
    Step hundred = step;
    assertThat(routine().addSteps(hundred).build().steps()).contains(hundred);
    assertThatThrownBy(() -> routine().addSteps(Exercise.of("X", hundred)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("expected at most 100 containers in one another");
  }
}
