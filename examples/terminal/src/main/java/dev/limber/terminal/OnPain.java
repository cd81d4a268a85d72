package dev.limber.terminal;

import dev.limber.routine.AfterPain;
import dev.limber.routine.ContainerStep;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Use;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says what pain does to a routine: each different guard of it once. Stateless. */
final class OnPain {

  private OnPain() {}

  /** Returns a line for each kind of guard; none if there are no guards. */
  static List<String> of(Routine routine) {
    Set<String> words = new LinkedHashSet<>();
    collect(routine.steps(), words);
    return List.copyOf(words);
  }

  private static void collect(List<Step> steps, Set<String> words) {
    for (Step step : steps) {
      if (step instanceof StopOnPain guard) {
        words.add(words(guard));
        collect(guard.release(), words);
      }
      if (step instanceof ContainerStep container) {
        collect(container.steps(), words);
      }
      if (step instanceof Use use) {
        collect(use.routine().steps(), words);
      }
    }
  }

  private static String words(StopOnPain guard) {
    StringBuilder out = new StringBuilder();
    out.append(guard.threshold() == 1 ? "any" : "from " + guard.threshold());
    if (!guard.areas().isEmpty()) {
      out.append(" (").append(String.join(", ", guard.areas())).append(')');
    }
    out.append(": ").append(guard.release().isEmpty() ? "ends the steps" : "the way out");
    out.append(then(guard.then()));
    if (guard.retry() > 0) {
      out.append("; can be tried again ").append(times(guard.retry()));
    }
    guard.easeAt().ifPresent(level -> out.append("; from ").append(level).append(": ease off"));
    return out.toString();
  }

  private static String times(int count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }

  private static String then(AfterPain then) {
    return switch (then) {
      case CONTINUE -> ", then it goes on";
      case END_SIDE -> ", and the side ends";
      case END_EXERCISE -> ", and the exercise ends";
      case END_ROUTINE -> ", and the routine ends";
    };
  }
}
