package dev.limber.simulation;

import dev.limber.event.Lengths;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.SessionStarted;
import java.time.Duration;
import java.util.List;

/** Holds what the engine told against what the model says. */
final class Comparison {

  private static final int LINES_BEFORE = 12;

  /** The engine has not done what the model says. */
  public static final class Difference extends AssertionError {
    private static final long serialVersionUID = 1;

    /** Says what. */
    public Difference(String message) {
      super(message);
    }
  }

  private final Scenario scenario;
  private int equal;

  Comparison(Scenario scenario) {
    this.scenario = scenario;
  }

  /** Fails at the first difference. */
  void events(List<RoutineEvent> model, List<RoutineEvent> engine, Object after) {
    while (equal < model.size() && equal < engine.size()) {
      if (!model.get(equal).equals(comparable(engine.get(equal)))) {
        fail(model, engine, after);
      }
      equal++;
    }
    if (model.size() != engine.size()) {
      fail(model, engine, after);
    }
  }

  /** Has all but the first {@code events} told and compared again. */
  void forgetAfter(int events) {
    equal = Math.min(equal, events);
  }

  /** Of a plan's lengths the model knows the expected one only. */
  private static RoutineEvent comparable(RoutineEvent event) {
    if (event instanceof SessionStarted started) {
      Duration expected = started.lengths().expected();
      Lengths lengths = new Lengths(Duration.ZERO, expected, Duration.ZERO, false);
      return new SessionStarted(
          started.seq(), started.at(), started.routine(), started.title(), lengths);
    }
    return event;
  }

  private void fail(List<RoutineEvent> model, List<RoutineEvent> engine, Object after) {
    StringBuilder told = new StringBuilder();
    for (int i = Math.max(0, equal - LINES_BEFORE); i < equal; i++) {
      told.append("  ").append(engine.get(i)).append('\n');
    }
    throw new Difference(
        scenario
            + "\nafter "
            + after
            + "\n"
            + told
            + "model:  "
            + (equal < model.size() ? model.get(equal) : "nothing")
            + "\nengine: "
            + (equal < engine.size() ? engine.get(equal) : "nothing"));
  }

  void same(String what, Object model, Object engine, Object after, List<RoutineEvent> told) {
    if (!model.equals(engine)) {
      int from = Math.max(0, told.size() - LINES_BEFORE);
      StringBuilder last = new StringBuilder();
      told.subList(from, told.size()).forEach(it -> last.append("  ").append(it).append('\n'));
      throw new Difference(
          scenario
              + "\nafter "
              + after
              + "\n"
              + last
              + what
              + " of the model: "
              + model
              + ", of the engine: "
              + engine);
    }
  }
}
