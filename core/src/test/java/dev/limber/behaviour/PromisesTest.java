package dev.limber.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.Diagnostics;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.RepCompleted;
import dev.limber.event.RoutineEvent.RoundCompleted;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.SideCompleted;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.event.RoutineListener;
import dev.limber.event.StopReason;
import dev.limber.generated.Command;
import dev.limber.generated.GeneratedSessions;
import dev.limber.routine.ContainerStep;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Use;
import dev.limber.session.Plan;
import dev.limber.session.Rehearsal;
import dev.limber.session.Session;
import dev.limber.session.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The promises of a session, over generated routines and generated timed commands. */
@Domain(GeneratedSessions.class)
class PromisesTest {

  private static final Duration NOW_AND_THEN = Duration.ofMillis(7_300);

  private static final Diagnostics SILENT =
      new Diagnostics() {
        @Override
        public void listenerFailed(RoutineListener l, RoutineEvent e, Throwable t) {}
      };

  private static List<RoutineEvent> play(Plan plan, GeneratedSessions.Script script) {
    Rehearsal rehearsal = Rehearsal.of(plan);
    script.commands().forEach(command -> rehearsal.at(command.at(), command::give));
    return rehearsal.events();
  }

  @Property
  void r1EventsAreOrderedGapFreeAndFollowTheGrammar(
      @ForAll Plan plan, @ForAll GeneratedSessions.Script script) {
    Grammar.check(play(plan, script));
  }

  @Property
  void r2TheSamePlanAndTheSameTimedCommandsGiveTheSameLog(
      @ForAll Plan plan, @ForAll GeneratedSessions.Script script) {
    Plan again = Plan.of(plan.routine(), plan.options());
    assertThat(play(again, script).toString()).isEqualTo(play(plan, script).toString());
  }

  @Property
  void r2HowTimeIsCutIntoPiecesChangesNothing(
      @ForAll Plan plan, @ForAll GeneratedSessions.Piece piece) {
    assertThat(answered(plan, piece.length())).isEqualTo(answered(plan, NOW_AND_THEN));
  }

  /** Plays with answers at fixed times, and with time cut into pieces between them. */
  private static List<RoutineEvent> answered(Plan plan, Duration piece, RoutineListener... others) {
    List<RoutineEvent> events = new ArrayList<>();
    List<RoutineListener> listeners = new ArrayList<>(List.of(others));
    listeners.add(into(events));
    Session session =
        Session.of(plan, SILENT, listeners.toArray(new RoutineListener[listeners.size()]));
    session.start();
    while (!session.isOver()) {
      Duration left = NOW_AND_THEN;
      while (left.compareTo(piece) > 0) {
        session.advance(piece);
        left = left.minus(piece);
      }
      session.advance(left);
      if (session.isWaiting() && !session.rep()) {
        session.next();
      }
    }
    return events;
  }

  private static RoutineListener into(List<RoutineEvent> events) {
    return new RoutineListener() {
      @Override
      public void onEvent(RoutineEvent event) {
        events.add(event);
      }
    };
  }

  @Property
  void r3WhenAReportOfPainOrAStopReturnsItsEffectHasHappened(
      @ForAll Plan plan, @ForAll GeneratedSessions.Script script) {
    List<RoutineEvent> events = new ArrayList<>();
    Session session = Session.of(plan, into(events));
    session.start();
    long passed = 0;
    List<Command> inOrder =
        script.commands().stream()
            .sorted((a, b) -> a.at().compareTo(b.at()))
            .collect(Collectors.toList());
    for (Command command : inOrder) {
      session.advance(command.at().toNanos() - passed);
      passed = command.at().toNanos();
      int before = events.size();
      boolean done = command.give(session);
      List<RoutineEvent> made = events.subList(before, events.size());
      if (!done) {
        assertThat(made).as("%s changed nothing", command).isEmpty();
      } else if (command.name().equals("stop")) {
        assertThat(session.isOver()).isTrue();
      } else if (command.name().startsWith("pain")
          && made.get(1 % made.size()) instanceof StoppedOnPain) {
        StepCompleted ended = (StepCompleted) made.get(first(made, StepCompleted.class));
        assertThat(ended.outcome().name()).isEqualTo("STOPPED_BY_PAIN");
        assertThat(made.subList(2, made.indexOf(ended))).allMatch(RepCompleted.class::isInstance);
      }
      if (made.stream().anyMatch(StepCompleted.class::isInstance)) {
        int step = first(made, StepCompleted.class);
        assertThat(made.subList(step, made.size())).allMatch(session::isCurrent);
        assertThat(events.subList(0, before)).noneMatch(session::isCurrent);
      }
    }
    // nobody answers here, so what waits has waited between the commands
    session.stop();
    Grammar.check(events);
  }

  private static int first(List<RoutineEvent> events, Class<?> type) {
    int at = 0;
    while (!type.isInstance(events.get(at))) {
      at++;
    }
    return at;
  }

  @Property
  void aReleaseOfAGuardThatWasEnteredAlwaysRunsUnlessStopped(
      @ForAll Plan plan, @ForAll GeneratedSessions.Script script) {
    List<RoutineEvent> events = play(plan, script);
    List<String> guards = new ArrayList<>();
    guardsWithRelease(plan.routine().steps(), "steps", guards);
    for (String guard : guards) {
      releaseRuns(events, guard);
    }
  }

