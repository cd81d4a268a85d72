package dev.limber.terminal;

import dev.limber.event.RoutineEvent.Waiting;

/** Says what a session waits for. Stateless. */
final class WaitWords {

  private WaitWords() {}

  /** Returns what happened, as a log tells it. */
  static String told(Waiting event, Symptoms symptoms) {
    return switch (event.reason()) {
      case READY -> "waits until the person goes on";
      case REPS -> "waits for the reps to be counted";
      case SYMPTOM -> "waits until this has gone: " + awaited(event, symptoms);
      case BOUT -> "waits for the next bout";
      case RETRY -> "waits until the person wants to try again";
    };
  }

  /** Returns which key to press. */
  static String key(Waiting event, Symptoms symptoms) {
    return switch (event.reason()) {
      case READY -> "Take your time: n goes on.";
      case REPS -> "Press r for each rep you have done.";
      case SYMPTOM -> "Press g when this has gone: " + awaited(event, symptoms);
      case BOUT -> "Rest as long as you need: n begins the next bout.";
      case RETRY -> "When you want to try again: n.";
    };
  }

  /** Returns what a step waits for, as a plan tells it. */
  static String planned(Waiting event, Symptoms symptoms) {
    return switch (event.reason()) {
      case READY -> "until you go on";
      case REPS -> "you count the reps";
      case SYMPTOM -> "until this has gone: " + awaited(event, symptoms);
      case BOUT -> "in bouts that you begin";
      case RETRY -> "until you want to try again";
    };
  }

  private static String awaited(Waiting event, Symptoms symptoms) {
    return event.symptom().map(symptoms::title).orElse("");
  }
}
