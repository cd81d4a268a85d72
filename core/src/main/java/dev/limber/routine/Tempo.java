package dev.limber.routine;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The phases of which each rep consists, in the order in which they are done. Immutable.
 *
 * @param phases the phases, each at most once, of which one at least is longer than nothing
 */
public record Tempo(List<Phase> phases) implements RepPace {

  /** What a phase of a rep is. */
  public enum Part {
    /** The way down, against the weight. */
    LOWER,
    /** The stay at the bottom. */
    BOTTOM,
    /** The way up. */
    LIFT,
    /** The stay at the top. */
    TOP
  }

  /**
   * One phase of a rep. Immutable.
   *
   * @param part what it is
   * @param length how long, one length; zero is left out when it is played
   */
  public record Phase(Part part, Length length) {
    /** Checks the length. */
    public Phase {
      Objects.requireNonNull(part, "part");
      Checks.single("phase of a tempo", length);
    }
  }

  /** Checks that each phase stands once, and that a rep takes time. */
  public Tempo {
    phases = Checks.notEmpty("phases of a tempo", phases);
    Set<Part> parts = EnumSet.noneOf(Part.class);
    boolean takesTime = false;
    for (Phase phase : phases) {
      if (!parts.add(phase.part())) {
        throw new IllegalArgumentException("tempo must have each phase once, but has one twice");
      }
      takesTime |= phase.length().isPositive();
    }
    if (!takesTime) {
      throw new IllegalArgumentException("tempo must take time, but every phase is zero");
    }
  }

  /** Returns the tempo of {@code phases}. */
  public static Tempo of(Phase... phases) {
    return new Tempo(List.of(phases));
  }

  /** Returns the tempo that is written {@code 3-1-3-0}, in seconds. */
  public static Tempo seconds(int lower, int bottom, int lift, int top) {
    return of(
        new Phase(Part.LOWER, DurationRange.seconds(lower)),
        new Phase(Part.BOTTOM, DurationRange.seconds(bottom)),
        new Phase(Part.LIFT, DurationRange.seconds(lift)),
        new Phase(Part.TOP, DurationRange.seconds(top)));
  }
}
