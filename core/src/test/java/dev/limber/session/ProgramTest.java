package dev.limber.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Move;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Going back through a program, from its end to its start, without having played it. */
class ProgramTest {

  private static final Move A = Move.of("A");
  private static final Move B = Move.of("B");

  private static Program program(Step... steps) {
    return Plan.of(Routine.builder().id("a").title(Text.of("A")).addSteps(steps).build()).program();
  }

  private static Step repeat(int rounds, Step... steps) {
    return Repeat.builder()
        .rounds(CountRange.of(rounds))
        .rest(DurationRange.seconds(5))
        .addSteps(steps)
        .build();
  }

  /** Returns where going back leads, again and again: path and rounds. */
  private static List<String> wayBack(Program program) {
    List<String> way = new ArrayList<>();
    int[] counters = new int[program.slots];
    int pc = program.before(program.end, counters);
    while (pc != Frame.NONE) {
      StringBuilder place = new StringBuilder(program.step(pc, counters).path);
      Frame frame = program.frame(pc);
      frame.side.ifPresent(side -> place.append(' ').append(side));
      Frame round = frame.around(Frame.Kind.ROUND);
      for (int slot = 0; round != null && slot <= round.slot; slot++) {
        place.append(' ').append(counters[slot]);
      }
      way.add(place.toString());
      pc = program.before(pc, counters);
    }
    return way;
  }

  @Test
  void restsAreNoPlaceToGoBackTo() {
    assertThat(wayBack(program(A, Rest.of(DurationRange.seconds(5)), B)))
        .containsExactly("steps[2]", "steps[0]");
  }

  @Test
  void everyRoundOfNestedRepeatsIsPassedFromTheLastToTheFirst() {
    assertThat(wayBack(program(A, repeat(2, B, repeat(3, A)))))
        .containsExactly(
            "steps[1].steps[1].steps[0] 2 3",
            "steps[1].steps[1].steps[0] 2 2",
            "steps[1].steps[1].steps[0] 2 1",
            "steps[1].steps[0] 2",
            "steps[1].steps[1].steps[0] 1 3",
            "steps[1].steps[1].steps[0] 1 2",
            "steps[1].steps[1].steps[0] 1 1",
            "steps[1].steps[0] 1",
            "steps[0]");
  }

  @Test
  void sidesArePassedFromTheLastToTheFirst() {
    assertThat(wayBack(program(RepeatPerSide.of(SideOrder.RIGHT_FIRST, A, B))))
        .containsExactly(
            "steps[0].steps[1] LEFT",
            "steps[0].steps[0] LEFT",
            "steps[0].steps[1] RIGHT",
            "steps[0].steps[0] RIGHT");
  }

  @Test
  void releasesArePassedByWhateverStandsInThem() {
    Step guard = StopOnPain.of(1, List.of(repeat(2, A)), List.of(B, repeat(3, B), B));
    assertThat(wayBack(program(guard)))
        .containsExactly("steps[0].steps[0].steps[0] 2", "steps[0].steps[0].steps[0] 1");
  }

  @Test
  void aStepIsFoundOnTheFirstSideThatIsPlayedUnlessOneIsNamed() {
    Program program = program(A, RepeatPerSide.of(SideOrder.LEFT_FIRST, B));
    int first = program.find("steps[1]", Optional.empty());
    assertThat(program.frame(first).side).contains(Side.LEFT);
    int right = program.find("steps[1]", Optional.of(Side.RIGHT));
    assertThat(program.frame(right).side).contains(Side.RIGHT);
    assertThat(program.find("steps[0]", Optional.of(Side.RIGHT))).isEqualTo(Frame.NONE);
    assertThat(program.find("steps[1].change-over", Optional.empty())).isEqualTo(Frame.NONE);
  }
}
