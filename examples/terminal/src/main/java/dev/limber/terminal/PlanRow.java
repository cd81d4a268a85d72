package dev.limber.terminal;

import dev.limber.event.RoutineEvent.PhaseStarted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step of a plan.
 *
 * <p>Immutable.
 *
 * @param step how it starts
 * @param waiting what it waits for, if it does
 * @param rep the phases of its first rep
 * @param least how long it takes if everything is answered at once
 */
record PlanRow(
    StepStarted step, Optional<Waiting> waiting, List<PhaseStarted> rep, Duration least) {

  /** Returns a few cells, such as {@code 15-30 s}, {@code open}, or {@code 60 s+}. */
  String length() {
    return StepFacts.length(step)
        .orElseGet(() -> least.isZero() ? "open" : Times.length(least) + "+");
  }

  /** Returns what to do, and how, beyond how long. */
  String words(Symptoms symptoms) {
    List<String> facts = new ArrayList<>();
    StepFacts.reps(step).ifPresent(facts::add);
    if (!rep.isEmpty()) {
      facts.add(StepFacts.tempo(rep));
    }
    waiting.ifPresent(event -> facts.add(WaitWords.planned(event, symptoms)));
    StepFacts.atMost(step).ifPresent(facts::add);
    facts.addAll(StepFacts.means(step));
    return StepWords.addressed(StepWords.of(step), step.toHelper()) + StepFacts.inBrackets(facts);
  }
}
