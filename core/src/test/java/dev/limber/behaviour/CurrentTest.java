package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.StopOnPain;
import dev.limber.session.Session;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which events a voice should still speak. */
class CurrentTest {

  private static List<String> current(Live live) {
    List<String> lines = Transcript.of(live.events);
    return IntStream.range(0, lines.size())
        .filter(i -> live.session.isCurrent(live.events.get(i)))
        .mapToObj(lines::get)
        .collect(Collectors.toList());
  }

  @Test
  void theStartOfTheRunningStepAndTheWayToItAreCurrent() {
    Live live = Live.of(move("A", 4), move("B", 4));
    assertThat(current(live)).containsExactly("0s start session", "0s start A");
    live.advance("4");
    assertThat(current(live)).hasSize(2).last().isEqualTo("4s start B");
  }

  @Test
  void aReportOfPainAndWhatComesOfItAreCurrentAndNothingBefore() {
    Live live = Live.of(guard("out", hold("A", 30))).after("3").give(Session::reportPain);
    assertThat(current(live)).hasSize(4).first().isEqualTo("3s pain");
  }

  @Test
  void aPauseMakesNothingAThingOfThePast() {
    Live live = Live.of(move("A", 4)).after("1").give(Session::pause);
    assertThat(current(live)).contains("0s start A", "1s paused host");
  }

  @Test
  void afterTheEndOnlyTheEndIsCurrent() {
    Live live = Live.of(move("A", 4)).after("1").give(Session::stop);
    assertThat(current(live)).hasSize(2).last().isEqualTo("1s end session stopped host");
  }

  @Test
  void afterACommandOnlyWhatCameOfItIsCurrent() {
    Live live = Live.of(move("A", 4), move("B", 4), move("C", 4), guard("out", hold("D", 9)));
    live.advance("5").give(Session::next);
    assertThat(current(live)).containsExactly("5s end B skipped", "5s start C");
    live.advance("3").give(Session::back);
    assertThat(current(live)).first().isEqualTo("8s end C skipped");
    live.advance("5").give(Session::finish);
    assertThat(current(live)).first().isEqualTo("13s end D stopped");
  }

  @Test
  void aWaitThatIsOverIsNotCurrent() {
    StopOnPain guard = StopOnPain.builder().retry(1).addSteps(move("A", 9)).build();
    Live next = Live.of(guard, move("B", 4)).give(Session::reportPain).after("3");
    assertThat(current(next)).last().isEqualTo("0s waits for retry steps[0]");
    assertThat(current(next.give(Session::next))).containsExactly("3s start A");

    Live jump = Live.of(guard, move("B", 4)).give(Session::reportPain).after("3");
    assertThat(current(jump.give(it -> it.seek("steps[1]"))))
        .containsExactly("3s jump seek steps[0] -> steps[1]", "3s start B");

    Live stop = Live.of(guard, move("B", 4)).give(Session::reportPain).after("3");
    assertThat(current(stop.give(Session::stop))).containsExactly("3s end session stopped host");
  }
}
