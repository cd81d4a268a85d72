package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.guard;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.Diagnostics;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.routine.Step;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Commands that listeners give while they are told something. */
class ListenerCommandTest {

  private final List<RoutineEvent> heard = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private Session session;

  /** Plays {@code steps}; the first time {@code when} holds, a listener gives {@code command}. */
  private List<String> play(
      Predicate<RoutineEvent> when, Consumer<Session> command, Step... steps) {
    boolean[] given = {false};
    RoutineListener commanding =
        listener(
            event -> {
              if (!given[0] && when.test(event)) {
                given[0] = true;
                command.accept(session);
              }
            });
    Diagnostics diagnostics =
        new Diagnostics() {
          @Override
          public void listenerFailed(RoutineListener l, RoutineEvent e, Throwable failure) {
            failures.add(failure.getMessage());
          }
        };
    session =
        Session.of(
            Plan.of(routine(steps), PlanOptions.DEFAULT),
            diagnostics,
            commanding,
            listener(heard::add));
    session.start();
    session.advance(Duration.ofMinutes(5));
    return Transcript.of(heard);
  }

  private static RoutineListener listener(Consumer<RoutineEvent> told) {
    return new RoutineListener() {
      @Override
      public void onEvent(RoutineEvent event) {
        told.accept(event);
      }
    };
  }

  private static Predicate<RoutineEvent> starts(String path) {
    return event -> event instanceof RoutineEvent.StepStarted step && step.path().equals(path);
  }

  @Test
  void aPauseActsAtOnceAndTimeStandsStill() {
    assertThat(play(starts("steps[1]"), Session::pause, move("A", 4), move("B", 4)))
        .containsExactly(
            "0s start session", "0s start A", "4s end A completed", "4s start B", "4s paused host");
    assertThat(session.elapsedNanos()).isEqualTo(4_000_000_000L);
  }

  @Test
  void aStepThatIsSkippedAsItStartsStillFollowsTheOrder() {
    assertThat(play(starts("steps[0]"), Session::next, move("A", 4), move("B", 4)))
        .containsExactly(
            "0s start session",
            "0s start A",
            "0s end A skipped",
            "0s start B",
            "4s end B completed",
            "4s end session completed");
    Grammar.check(heard);
  }

  @Test
  void whatWasMadeBeforeACommandIsToldBeforeItsEvents() {
    assertThat(
            play(
                RoutineEvent.StepCompleted.class::isInstance,
                Session::reportPain,
                move("A", 4),
                guard("out", hold("B", 9))))
        .containsExactly(
            "0s start session",
            "0s start A",
            "4s end A completed",
            "4s start B",
            "4s pain",
            "4s guard 1 acts, then continue",
            "4s end B stopped-by-pain",
            "4s start out",
            "6s end out completed",
            "6s end session completed");
    Grammar.check(heard);
  }

  @Test
  void aStopAtTheVeryFirstEventEndsTheSession() {
    assertThat(play(RoutineEvent.SessionStarted.class::isInstance, Session::stop, move("A", 4)))
        .containsExactly(
            "0s start session", "0s start A", "0s end A stopped", "0s end session stopped host");
    Grammar.check(heard);
  }

  @Test
  void aCommandAtTheLastEventIsRefused() {
    List<Boolean> taken = new ArrayList<>();
    play(
        RoutineEvent.SessionCompleted.class::isInstance,
        over -> {
          taken.add(over.back());
          taken.add(over.pause());
        },
        move("A", 4));
    assertThat(taken).containsExactly(false, false);
    Grammar.check(heard);
  }

  @Test
  void theEffectOfAStopIsThereWhenItReturns() {
    List<Boolean> over = new ArrayList<>();
    play(
        starts("steps[0]"),
        running -> {
          running.stop();
          over.add(running.isOver());
        },
        move("A", 4));
    assertThat(over).containsExactly(true);
  }

  @Test
  void aListenerThatMovesItsOwnSessionIsAFailureOfIts() {
    play(starts("steps[0]"), running -> running.advance(5), move("A", 4));
    assertThat(failures).containsExactly("a listener must not advance its own session");
    Grammar.check(heard);
  }

  @Test
  void aListenerThatAlwaysFailsIsLetGoAndTheOthersHearEverything() {
    session =
        Session.of(
            Plan.of(routine(move("A", 4), move("B", 4))),
            new Diagnostics() {
              @Override
              public void listenerFailed(RoutineListener l, RoutineEvent e, Throwable failure) {
                failures.add("event " + e.seq());
              }

              @Override
              public void listenerLetGo(RoutineListener listener) {
                failures.add("let go");
              }
            },
            listener(
                event -> {
                  throw new IllegalStateException();
                }),
            listener(heard::add));
    session.start();
    session.advance(Duration.ofSeconds(8));
    assertThat(failures).containsExactly("event 1", "event 2", "event 3", "let go");
    assertThat(heard).hasSize(6);
  }
}
