package dev.limber.model;

import dev.limber.event.Outcome;
import dev.limber.event.Pain;
import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent.EasedOff;
import dev.limber.event.RoutineEvent.PainDescribed;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.RedFlagRaised;
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.event.RoutineEvent.SymptomReported;
import dev.limber.event.StopReason;
import dev.limber.routine.ContainerStep;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Use;
import dev.limber.session.PlanOptions;
import dev.limber.session.UnguardedPain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What follows when the person reports pain, or a symptom. */
final class Reports {

  private final Routine routine;
  private final PlanOptions options;
  private final Course course;
  private final Pausing pausing;
  private final Log log;

  /** The routine and all that it uses, whose symptoms and red flags count. */
  private final List<Routine> declaring = new ArrayList<>();

  Reports(Routine routine, PlanOptions options, Course course, Pausing pausing) {
    this.routine = routine;
    this.options = options;
    this.course = course;
    this.pausing = pausing;
    this.log = course.log;
    declaring.add(routine);
    collectUsed(routine.steps());
  }

  private void collectUsed(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Use use) {
        declaring.add(use.routine());
        collectUsed(use.routine().steps());
      } else if (step instanceof ContainerStep container) {
        collectUsed(container.steps());
        if (step instanceof StopOnPain guard) {
          collectUsed(guard.release());
        }
      }
    }
  }

  void pain(OptionalInt level, Optional<String> area) {
    course.tallies.reported(new Pain(Duration.ofNanos(log.now), level, area));
    log.tell((seq, at) -> new PainReported(seq, at, level, area));
    if (level.equals(OptionalInt.of(0))) {
      return;
    }
    boolean canAct = course.step != null && course.at.release() == null;
    for (Node node = course.at; canAct && node != null; node = node.parent) {
      if (node.kind == Node.Kind.GUARD && isMet(guard(node).threshold(), node, level, area)) {
        acts(node, level, area);
        return;
      }
    }
    for (Node node = course.at; canAct && level.isPresent() && node != null; node = node.parent) {
      if (node.kind == Node.Kind.GUARD
          && guard(node).easeAt().isPresent()
          && isMet(guard(node).easeAt().getAsInt(), node, level, area)) {
        easesOff(node, level.getAsInt(), area);
        return;
      }
    }
    unguarded();
  }

  private static StopOnPain guard(Node node) {
    return (StopOnPain) node.written.get();
  }

  private static boolean isMet(int threshold, Node node, OptionalInt level, Optional<String> area) {
    List<String> areas = guard(node).areas();
    return level.orElse(10) >= threshold
        && (areas.isEmpty() || area.isEmpty() || areas.contains(area.get()));
  }

  private void acts(Node node, OptionalInt level, Optional<String> area) {
    StopOnPain guard = guard(node);
    int left = course.retriesLeft(node);
    log.tell(
        (seq, at) ->
            new StoppedOnPain(
                seq,
                at,
                node.path,
                Telling.id(node),
                level,
                area,
                guard.threshold(),
                guard.then(),
                left));
    course.acts(node);
  }

  private void easesOff(Node node, int level, Optional<String> area) {
    int easeAt = guard(node).easeAt().getAsInt();
    log.tell((seq, at) -> new EasedOff(seq, at, node.path, Telling.id(node), level, area, easeAt));
  }

  private void unguarded() {
    if (options.unguardedPain() == UnguardedPain.PAUSE) {
      pausing.begins(PauseReason.PAIN);
    } else if (options.unguardedPain() == UnguardedPain.STOP) {
      course.stop(Outcome.STOPPED_BY_PAIN, StopReason.PAIN);
    }
  }

  /** Adds to the last report. */
  void describePain(OptionalInt level, Optional<String> area) {
    Pain whole = course.tallies.described(new Pain(Duration.ZERO, level, area));
    log.tell((seq, at) -> new PainDescribed(seq, at, whole.level(), whole.area()));
  }

  boolean isDeclared(String symptom) {
    return declaring.stream().anyMatch(known -> known.symptoms().containsKey(symptom));
  }

  void symptom(String symptom, boolean present) {
    log.tell((seq, at) -> new SymptomReported(seq, at, symptom, present));
    if (present) {
      course.gone.remove(symptom);
      declaring.stream()
          .flatMap(known -> known.redFlags().stream())
          .filter(flag -> flag.symptom().equals(symptom))
          .findFirst()
          .ifPresent(this::raise);
      return;
    }
    course.gone.add(symptom);
    if (course.step != null) {
      course.step.gone(symptom);
      course.endIfDone();
    }
  }

  private void raise(RedFlag flag) {
    String advice = Said.of(routine, options).text(flag.say(), Around.all(routine));
    log.tell((seq, at) -> new RedFlagRaised(seq, at, flag.symptom(), advice));
    course.stop(Outcome.STOPPED, StopReason.RED_FLAG);
  }
}
