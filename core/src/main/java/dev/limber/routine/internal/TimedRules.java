package dev.limber.routine.internal;

import dev.limber.routine.Accumulated;
import dev.limber.routine.Amount;
import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Each;
import dev.limber.routine.Hold;
import dev.limber.routine.Length;
import dev.limber.routine.RepPace;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.TimeBox;
import dev.limber.routine.TimedStep;
import java.util.List;
import java.util.Optional;

/**
 * The rules for the times of a step: lists of them, cues, and what is too long or too short.
 *
 * <p>Not safe for use by several threads.
 */
final class TimedRules {

  private static final long LONG_HOLD = 3 * 60_000;

  private final StepLengths lengths;
  private final Findings findings;

  TimedRules(StepLengths lengths, Findings findings) {
    this.lengths = lengths;
    this.findings = findings;
  }

  void check(TimedStep step, Path path, Scope scope) {
    if (step instanceof Hold hold) {
      list("hold", hold.turns(), path, scope);
      longHold(hold, path);
    } else if (step instanceof Rest rest) {
      list("rest", rest.turns(), path, scope);
    } else if (step instanceof Reps reps) {
      list("reps", reps.turns(), path, scope);
      timedReps(reps, path);
    }
    list("say", step.guidance().say(), path, scope);
    if (!step.guidance().cues().isEmpty() && !StepLengths.hasEnd(step)) {
      cues(step, path);
    }
  }

  private void list(String key, List<?> items, Path path, Scope scope) {
    if (items.size() == 1 || items.isEmpty()) {
      return;
    }
    Optional<String> range = range(items);
    if (scope.rounds() == null) {
      findings.error(
          path.key(key),
          "misplaced-list",
          "expected one value, but was a list, whose items the rounds of a repeat take in turn,"
              + " outside of a repeat"
              + range.map(written -> "; a range is written " + written).orElse(""));
      return;
    }
    int rounds = scope.rounds() instanceof CountRange count ? count.most() : Integer.MAX_VALUE;
    if (items.size() > rounds) {
      findings.warning(
          path.key(key),
          "more-turns-than-rounds",
          "expected at most one item for each round of the repeat, of which there "
              + (rounds == 1 ? "is 1" : "are " + rounds)
              + ", but there are "
              + items.size()
              + " items");
    }
    if (rounds > 2 && range.isPresent()) {
      findings.warning(
          path.key(key),
          "looks-like-range",
          "expected an item for each round, but these two look like a range, which is written "
              + range.get()
              + "; as they stand, they are for the first round and for all others");
    }
  }

  /** Returns how a range is written from two items that rise, if they could be meant for one. */
  private static Optional<String> range(List<?> items) {
    if (items.size() != 2) {
      return Optional.empty();
    }
    Object least = items.get(0);
    Object most = items.get(1);
    if (least instanceof DurationRange from && most instanceof DurationRange to) {
      boolean rising = from.isFixed() && to.isFixed() && from.most().compareTo(to.least()) < 0;
      return written(rising, Shown.length(from), Shown.length(to));
    }
    if (least instanceof Breaths from && most instanceof Breaths to) {
      boolean whole = from.part() == Breaths.Part.BREATH && to.part() == Breaths.Part.BREATH;
      return written(
          whole && isRising(from.count(), to.count()), from.count().toString(), to.toString());
    }
    if (least instanceof CountRange from && most instanceof CountRange to) {
      return written(isRising(from, to), from.toString(), to.toString());
    }
    return Optional.empty();
  }

  private static boolean isRising(CountRange from, CountRange to) {
    return from.isFixed() && to.isFixed() && from.most() < to.least();
  }

  private static Optional<String> written(boolean rising, String least, String most) {
    return rising ? Optional.of(least + "-" + most) : Optional.empty();
  }

  private void longHold(Hold hold, Path path) {
    long most = findings.wantsWarnings() ? lengths.most(hold) : 0;
    if (most > LONG_HOLD) {
      findings.warning(
          path.key("hold"),
          "long-hold",
          "expected a hold of at most 3 minutes, as is usual, but was " + Shown.length(most));
    }
  }

  private void timedReps(Reps reps, Path path) {
    if (!reps.pace().isPresent()) {
      return;
    }
    RepPace pace = reps.pace().get();
    for (int i = 0; i < reps.turns().size(); i++) {
      Amount amount = reps.turns().get(i);
      if (amount instanceof TimeBox box && lengths.rep(pace) > lengths.paces().most(box.length())) {
        findings.error(
            path.item("reps", reps.turns().size() == 1 ? -1 : i).key("for"),
            "no-rep-fits",
            "expected time for one rep at least, which takes "
                + written(pace)
                + ", but was "
                + Shown.length(box.length()));
      }
    }
  }

  private String written(RepPace pace) {
    return pace instanceof Each each
        ? Shown.length(each.length())
        : Shown.length(lengths.rep(pace));
  }

  private void cues(TimedStep step, Path path) {
    List<Cue> cues = step.guidance().cues();
    for (int i = 0; i < cues.size(); i++) {
      CueTime time = cues.get(i).time();
      if (time instanceof CueTime.Percent || time instanceof CueTime.BeforeEnd) {
        findings.error(
            path.item("cues", i).key("at"),
            "cue-without-end",
            "expected a time after the start, such as 10s, but was "
                + written(time)
                + ", and "
                + whyEndless(step));
      }
    }
  }

  private static String written(CueTime time) {
    if (time instanceof CueTime.Percent percent) {
      return time.equals(CueTime.HALFWAY) ? "halfway" : percent.percent().toPlainString() + "%";
    }
    Length remaining = ((CueTime.BeforeEnd) time).remaining();
    return Shown.length(remaining) + " before end";
  }

  private static String whyEndless(TimedStep step) {
    boolean inBouts =
        step instanceof Hold hold
            && hold.turns().stream().anyMatch(turn -> turn instanceof Accumulated);
    return inBouts
        ? "nobody knows when a hold in bouts ends"
        : "this step may have no end; at-most would give it one";
  }
}
