package dev.limber.simulation;

import dev.limber.routine.ContainerStep;
import dev.limber.routine.Exercise;
import dev.limber.routine.Hold;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Use;
import java.util.List;

/** A routine as a person reads it, one line a step. */
final class Outline {

  private final StringBuilder lines = new StringBuilder();

  private Outline() {}

  static String of(Routine routine) {
    Outline outline = new Outline();
    outline.lines.append(routine.language()).append(' ').append(routine.defaults()).append('\n');
    outline.steps(routine.steps(), "", "");
    return outline.lines.toString();
  }

  private void steps(List<Step> steps, String indent, String mark) {
    for (Step step : steps) {
      lines.append(indent).append("- ").append(mark).append(words(step)).append('\n');
      if (step instanceof Use use) {
        steps(use.routine().steps(), indent + "  ", "");
      } else if (step instanceof ContainerStep container) {
        steps(container.steps(), indent + "  ", "");
        if (step instanceof StopOnPain guard) {
          steps(guard.release(), indent + "  ", "release: ");
        }
      }
    }
  }

  private static String words(Step step) {
    return bare(step) + conditions(step.qualifiers());
  }

  private static String conditions(Qualifiers with) {
    return with.when().map(it -> " when " + it).orElse("")
        + with.unless().map(it -> " unless " + it).orElse("")
        + (with.needs().isEmpty() ? "" : " needs " + with.needs());
  }

  private static String bare(Step step) {
    if (step instanceof Exercise exercise) {
      return "exercise between " + exercise.between();
    } else if (step instanceof Use use) {
      return "use " + use.routine().id() + " " + use.routine().defaults();
    } else if (step instanceof Repeat repeat) {
      return "repeat "
          + repeat.rounds()
          + " rest "
          + repeat.rest()
          + " between "
          + repeat.between();
    } else if (step instanceof RepeatPerSide sides) {
      return "repeat-per-side "
          + sides.order()
          + " change-over "
          + sides.changeOver()
          + " between "
          + sides.between();
    } else if (step instanceof StopOnPain guard) {
      return "stop-on-pain "
          + guard.threshold()
          + " then "
          + guard.then()
          + " retry "
          + guard.retry()
          + " ease-at "
          + guard.easeAt()
          + " areas "
          + guard.areas()
          + " between "
          + guard.between();
    } else if (step instanceof Hold hold) {
      return "hold " + hold.turns() + " " + hold.guidance().cues();
    } else if (step instanceof Rest rest) {
      return "rest " + rest.turns() + " " + rest.guidance().cues();
    } else if (step instanceof Reps reps) {
      return "reps "
          + reps.turns()
          + " "
          + reps.pace()
          + " last-hold "
          + reps.lastHold()
          + " "
          + reps.guidance().cues();
    }
    return step.toString();
  }
}
