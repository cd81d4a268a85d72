package dev.limber.simulation;

import dev.limber.event.Diagnostics;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.model.ModelSession;
import dev.limber.session.Controls;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import dev.limber.session.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A session whose owner moves it, held against the model. */
final class SessionSimulation {

  private final Scenario scenario;
  private final Comparison comparison;
  private final ModelSession model;
  private final Plan plan;
  private final List<RoutineEvent> heard = new ArrayList<>();
  private final List<RoutineEvent> failed = new ArrayList<>();
  private final Diagnostics diagnostics =
      new Diagnostics() {
        @Override
        public void listenerFailed(RoutineListener it, RoutineEvent at, Throwable failure) {
          failed.add(at);
        }
      };

  /** The numbers of the last events before each crash. */
  private final Set<Long> crashes = new HashSet<>();

  private Session session;
  private int deliveredByModel;
  private boolean modelDelivers;

  private SessionSimulation(Scenario scenario) {
    this.scenario = scenario;
    this.comparison = new Comparison(scenario);
    this.model = new ModelSession(scenario.routine(), scenario.options(), this::deliverModel);
    this.plan = Plan.of(scenario.routine(), scenario.options());
    this.session = Session.of(plan, diagnostics, listeners());
  }

  private RoutineListener[] listeners() {
    return new RoutineListener[] {
      listener(this::throwAt), listener(this::react), listener(heard::add)
    };
  }

  static void run(long seed) {
    new SessionSimulation(Scenario.of(seed)).run();
  }

  private void run() {
    model.start();
    session.start();
    compare("start");
    for (Scenario.Move move : scenario.moves()) {
      happen(move);
    }
    comparison.same("failures", failuresExpected(), failed.size(), "all", heard);
  }

  private void happen(Scenario.Move move) {
    switch (move.kind()) {
      case DO ->
          comparison.same(
              "answer", give(move.deed(), model), give(move.deed(), session), move, heard);
      case PASS -> pass(move.nanos());
      case PASS_TO_DEADLINE ->
          pass(
              Math.max(
                  0, model.nextDeadline().orElse(model.elapsedNanos()) - model.elapsedNanos()));
      case FREEZE ->
          comparison.same(
              "interruption",
              model.interrupt(move.nanos()),
              session.interrupt(move.nanos()),
              move,
              heard);
      case CRASH -> crash();
      default -> {
        // nothing to wake, and nothing to bring to anyone
      }
    }
    compare(move);
  }

  /** Of a session that goes on from a snapshot nothing tells that it is another one. */
  private void crash() {
    Snapshot snapshot = Snapshot.parse(session.snapshot().toString());
    crashes.add(snapshot.seq());
    session = Session.restore(plan, snapshot, diagnostics, listeners());
  }

  private static boolean give(Deed deed, Controls to) {
    return deed.act().test(to);
  }

  private void pass(long nanos) {
    model.advance(nanos);
    session.advance(nanos);
  }

  private void compare(Object after) {
    comparison.events(model.events(), heard, after);
    comparison.same("over", model.isOver(), session.isOver(), after, heard);
    comparison.same("paused", model.isPaused(), session.isPaused(), after, heard);
    comparison.same("waiting", model.isWaiting(), session.isWaiting(), after, heard);
    comparison.same("time", model.elapsedNanos(), session.elapsedNanos(), after, heard);
    long deadline = model.nextDeadline().orElse(Session.NO_DEADLINE);
    comparison.same("deadline", deadline, session.nextDeadline(), after, heard);
  }

  // listeners: one throws, one gives commands, one remembers

  private static RoutineListener listener(Consumer<RoutineEvent> told) {
    return new RoutineListener() {
      @Override
      public void onEvent(RoutineEvent event) {
        told.accept(event);
      }
    };
  }

  private void throwAt(RoutineEvent event) {
    if (scenario.failures().contains(event.seq())) {
      // moving its own session is refused with an exception, too
      session.advance(event.seq());
    }
  }

  /** It is let go after three failures in a row, and listens again after a crash. */
  private int failuresExpected() {
    int failures = 0;
    int inARow = 0;
    for (long seq = 1; seq <= heard.size(); seq++) {
      inARow = crashes.contains(seq - 1) ? 0 : inARow;
      if (inARow < 3) {
        inARow = scenario.failures().contains(seq) ? inARow + 1 : 0;
        failures += inARow > 0 ? 1 : 0;
      }
    }
    return failures;
  }

  private void react(RoutineEvent event) {
    Deed deed = scenario.reactions().get(event.seq());
    if (deed != null) {
      deed.act().test(session);
    }
  }

  /** Brings the model's events to a listener that does the same. */
  private void deliverModel() {
    if (modelDelivers) {
      return;
    }
    modelDelivers = true;
    while (deliveredByModel < model.events().size()) {
      Deed deed = scenario.reactions().get(model.events().get(deliveredByModel++).seq());
      if (deed != null) {
        deed.act().test(model);
      }
    }
    modelDelivers = false;
  }
}
