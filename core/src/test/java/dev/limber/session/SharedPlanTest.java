package dev.limber.session;

import static dev.limber.routine.DurationRange.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.Upcoming;
import dev.limber.routine.Move;
import dev.limber.routine.Repeat;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What a plan makes once, for all its sessions, does not depend on who asks first. */
class SharedPlanTest {

  private static final Routine ROUTINE =
      Routine.builder()
          .id("shared")
          .title(Text.of("Shared"))
          .addSteps(
              Repeat.of(
                  2,
                  Move.of("Begin.", seconds(1)),
                  Repeat.of(3, Move.of("Lift, {round} of {rounds}.", seconds(2))),
                  Rest.of(seconds(1))))
          .build();

  @Test
  void whatComesNextIsToldInTheWordsOfItsOwnRound() {
    assertThat(upcoming(Rehearsal.of(ROUTINE).events()))
        .containsExactly(
            "Lift, 1 of 3.",
            "Lift, 2 of 3.",
            "Lift, 3 of 3.",
            "a rest",
            "Begin.", //
            "Lift, 1 of 3.",
            "Lift, 2 of 3.",
            "Lift, 3 of 3.",
            "a rest",
            "the end");
  }

  private static List<String> upcoming(List<RoutineEvent> events) {
    List<String> next = new ArrayList<>();
    for (RoutineEvent event : events) {
      if (event instanceof StepStarted started) {
        next.add(words(started.next()));
      }
    }
    return next;
  }

  private static String words(Optional<Upcoming> next) {
    return next.map(step -> step.text().orElse("a rest")).orElse("the end");
  }

  @Test
  void everyStepTellsItsOwnRounds() {
    List<List<Integer>> rounds = new ArrayList<>();
    for (RoutineEvent event : Rehearsal.of(ROUTINE).events()) {
      if (event instanceof StepStarted started) {
        assertThat(started.round()).hasValue(started.rounds().get(started.rounds().size() - 1));
        rounds.add(started.rounds());
      }
    }

    assertThat(rounds)
        .containsExactly(
            List.of(1),
            List.of(1, 1),
            List.of(1, 2),
            List.of(1, 3),
            List.of(1), //
            List.of(2),
            List.of(2, 1),
            List.of(2, 2),
            List.of(2, 3),
            List.of(2));
  }

  @Test
  void sessionsOnSeveralThreadsTellTheSame() throws Exception {
    List<RoutineEvent> alone = Rehearsal.of(ROUTINE).events();
    Plan plan = Plan.of(ROUTINE);
    int threads = 4;
    CountDownLatch ready = new CountDownLatch(threads);
    Callable<List<RoutineEvent>> session =
        () -> {
          ready.countDown();
          ready.await();
          return Rehearsal.of(plan).events();
        };
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<RoutineEvent>>> logs = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        logs.add(executor.submit(session));
      }
      for (Future<List<RoutineEvent>> log : logs) {
        assertThat(log.get()).isEqualTo(alone);
      }
    } finally {
      executor.shutdownNow();
    }
  }
}
