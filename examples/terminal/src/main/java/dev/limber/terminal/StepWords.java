package dev.limber.terminal;

import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.StepKind;
import dev.limber.event.Upcoming;
import dev.limber.routine.Side;
import dev.limber.session.Timeline;
import java.util.Locale;
import java.util.Optional;

/** What is said of a step, also where its author says nothing. Stateless. */
final class StepWords {

  private StepWords() {}

  /** Returns what to do in {@code step}. */
  static String of(StepStarted step) {
    return of(step.kind(), step.text(), step.title(), step.nextSide());
  }

  /** Returns what to do in {@code step}. */
  static String of(Timeline.Entry step) {
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

  private static String of(
      StepKind kind, Optional<String> text, Optional<String> title, Optional<Side> nextSide) {
    if (text.isPresent()) {
      return title.map(own -> own + " " + text.get()).orElse(text.get());
    }
    return switch (kind) {
      case HOLD -> "Hold.";
      case REST -> "Rest.";
      case GET_READY -> "Get ready.";
      case CHANGE_OVER ->
          "Change sides" + nextSide.map(side -> ": " + of(side) + " comes next.").orElse(".");
      case POSITION, MOVE -> title.orElse(of(kind));
    };
  }
}
