package dev.limber.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.routine.Step;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A session that a test moves by hand, with what it has told. */
final class Live {

  final Session session;
  final List<RoutineEvent> events = new ArrayList<>();
  private final Transcript transcript = new Transcript();

  private Live(Plan plan) {
    session =
        Session.of(
            plan,
            new RoutineListener() {
              @Override
              public void onEvent(RoutineEvent event) {
                events.add(event);
                transcript.onEvent(event);
              }
            });
  }

  /** Starts a session of {@code steps}, at the whole dose. */
  static Live of(Step... steps) {
    return of(PlanOptions.DEFAULT, steps);
  }

  static Live of(PlanOptions options, Step... steps) {
    return of(Plan.of(Steps.routine(steps), options));
  }

  static Live notStarted(Step... steps) {
    return new Live(Plan.of(Steps.routine(steps)));
  }

  static Live of(Plan plan) {
    Live live = new Live(plan);
    live.session.start();
    return live;
  }

  /** Lets {@code seconds} go by and forgets what was told in them. */
  Live after(String seconds) {
    advance(seconds);
    transcript.drain();
    return this;
  }

  Live advance(String seconds) {
    session.advance(Duration.ofMillis(new BigDecimal(seconds).movePointRight(3).longValueExact()));
    return this;
  }

  /** Gives a command that has to be taken. */
  Live give(Predicate<Session> command) {
    assertThat(command.test(session)).as("the command is taken").isTrue();
    return this;
  }

  /** Gives a command that has to be refused, and sees that nothing came of it. */
  Live refuses(Predicate<Session> command) {
    int before = events.size();
    assertThat(command.test(session)).as("the command is taken").isFalse();
    assertThat(events).hasSize(before);
    return this;
  }

  /** Compares what was told since the last look, and plays on nothing. */
  Live tells(String... lines) {
    assertThat(transcript.drain()).containsExactly(lines);
    return this;
  }

  /** Plays to the end, compares what was told, and holds the whole log against the grammar. */
  void tellsToTheEnd(String... lines) {
    session.advance(Duration.ofHours(48));
    tells(lines);
    Grammar.check(events);
  }
}
