package dev.limber.terminal;

import dev.limber.event.RoutineEvent.PhaseStarted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.routine.Media;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of a step what its words leave out: how long, how often, how hard, with what. Stateless. */
final class StepFacts {

  private StepFacts() {}

  /** Returns how long it takes, such as {@code 15-30 s}; none if nobody knows. */
  static Optional<String> length(StepStarted step) {
    return step.planned().map(most -> range(step, most));
  }

  /** Returns how often and how long, in words. */
  static List<String> dose(StepStarted step) {
    List<String> parts = new ArrayList<>();
    reps(step).ifPresent(parts::add);
    length(step).ifPresent(parts::add);
    atMost(step).ifPresent(parts::add);
    return parts;
  }

  /** Returns how many reps there are, such as {@code 10 reps}. */
  static Optional<String> reps(StepStarted step) {
    return step.reps().isPresent()
        ? Optional.of(Count.of(step.reps().getAsInt(), "rep"))
        : Optional.empty();
  }

  /** Returns when a step without a length ends by itself. */
  static Optional<String> atMost(StepStarted step) {
    return step.atMost().map(most -> "at most " + Times.length(most));
  }

  /** Returns with which weight, how hard, and what there is to see and to hear. */
  static List<String> means(StepStarted step) {
    List<String> parts = new ArrayList<>();
    step.load().ifPresent(parts::add);
    if (step.effort().isPresent()) {
      parts.add("effort " + step.effort().getAsInt() + " of 10");
    }
    Media media = step.media();
    media.image().ifPresent(uri -> parts.add("image " + uri));
    media.video().ifPresent(uri -> parts.add("video " + uri));
    media.audio().ifPresent(uri -> parts.add("audio " + uri));
    return parts;
  }

  /** Returns the phases of one rep, such as {@code lower 3 s, lift 1 s}. */
  static String tempo(List<PhaseStarted> phases) {
    return phases.stream()
        .map(phase -> StepWords.of(phase.phase()) + " " + Times.length(phase.planned()))
        .collect(Collectors.joining(", "));
  }

  /** Returns {@code parts} in brackets behind words, or nothing. */
  static String inBrackets(List<String> parts) {
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private static String range(StepStarted step, Duration most) {
    return step.minimum()
        .map(least -> Times.range(least, most))
        .orElseGet(() -> Times.length(most));
  }
}
