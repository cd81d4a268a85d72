package dev.limber.model;

import dev.limber.event.PhaseKind;
import dev.limber.routine.Accumulated;
import dev.limber.routine.Amount;
import dev.limber.routine.CountRange;
import dev.limber.routine.Defaults;
import dev.limber.routine.Each;
import dev.limber.routine.Explain;
import dev.limber.routine.Hold;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Length;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Ready;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.Step;
import dev.limber.routine.StepTime;
import dev.limber.routine.Tempo;
import dev.limber.routine.TimeBox;
import dev.limber.routine.TimedStep;
import dev.limber.routine.UntilGone;
import dev.limber.session.PlanOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Begins a visit of a step: which of the ways to be played is its own, and how long it takes. */
final class Playing {

  private final Node node;
  private final Around around;
  private final Log log;
  private final PlanOptions options;
  private final Dose dose;
  private final Predicate<String> hasGone;
  private final Positions positions;

  private Playing(Node node, Log log, PlanOptions options, Predicate<String> hasGone) {
    this.node = node;
    this.around = node.around;
    this.log = log;
    this.options = options;
    this.dose = new Dose(options);
    this.hasGone = hasGone;
    this.positions =
        new Positions(
            node,
            node.written.map(step -> ((TimedStep) step).guidance().cues()).orElse(List.of()),
            options);
  }

  /** Begins a visit of {@code node} now. */
  static Played of(Node node, Log log, PlanOptions options, Predicate<String> hasGone) {
    return new Playing(node, log, options, hasGone).played();
  }

  private Played played() {
    if (node.pause.isPresent()) {
      return of(node.pause.get());
    } else if (node.written.isEmpty()) {
      return plain(options.getReady().get().toNanos(), Times.NONE);
    }
    Step step = node.written.get();
    Defaults defaults = around.routine().defaults();
    if (step instanceof Position position) {
      return of(position.takes(), defaults.position().orElse(Defaults.POSITION));
    } else if (step instanceof Move move) {
      return of(move.takes(), defaults.move().orElse(Defaults.MOVE));
    } else if (step instanceof Explain explain) {
      return explain.takes().isPresent() ? of(explain.takes().get()) : reading(explain);
    } else if (step instanceof Hold hold) {
      return of(around.turn(hold.turns()));
    } else if (step instanceof Rest rest) {
      return of(around.turn(rest.turns()));
    }
    return reps((Reps) step);
  }

  private Played of(Optional<StepTime> takes, Length otherwise) {
    return of(takes.orElse(otherwise));
  }

  private Played of(HoldTime time) {
    if (time instanceof Length length) {
      return plain(dose.of(length), dose.least(length));
    } else if (time instanceof Ready ready) {
      return PlayedPlainly.untilReady(node, log, positions, of(ready));
    } else if (time instanceof UntilGone goal) {
      return new PlayedUntilGone(
          node,
          log,
          positions,
          goal.symptom(),
          hasGone.test(goal.symptom()),
          length(goal.atMost()),
          length(goal.then()).orElse(0),
          goal.then().map(dose::least).orElse(Times.NONE));
    }
    Accumulated goal = (Accumulated) time;
    return new PlayedInBouts(
        node,
        log,
        positions,
        dose.of(goal.total()),
        dose.least(goal.total()),
        dose.of(goal.boutsOf()));
  }

  private Played plain(long length, OptionalLong least) {
    return PlayedPlainly.of(node, log, positions, length, least);
  }

  private OptionalLong of(Ready ready) {
    return length(ready.atMost());
  }

  private OptionalLong length(Optional<Length> length) {
    return length.map(it -> OptionalLong.of(dose.of(it))).orElse(Times.NONE);
  }

  private Played reading(Explain step) {
    Said said = Said.of(node.outermostRoutine(), options);
    int pace = options.wordsPerMinute();
    long longest = Said.reading(said.written(step.text(), around), pace);
    if (!step.guidance().say().isEmpty()) {
      String say = said.written(around.turn(step.guidance().say()), around);
      longest = Math.max(longest, Said.reading(say, pace));
    }
    return plain(longest, Times.NONE);
  }

  private Played reps(Reps reps) {
    Amount amount = around.turn(reps.turns());
    OptionalInt count = OptionalInt.empty();
    OptionalInt leastCount = OptionalInt.empty();
    OptionalLong box = Times.NONE;
    if (amount instanceof CountRange range) {
      count = OptionalInt.of(dose.count(range));
      leastCount =
          range.least() < count.getAsInt() ? OptionalInt.of(range.least()) : OptionalInt.empty();
    } else {
      box = OptionalLong.of(dose.of(((TimeBox) amount).length()));
    }
    LastHold last =
        reps.lastHold()
            .map(length -> new LastHold(dose.of(length), dose.least(length)))
            .orElse(LastHold.NONE);
    if (reps.pace().isEmpty() || reps.pace().get() instanceof Ready) {
      boolean ready = reps.pace().isPresent();
      OptionalLong atMost = ready ? of((Ready) reps.pace().get()) : Times.NONE;
      return new PlayedCountedReps(
          node, log, positions, count, leastCount, box, ready, atMost, last);
    }
    List<PlayedPacedReps.Phase> phases = phases(reps);
    long each = phases.stream().mapToLong(PlayedPacedReps.Phase::length).sum();
    int asMany = count.isPresent() ? count.getAsInt() : (int) (box.getAsLong() / each);
    return new PlayedPacedReps(node, log, positions, asMany, leastCount, phases, box, last);
  }

  private List<PlayedPacedReps.Phase> phases(Reps reps) {
    if (reps.pace().get() instanceof Each each) {
      return List.of(new PlayedPacedReps.Phase(null, dose.of(each.length())));
    }
    List<PlayedPacedReps.Phase> phases = new ArrayList<>();
    for (Tempo.Phase phase : ((Tempo) reps.pace().get()).phases()) {
      PhaseKind kind = PhaseKind.valueOf(phase.part().name());
      phases.add(new PlayedPacedReps.Phase(kind, dose.of(phase.length())));
    }
    return phases;
  }

  /** Returns how many reps a step has, for its words. */
  static OptionalInt count(Node node, PlanOptions options) {
    return of(node, new Log(), options, symptom -> false).reps();
  }
}
