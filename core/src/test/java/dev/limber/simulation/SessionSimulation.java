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
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A session whose owner moves it, held against the model. */
final class SessionSimulation {

  /** Simulates one seed. */
  static final class OfSeed implements LongConsumer {
    @Override
    public void accept(long seed) {
      new SessionSimulation(Scenario.of(seed)).run();
    }
  }

  private static final int FAILURES_IN_A_ROW = 3;

  private final Scenario scenario;
  private final Role role;
  private final Comparison comparison;
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

  private ModelSession model;
  private int deliveredByModel;
  private boolean modelDelivers;
  private Session session;

  /** All that has been done to the model. */
  private final List<Consumer<ModelSession>> done = new ArrayList<>();

  private @Nullable String saved;
  private int doneWhenSaved;

  private int failuresExpected;
  private int failuresInARow;
  private int lookedForFailures;

  private SessionSimulation(Scenario scenario) {
    this.scenario = scenario;
    this.role = scenario.roles().get(0);
    this.comparison = new Comparison(scenario);
    this.model = model();
    this.plan = role.plan();
    this.session = Session.of(plan, diagnostics, listeners());
  }

  private ModelSession model() {
    return new ModelSession(role.routine(), role.options(), this::deliverModel);
  }

  private RoutineListener[] listeners() {
    return new RoutineListener[] {
      listener(this::throwAt), listener(this::react), listener(heard::add)
    };
  }

  private void run() {
    for (Move move : scenario.moves().subList(0, scenario.early())) {
      happen(move);
    }
    start();
    compare("start");
    for (Move move : scenario.moves()) {
      happen(move);
    }
  }

  private void start() {
    if (role.putDownEarly()) {
      crash(session.snapshot().toString());
    }
    doToModel(ModelSession::start);
    comparison.same("answer", true, session.start(), "start", heard);
    comparison.same("answer", false, session.start(), "another start", heard);
  }

  private void happen(Move move) {
    switch (move.kind()) {
      case DO -> comparison.same("answer", giveModel(move), give(move, session), move, heard);
      case PASS -> pass(move.nanos());
      case PASS_TO_DEADLINE ->
          pass(
              Math.max(
                  0, model.nextDeadline().orElse(model.elapsedNanos()) - model.elapsedNanos()));
      case FREEZE -> {
        boolean[] expected = new boolean[1];
        doToModel(it -> expected[0] = it.interrupt(move.nanos()));
        boolean interrupted = session.interrupt(move.nanos());
        comparison.same("interruption", expected[0], interrupted, move, heard);
      }
      case SAVE -> {
        saved = session.snapshot().toString();
        doneWhenSaved = done.size();
      }
      case SET_CLOCK -> WallClock.set(move.nanos());
      case CRASH -> crash(session.snapshot().toString());
      case CRASH_TO_SAVED -> crashToSaved();
      default -> {
        // a session knows no timer, and brings its events at once
      }
    }
    compare(move);
  }

  /** Of a session that goes on from a snapshot nothing tells that it is another one. */
  private void crash(String snapshot) {
    session = Session.restore(plan, Snapshot.parse(snapshot), diagnostics, listeners());
    failuresInARow = 0;
  }

  /** What came after the snapshot never was. */
  private void crashToSaved() {
    if (saved == null) {
      return;
    }
    crash(saved);
    List<Consumer<ModelSession>> kept = new ArrayList<>(done.subList(0, doneWhenSaved));
    done.clear();
    deliveredByModel = 0;
    model = model();
    kept.forEach(this::doToModel);
    heard.subList(model.events().size(), heard.size()).clear();
    lookedForFailures = heard.size();
    comparison.forgetAfter(heard.size());
  }

  private boolean giveModel(Move move) {
    boolean[] answer = new boolean[1];
    doToModel(it -> answer[0] = give(move, it));
    return answer[0];
  }

  private void doToModel(Consumer<ModelSession> deed) {
    done.add(deed);
    deed.accept(model);
  }

  private static boolean give(Move move, Controls to) {
    return move.deed().act().test(to);
  }

  private void pass(long nanos) {
    doToModel(it -> it.advance(nanos));
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
    lookForFailures();
    comparison.same("failures", failuresExpected, failed.size(), after, heard);
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
    if (role.failures().containsKey(event.seq())) {
      // moving its own session is refused with an exception, too
      session.advance(event.seq());
    }
  }

  /** It is let go after three failures in a row, and listens again after a crash. */
  private void lookForFailures() {
    for (; lookedForFailures < heard.size(); lookedForFailures++) {
      if (failuresInARow < FAILURES_IN_A_ROW) {
        boolean fails = role.failures().containsKey(heard.get(lookedForFailures).seq());
        failuresInARow = fails ? failuresInARow + 1 : 0;
        failuresExpected += fails ? 1 : 0;
      }
    }
  }

  private void react(RoutineEvent event) {
    Deed deed = role.reactions().get(event.seq());
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
      Deed deed = role.reactions().get(model.events().get(deliveredByModel++).seq());
      if (deed != null) {
        deed.act().test(model);
      }
    }
    modelDelivers = false;
  }
}
