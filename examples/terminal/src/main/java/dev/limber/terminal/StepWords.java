package dev.limber.terminal;

import dev.limber.event.PhaseKind;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.StepKind;
import dev.limber.event.Upcoming;
import dev.limber.routine.Side;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What is said of a step, also where its author says nothing. Stateless. */
final class StepWords {

  private StepWords() {}

  /** Returns what to do in {@code step}. */
  static String of(StepStarted step) {
    return of(step.kind(), step.text(), step.title(), step.nextSide());
  }

  /** Returns what to do in {@code step}. */
  static String of(Upcoming step) {
    return of(step.kind(), step.text(), Optional.empty(), Optional.empty());
  }

  /** Returns {@code right} or {@code left}. */
  static String of(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the kind as a file names it, with a space for a hyphen. */
  static String of(StepKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns what to do in the phase of a rep. */
  static String of(PhaseKind phase) {
    return switch (phase) {
      case LOWER -> "lower";
      case BOTTOM, TOP -> "stay";
      case LIFT -> "lift";
      case LAST_HOLD -> "hold";
    };
  }

  /** Returns {@code words}, and to whom they are said if not to the one who does the exercise. */
  static String addressed(String words, boolean toHelper) {
    return toHelper ? "helper: " + words : words;
  }

  /** Returns {@code rep 3 of 10}, or {@code bout 2} where a hold is added up. */
  static String rep(StepKind kind, int number, OptionalInt of) {
    return numbered(kind == StepKind.REPS ? "rep" : "bout", number, of);
  }

  /** Returns {@code what} with its number, and how many there are if somebody knows. */
  static String numbered(String what, int number, OptionalInt of) {
    return what + " " + number + (of.isPresent() ? " of " + of.getAsInt() : "");
  }

  private static String of(
      StepKind kind, Optional<String> text, Optional<String> title, Optional<Side> nextSide) {
    if (text.isPresent()) {
      return title
          .filter(own -> !own.equals(text.get()))
          .map(own -> own + " " + text.get())
          .orElse(text.get());
    }
    return switch (kind) {
      case HOLD -> "Hold.";
      case REPS -> "Do the movement.";
      case REST -> "Rest.";
      case GET_READY -> "Get ready.";
      case CHANGE_OVER ->
          "Change sides" + nextSide.map(side -> ": " + of(side) + " comes next.").orElse(".");
      case POSITION, MOVE, EXPLAIN -> title.orElse(of(kind));
    };
  }
}
