package dev.limber.session;

import dev.limber.routine.ContainerStep;
import dev.limber.routine.Prop;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Step;
import dev.limber.routine.Use;
import dev.limber.routine.internal.Joined;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which steps the options leave in.
 *
 * <p>Immutable.
 */
final class Selection {

  private final Set<String> present = new HashSet<>();
  private final Set<String> chosen;

  /** Whether nothing can be left out, because there is nothing to choose or to lack. */
  private final boolean everything;

  /**
   * Takes the options to a routine that declares {@code declared}.
   *
   * @throws IllegalArgumentException if they name a prop or choice that is not declared
   */
  Selection(Joined declared, PlanOptions options) {
    declared("prop", options.props(), declared.props().keySet());
    declared("choice", options.choices(), declared.choices().keySet());
    for (Map.Entry<String, Prop> prop : declared.props().entrySet()) {
      if (!prop.getValue().optional() || options.props().contains(prop.getKey())) {
        present.add(prop.getKey());
      }
    }
    chosen = options.choices();
    everything = declared.choices().isEmpty() && present.size() == declared.props().size();
  }

  private static void declared(String what, Set<String> given, Collection<String> declared) {
    for (String name : given) {
      if (!declared.contains(name)) {
        throw new IllegalArgumentException(
            what
                + " must be one that the routine declares ("
                + (declared.isEmpty() ? "it declares none" : String.join(", ", declared))
                + "), but was \""
                + name
                + '"');
      }
    }
  }

  boolean isPresent(String prop) {
    return present.contains(prop);
  }

  /** Returns whether {@code step} is played. */
  boolean plays(Step step) {
    return everything
        || (meets(step.qualifiers())
            && (!(step instanceof ContainerStep container) || playsAny(container.steps()))
            && (!(step instanceof Use use) || playsAny(use.routine().steps())));
  }

  /**
   * Returns whether any of {@code steps} is played; a container of which nothing is left goes too.
   */
  boolean playsAny(List<Step> steps) {
    for (Step step : steps) {
      if (plays(step)) {
        return true;
      }
    }
    return false;
  }

  private boolean meets(Qualifiers qualifiers) {
    return present.containsAll(qualifiers.needs())
        && qualifiers.when().map(chosen::contains).orElse(true)
        && !qualifiers.unless().map(chosen::contains).orElse(false);
  }
}
