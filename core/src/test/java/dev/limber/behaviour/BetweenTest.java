package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.rest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Move;
import dev.limber.routine.Prop;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Routine;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.Rehearsal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A pause between the steps of a container. */
class BetweenTest {

  private static final DurationRange THREE = DurationRange.seconds(3);

  private static Exercise circuit(DurationRange between, Step... steps) {
    return Exercise.builder().title(Text.of("E")).between(between).addSteps(steps).build();
  }

  /** Returns what is started, each step by its words or its place. */
  private static List<String> starts(Routine routine) {
    return Transcript.of(Rehearsal.of(routine).events()).stream()
        .filter(line -> line.contains(" start ") && !line.contains("session"))
        .map(line -> line.replace(" start", "").replace("steps[0]", "@"))
        .collect(Collectors.toList());
  }

  private static List<String> starts(Step... steps) {
    return starts(Steps.routine(steps));
  }

  @Test
  void itStandsBetweenTheStepsAndNotBeforeOrAfterThem() {
    assertThat(starts(circuit(THREE, move("A", 1), move("B", 1), move("C", 1)), move("After", 1)))
        .containsExactly(
            "0s exercise E",
            "0s A",
            "1s rest @.between",
            "4s B",
            "5s rest @.between",
            "8s C",
            "9s After");
  }

  @Test
  void itDoesNotStandBesideAWrittenRest() {
    assertThat(starts(circuit(THREE, rest(2), move("A", 1), rest(2), move("B", 1), rest(2))))
        .containsExactly(
            "0s exercise E",
            "0s rest @.@",
            "2s A",
            "3s rest @.steps[2]",
            "5s B",
            "6s rest @.steps[4]");
  }

  @Test
  void itStandsBetweenTheStepsThatArePlayed() {
    Step towel =
        Move.builder()
            .text(Text.of("Towel"))
            .qualifiers(Qualifiers.builder().addNeeds("towel").build())
            .build();
    Routine routine =
        Routine.builder()
            .id("test")
            .title(Text.of("Test"))
            .putProps("towel", Prop.optional("A towel"))
            .addSteps(circuit(THREE, towel, move("A", 1), towel, move("B", 1), towel))
            .build();
    assertThat(starts(routine))
        .containsExactly("0s exercise E", "0s A", "1s rest @.between", "4s B");
  }

  @Test
  void itStandsBetweenContainersToo() {
    assertThat(
            starts(circuit(THREE, Repeat.of(2, move("A", 1)), Steps.exercise("I", move("B", 1)))))
        .containsExactly(
            "0s exercise E",
            "0s round 1/2",
            "0s A",
            "1s round 2/2",
            "1s A",
            "2s rest @.between",
            "5s exercise I",
            "5s B");
  }

  @Test
  void itIsNoRestBetweenRoundsAndBelongsToTheRound() {
    Step repeat =
        Repeat.builder()
            .rounds(CountRange.of(2))
            .rest(DurationRange.seconds(7))
            .between(THREE)
            .addSteps(move("A", 1), move("B", 1))
            .build();
    Live live = Live.of(repeat);
    live.after("1");
    var pause = (StepStarted) live.events.get(live.events.size() - 1);
    assertThat(pause.path()).isEqualTo("steps[0].between");
    assertThat(pause.rounds()).containsExactly(1);
    live.after("3.5")
        .advance("0.5")
        .tells("5s end B completed", "5s end round 1/2 completed", "5s start rest steps[0].rest");
  }

  @Test
  void itIsNoChangeOverAndBelongsToTheSide() {
    Step sides =
        RepeatPerSide.builder()
            .order(SideOrder.RIGHT_FIRST)
            .changeOver(DurationRange.seconds(0))
            .between(THREE)
            .addSteps(move("A", 1), move("B", 1))
            .build();
    assertThat(starts(sides))
        .containsExactly(
            "0s side right",
            "0s A",
            "1s rest @.between",
            "4s B",
            "5s side left",
            "5s A",
            "6s rest @.between",
            "9s B");
    assertThat(Plan.of(Steps.routine(sides)).timeline().sides().values())
        .allSatisfy(side -> assertThat(side.expected()).hasSeconds(5));
  }

  @Test
  void itDoesNotStandBeforeARelease() {
    StopOnPain guard =
        StopOnPain.builder()
            .between(THREE)
            .addSteps(move("A", 1), move("B", 1))
            .addRelease(move("Out", 1), move("Rest", 1))
            .build();
    assertThat(starts(guard))
        .containsExactly("0s A", "1s rest @.between", "4s B", "5s Out", "6s Rest");
    Live.of(guard)
        .after("2")
        .give(it -> it.reportPain())
        .tells(
            "2s pain",
            "2s guard 1 acts, then continue",
            "2s end rest steps[0].between stopped-by-pain",
            "2s start Out");
  }

  @Test
  void zeroPlaysNothing() {
    assertThat(starts(circuit(DurationRange.seconds(0), move("A", 1), move("B", 1))))
        .containsExactly("0s exercise E", "0s A", "1s B");
  }

  @Test
  void itIsSkippedByNextAndPassedByBack() {
    Live.of(circuit(THREE, move("A", 5), move("B", 5)))
        .after("6")
        .give(it -> it.next())
        .tells("6s end rest steps[0].between skipped", "6s start B")
        .give(it -> it.back())
        .tells(
            "6s end B skipped",
            "6s jump back steps[0].steps[1] -> steps[0].steps[0]",
            "6s start A");
  }
}
