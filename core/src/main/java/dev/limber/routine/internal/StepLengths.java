package dev.limber.routine.internal;

import dev.limber.routine.Accumulated;
import dev.limber.routine.Amount;
import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.Defaults;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Each;
import dev.limber.routine.Explain;
import dev.limber.routine.Hold;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Length;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Ready;
import dev.limber.routine.RepPace;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.Step;
import dev.limber.routine.StepTime;
import dev.limber.routine.Tempo;
import dev.limber.routine.Text;
import dev.limber.routine.TimeBox;
import dev.limber.routine.TimedStep;
import dev.limber.routine.UntilGone;
import java.util.List;
import java.util.Optional;

/**
 * How long a timed step lasts at most and at least, in milliseconds, and whether it has an end.
 * What waits without an end counts as if it were answered at once.
 *
 * <p>Takes steps as {@link Step} where it is asked for every step of a plan, for the reason that
 * {@link Inside} gives. Immutable.
 *
 * @param defaults the lengths of steps that state none
 * @param language the language of plain texts, for the time it takes to read them
 * @param paces what turns breaths and words into time
 */
record StepLengths(Defaults defaults, String language, Paces paces) {

  /** Returns how many lengths take turns in {@code step}. */
  static int turns(Step step) {
    if (step instanceof Hold hold) {
      return hold.turns().size();
    }
    if (step instanceof Rest rest) {
      return rest.turns().size();
    }
    return step instanceof Reps reps ? reps.turns().size() : 1;
  }

  /** Returns whether {@code step} ends by itself in every one of its turns. */
  static boolean hasEnd(TimedStep step) {
    for (int turn = 0; turn < turns(step); turn++) {
      if (!hasEnd(step, turn)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether {@code step} ends by itself, at a time that is known, in one of its turns. */
  static boolean hasEnd(TimedStep step, int turn) {
    if (step instanceof Hold hold) {
      return hasEnd(hold.turns().get(turn));
    }
    if (step instanceof Rest rest) {
      return hasEnd(rest.turns().get(turn));
    }
    if (step instanceof Reps reps) {
      return reps.turns().get(turn) instanceof TimeBox
          || !(reps.pace().orElse(Ready.FOR_EVER) instanceof Ready ready)
          || ready.atMost().isPresent();
    }
    return !takes(step).isPresent() || hasEnd(takes(step).get());
  }

  private static boolean hasEnd(HoldTime time) {
    if (time instanceof Ready ready) {
      return ready.atMost().isPresent();
    }
    if (time instanceof UntilGone goal) {
      return goal.atMost().isPresent();
    }
    return time instanceof Length;
  }

  private static Optional<StepTime> takes(Step step) {
    if (step instanceof Position position) {
      return position.takes();
    }
    return step instanceof Move move ? move.takes() : ((Explain) step).takes();
  }

  /** Returns how long {@code step} lasts at most, in the longest of its turns. */
  long most(Step step) {
    return most(step, 0, turns(step));
  }

  /** Returns how long {@code step} lasts at most, in the longest of the turns given. */
  long most(Step step, int from, int to) {
    long longest = 0;
    for (int turn = from; turn < to; turn++) {
      longest = Math.max(longest, most(step, turn));
    }
    return longest;
  }

  private long most(Step step, int turn) {
    if (step instanceof Hold hold) {
      return most(hold.turns().get(turn));
    }
    if (step instanceof Rest rest) {
      return most(rest.turns().get(turn));
    }
    if (step instanceof Reps reps) {
      return Saturating.sum(most(reps, reps.turns().get(turn)), most(reps.lastHold()));
    }
    return takes(step).isPresent() ? most(takes(step).get()) : usual(step);
  }

  /** Returns how long {@code time} lasts at most. */
  long most(HoldTime time) {
    // nearly always; to ask for the interface would be slow
    if (time instanceof DurationRange clock) {
      return clock.most().toMillis();
    }
    if (time instanceof Breaths breaths) {
      return paces.most(breaths);
    }
    if (time instanceof Ready ready) {
      return most(ready.atMost());
    }
    if (time instanceof UntilGone goal) {
      return Saturating.sum(most(goal.atMost()), most(goal.then()));
    }
    return paces.most(((Accumulated) time).total());
  }

  private long most(Optional<Length> length) {
    return length.isPresent() ? paces.most(length.get()) : 0;
  }

  private long most(Reps reps, Amount amount) {
    if (amount instanceof TimeBox box) {
      return paces.most(box.length());
    }
    RepPace pace = reps.pace().orElse(Ready.FOR_EVER);
    return pace instanceof Ready ready
        ? most(ready.atMost())
        : Saturating.product(rep(pace), ((CountRange) amount).most());
  }

  private long usual(Step step) {
    if (step instanceof Explain explain) {
      return reading(explain);
    }
    return step instanceof Position
        ? paces.most(defaults.position().orElse(Defaults.POSITION))
        : paces.most(defaults.move().orElse(Defaults.MOVE));
  }

  private long reading(Explain explain) {
    long longest = paces.reading(explain.text(), language);
    for (Text say : explain.guidance().say()) {
      longest = Math.max(longest, paces.reading(say, language));
    }
    return longest;
  }

  /** Returns how long one rep takes at {@code pace}; zero where the host counts. */
  long rep(RepPace pace) {
    if (pace instanceof Each each) {
      return paces.most(each.length());
    }
    long sum = 0;
    if (pace instanceof Tempo tempo) {
      for (Tempo.Phase phase : tempo.phases()) {
        sum = Saturating.sum(sum, paces.most(phase.length()));
      }
    }
    return sum;
  }

  /** Returns how little {@code step} may last, in the shortest of its turns. */
  long least(TimedStep step) {
    if (step instanceof Hold hold) {
      return least(hold.turns());
    }
    if (step instanceof Rest rest) {
      return least(rest.turns());
    }
    if (step instanceof Reps reps) {
      return least(reps);
    }
    if (takes(step).isPresent()) {
      return least(takes(step).get());
    }
    // whatever the words are, and however fast the person reads
    return step instanceof Explain ? paces.reading("", language) : usual(step);
  }

  private long least(List<? extends HoldTime> turns) {
    long least = Long.MAX_VALUE;
    for (HoldTime turn : turns) {
      least = Math.min(least, least(turn));
    }
    return least;
  }

  private long least(HoldTime time) {
    if (time instanceof Length length) {
      return paces.least(length);
    }
    if (time instanceof UntilGone goal) {
      return goal.then().isPresent() ? paces.least(goal.then().get()) : 0;
    }
    return time instanceof Accumulated goal ? paces.least(goal.total()) : 0;
  }

  private long least(Reps reps) {
    RepPace pace = reps.pace().orElse(Ready.FOR_EVER);
    long least = Long.MAX_VALUE;
    for (Amount amount : reps.turns()) {
      least = Math.min(least, least(reps, pace, amount));
    }
    return Saturating.sum(
        least, reps.lastHold().isPresent() ? paces.least(reps.lastHold().get()) : 0);
  }

  private long least(Reps reps, RepPace pace, Amount amount) {
    if (amount instanceof CountRange count) {
      return Saturating.product(rep(pace), count.least());
    }
    // the person may go on at any time
    return reps.pace().isPresent() && pace instanceof Ready
        ? 0
        : paces.least(((TimeBox) amount).length());
  }
}