  private static void guardsWithRelease(List<Step> steps, String list, List<String> guards) {
    for (int i = 0; i < steps.size(); i++) {
      String path = list + "[" + i + "]";
      Step step = steps.get(i);
      if (step instanceof StopOnPain guard) {
        if (!guard.release().isEmpty()) {
          guards.add(path);
        }
        guardsWithRelease(guard.release(), path + ".release", guards);
      }
      if (step instanceof ContainerStep container) {
        guardsWithRelease(container.steps(), path + ".steps", guards);
      }
      if (step instanceof Use use) {
        guardsWithRelease(use.routine().steps(), path + ".use.steps", guards);
      }
    }
  }

  /** Follows one guard through a log: entered by a step of its own, left by its release alone. */
  private static void releaseRuns(List<RoutineEvent> events, String guard) {
    boolean entered = false;
    for (RoutineEvent event : events) {
      if (event instanceof StepStarted started) {
        if (started.path().startsWith(guard + ".steps")) {
          entered = true;
        } else if (started.path().startsWith(guard + ".release")) {
          entered = false;
        } else if (!started.path().equals(guard + ".between")) {
          assertThat(entered).as("%s is left for %s without release", guard, started).isFalse();
        }
      } else if (event instanceof SideCompleted || event instanceof RoundCompleted) {
        boolean around = guard.startsWith(pathOf(event) + ".");
        boolean stopped =
            events.get(events.size() - 1) instanceof SessionStopped end
                && end.at().equals(event.at())
                && end.reason() != StopReason.FINISHED;
        assertThat(entered && around && !stopped)
            .as("%s is left by %s without release", guard, event)
            .isFalse();
      } else if (event instanceof SessionCompleted) {
        assertThat(entered).as("%s is left at the end without release", guard).isFalse();
      } else if (event instanceof SessionStopped end && end.reason() == StopReason.FINISHED) {
        assertThat(entered).as("%s is left by finish without release", guard).isFalse();
      }
    }
  }

  private static String pathOf(RoutineEvent event) {
    return event instanceof SideCompleted side ? side.path() : ((RoundCompleted) event).path();
  }

  @Property
  void aListenerThatThrowsChangesNothing(@ForAll Plan plan) {
    RoutineListener throwing =
        new RoutineListener() {
          @Override
          public void onEvent(RoutineEvent event) {
            throw new IllegalStateException("listener of event " + event.seq());
          }
        };
    assertThat(answered(plan, NOW_AND_THEN, throwing)).isEqualTo(answered(plan, NOW_AND_THEN));
  }

  @Property
  void aSessionWithoutListenersCountsAndEndsLikeOneWithThem(
      @ForAll Plan plan, @ForAll GeneratedSessions.Script script) {
    Rehearsal silent = Rehearsal.of(plan);
    script.commands().forEach(command -> silent.at(command.at(), command::give));
    List<RoutineEvent> events = play(plan, script);
    RoutineEvent last = events.get(events.size() - 1);
    assertThat(silent.run())
        .isEqualTo(
            last instanceof SessionCompleted completed
                ? completed.totals()
                : ((SessionStopped) last).totals());
  }

  @Property
  void r10TheExpectedLengthIsTheLengthOfARehearsal(@ForAll Plan plan) {
    List<RoutineEvent> events = Rehearsal.of(plan).events();
    RoutineEvent last = events.get(events.size() - 1);
    assertThat(last).isInstanceOf(SessionCompleted.class);
    assertThat(last.at()).isEqualTo(plan.timeline().whole().expected());
    ((SessionCompleted) last)
        .totals()
        .sides()
        .forEach(
            (side, tally) -> {
              assertThat(tally.actual()).isEqualTo(plan.timeline().sides().get(side).expected());
              assertThat(tally.completed()).isEqualTo(tally.plannedSteps());
            });
  }

  @Property
  void theTimelineListsWhatARehearsalPlays(@ForAll Plan plan) {
    List<Object> listed = new ArrayList<>();
    for (Timeline.Entry entry : plan.timeline()) {
      listed.add(
          List.of(
              entry.at(),
              entry.path(),
              entry.kind(),
              entry.side(),
              entry.rounds(),
              entry.text(),
              entry.planned(),
              entry.minimum(),
              entry.atMost(),
              entry.reps()));
    }
    List<Object> played = new ArrayList<>();
    for (RoutineEvent event : Rehearsal.of(plan).events()) {
      if (event instanceof StepStarted step) {
        played.add(
            List.of(
                step.at(),
                step.path(),
                step.kind(),
                step.side(),
                step.rounds(),
                step.text(),
                step.planned(),
                step.minimum(),
                step.atMost(),
                step.reps()));
      }
    }
    assertThat(listed).isEqualTo(played).hasSize((int) plan.timeline().steps());
  }

  @Property
  void whatIsToldToComeNextComesNext(@ForAll Plan plan) {
    StepStarted before = null;
    for (RoutineEvent event : Rehearsal.of(plan).events()) {
      if (event instanceof StepStarted step) {
        if (before != null) {
          assertThat(before.next().map(next -> next.path() + next.side() + next.text()))
              .contains(step.path() + step.side() + step.text());
        }
        before = step;
      }
    }
    assertThat(before.next()).isEmpty();
  }
}
