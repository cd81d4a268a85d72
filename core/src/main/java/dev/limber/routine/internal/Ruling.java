package dev.limber.routine.internal;

import dev.limber.routine.Limits;
import dev.limber.routine.Step;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules between steps came to.
 *
 * <p>A reader asks the rules before it makes a routine, because it tells all that they find. The
 * routine need not ask again if it is made of the same parts: the steps of a ruling without errors
 * know of what. Nobody else can make such steps. Immutable.
 */
public final class Ruling {

  private final RoutineParts parts;
  private final Depth depth;
  private final List<Finding> findings;

  private Ruling(RoutineParts parts) {
    this.parts = parts;
    this.depth = new Depth(parts.steps());
    this.findings = RoutineRules.check(parts, depth);
  }

  /** Holds the rules against {@code parts}, which from here on do not change. */
  public static Ruling of(RoutineParts parts) {
    return new Ruling(parts);
  }

  /** Returns everything that the rules have against the parts, in the order of the file. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns what is too large in the parts; nothing of parts that are too deep to look at. Whoever
   * reads them has held each text against its limit already.
   */
  public List<Finding> beyond(Limits limits, Paces paces) {
    return LimitRules.ofRead(parts, depth, limits, paces);
  }

  /** Returns the steps, so that {@link #covers} recognizes them if there is no error. */
  public List<Step> steps() {
    for (Finding finding : findings) {
      if (!finding.warning()) {
        return parts.steps();
      }
    }
    return new RuledSteps(parts);
  }

  /** Returns whether {@code others} are the very parts that passed the rules. */
  public static boolean covers(RoutineParts others) {
    return others.steps() instanceof RuledSteps steps && steps.belongTo(others);
  }

  /** Steps that passed the rules together with everything that they may name. */
  private static final class RuledSteps extends AbstractList<Step> {

    private final RoutineParts parts;
    private final List<Step> steps;

    RuledSteps(RoutineParts parts) {
      this.parts = parts;
      this.steps = new ArrayList<>(parts.steps());
    }

    @Override
    public Step get(int index) {
      return steps.get(index);
    }

    @Override
    public int size() {
      return steps.size();
    }

    /** The same objects, for an equal map could be another one tomorrow. */
    boolean belongTo(RoutineParts others) {
      return parts.language().equals(others.language())
          && parts.title() == others.title()
          && parts.summary() == others.summary()
          && parts.instructions() == others.instructions()
          && parts.precautions() == others.precautions()
          && parts.symptoms() == others.symptoms()
          && parts.redFlags() == others.redFlags()
          && parts.defaults() == others.defaults()
          && parts.words() == others.words()
          && parts.extensions() == others.extensions()
          && parts.frequency() == others.frequency()
          && parts.props() == others.props()
          && parts.choices() == others.choices()
          && parts.extensions() == others.extensions();
    }
  }
}
