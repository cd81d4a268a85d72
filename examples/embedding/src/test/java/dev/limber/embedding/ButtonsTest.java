package dev.limber.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import dev.limber.testing.RecordingListener;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ButtonsTest {

  @Test
  void aNumberSaysHowMuchItHurts() {
    assertThat(press("4\n 10 \n0\n"))
        .containsExactly(OptionalInt.of(4), OptionalInt.of(10), OptionalInt.of(0));
  }

  @Test
  void anythingElseSaysThatItHurts() {
    assertThat(press("\n11\nouch\n"))
        .containsExactly(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
  }

  @Test
  void afterAPauseOneGoesOn() {
    Session session = session(new RecordingListener());
    session.pause();

    press("g\n", session);

    assertThat(session.isPaused()).isFalse();
  }

  @Test
  void whoeverHasEnoughComesOutSafely() {
    Session session = session(new RecordingListener());

    press("q\n", session);

    assertThat(session.isOver()).isTrue();
  }

  private static List<OptionalInt> press(String lines) {
    RecordingListener heard = new RecordingListener();
    press(lines, session(heard));
    return heard.events(PainReported.class).stream()
        .map(PainReported::level)
        .collect(Collectors.toList());
  }

  private static void press(String lines, Session session) {
    new Buttons(new BufferedReader(new StringReader(lines))).pressInto(session);
  }

  private static Session session(RecordingListener heard) {
    Routine routine =
        Routine.builder()
            .id("hold")
            .title(Text.of("Hold"))
            .addSteps(Hold.of(DurationRange.seconds(30)))
            .build();
    Session session = Session.of(Plan.of(routine), heard);
    session.start();
    return session;
  }
}
