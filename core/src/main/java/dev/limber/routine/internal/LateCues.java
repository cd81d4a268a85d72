package dev.limber.routine.internal;

import dev.limber.routine.Amount;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
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
import dev.limber.routine.StepTime;
import dev.limber.routine.Tempo;
import dev.limber.routine.TimeBox;
import dev.limber.routine.TimedStep;
import dev.limber.routine.UntilGone;
import java.util.Optional;

/**
 * Cues that are never given, because their step is over before.
 *
 * <p>Only where both times are by the clock: how long a breath lasts, or how fast somebody reads,
 * is for the host to say. Stateless but for the lengths.
 */
final class LateCues {

  private final StepLengths lengths;
  private final Findings findings;

  LateCues(StepLengths lengths, Findings findings) {
    this.lengths = lengths;
    this.findings = findings;
  }

  /**
   * Warns of a cue that is not given within the longest of the step's turns.
   *
   * @param path the place of the cue
   */
  void warn(Cue cue, TimedStep step, Path path) {
    boolean again = cue.time() instanceof CueTime.Every;
    if (cue.time() instanceof CueTime.Percent) {
      // there is always a middle, or else no end
      return;
    }
    if (!isByTheClock(time(cue.time())) || !StepLengths.hasEnd(step) || !isByTheClock(step)) {
      return;
    }
    findings.warning(
        path.key(again ? "every" : "at"),
        "cue-never",
        "expected a time within the step, which is over after "
            + Shown.length(lengths.most(step))
            + ", but was "
            + Shown.length(time(cue.time()))
            + (cue.time() instanceof CueTime.BeforeEnd ? " before end" : "")
            + ", so that the cue is never given");
  }

  private static Length time(CueTime time) {
    if (time instanceof CueTime.Every every) {
      return every.period();
    }
    return time instanceof CueTime.At at ? at.offset() : ((CueTime.BeforeEnd) time).remaining();
  }

  private boolean isByTheClock(TimedStep step) {
    if (step instanceof Hold hold) {
      return areByTheClock(hold.turns());
    }
    if (step instanceof Rest rest) {
      return areByTheClock(rest.turns());
    }
    if (step instanceof Reps reps) {
      return isByTheClock(reps);
    }
    if (step instanceof Explain explain) {
      return explain.takes().isPresent() && isByTheClock(explain.takes().get());
    }
    Optional<StepTime> takes = step instanceof Move move ? move.takes() : ((Position) step).takes();
    return isByTheClock(takes.isPresent() ? takes.get() : usual(step));
  }

  private Length usual(TimedStep step) {
    return step instanceof Move
        ? lengths.defaults().move().orElse(Defaults.MOVE)
        : lengths.defaults().position().orElse(Defaults.POSITION);
  }

  private static boolean areByTheClock(Iterable<? extends HoldTime> turns) {
    for (HoldTime turn : turns) {
      if (!isByTheClock(turn)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isByTheClock(HoldTime time) {
    if (time instanceof Ready ready) {
      return isByTheClock(ready.atMost());
    }
    return time instanceof UntilGone goal
        ? isByTheClock(goal.atMost()) && isByTheClock(goal.then())
        : time instanceof DurationRange;
  }

  private static boolean isByTheClock(Reps reps) {
    RepPace pace = reps.pace().orElse(Ready.FOR_EVER);
    for (Amount amount : reps.turns()) {
      if (amount instanceof TimeBox box ? !isByTheClock(box.length()) : !isByTheClock(pace)) {
        return false;
      }
    }
    return isByTheClock(reps.lastHold());
  }

  private static boolean isByTheClock(RepPace pace) {
    if (pace instanceof Tempo tempo) {
      for (Tempo.Phase phase : tempo.phases()) {
        if (!isByTheClock(phase.length())) {
          return false;
        }
      }
      return true;
    }
    return pace instanceof Each each
        ? isByTheClock(each.length())
        : isByTheClock(((Ready) pace).atMost());
  }

  private static boolean isByTheClock(Optional<Length> length) {
    return !length.isPresent() || isByTheClock(length.get());
  }
}
