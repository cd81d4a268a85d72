package dev.limber.session;

import dev.limber.event.PhaseKind;
import dev.limber.event.WaitReason;
import dev.limber.routine.Accumulated;
import dev.limber.routine.Amount;
import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Each;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Length;
import dev.limber.routine.Ready;
import dev.limber.routine.RepPace;
import dev.limber.routine.Reps;
import dev.limber.routine.Tempo;
import dev.limber.routine.TimeBox;
import dev.limber.routine.UntilGone;
import dev.limber.routine.internal.Paces;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Takes the dose of everything that says how long a step lasts.
 *
 * <p>Immutable.
 */
final class Times {

  private final BigDecimal dose;
  private final Paces paces;
  private final List<String> symptoms;

  /**
   * Takes the options; {@code symptoms} are all that are declared, in the order of their numbers.
   */
  Times(PlanOptions options, List<String> symptoms) {
    this.dose = options.dose();
    this.paces = options.paces();
    this.symptoms = symptoms;
  }

  Paces paces() {
    return paces;
  }

  TimeSpec of(Length length) {
    DosedLength dosed = dosed(length);
    return TimeSpec.time(dosed.planned(), dosed.minimum());
  }

  TimeSpec of(HoldTime time) {
    // nearly always; to ask for the interface would be slow
    if (time instanceof DurationRange clock) {
      return of(clock);
    }
    if (time instanceof Breaths breaths) {
      return of(breaths);
    }
    if (time instanceof Ready ready) {
      return TimeSpec.ready(atMost(ready.atMost()));
    }
    if (time instanceof UntilGone goal) {
      DosedLength tail = dosed(goal.then());
      return TimeSpec.symptom(
          symptoms.indexOf(goal.symptom()), atMost(goal.atMost()), tail.planned(), tail.least());
    }
    return bouts((Accumulated) time);
  }

  private TimeSpec bouts(Accumulated goal) {
    DosedLength total = dosed(goal.total());
    // breaths and seconds are held against each other here only
    long bout = Math.min(dosed(goal.boutsOf()).planned(), total.least());
    return TimeSpec.bouts(new TimeSpec.Bouts(total.planned(), total.least(), bout));
  }

  /** Returns how often {@code amount} is, or zero if only time ends it. */
  int count(Amount amount) {
    return amount instanceof CountRange range ? DosedLength.count(range, dose) : 0;
  }

  /** Returns the time of {@code reps}, of which {@code amount} are done. */
  TimeSpec of(Reps reps, Amount amount) {
    List<RepSpec.Phase> phases = new ArrayList<>();
    long each = reps.pace().isPresent() ? each(reps.pace().get(), phases) : 0;
    DosedLength hold = dosed(reps.lastHold());
    if (reps.pace().isPresent() && reps.pace().get() instanceof Ready ready) {
      return counted(amount, ready, hold);
    }
    int count = count(amount);
    int least = amount instanceof CountRange range ? range.least() : 0;
    long holdFrom = count * each;
    if (amount instanceof TimeBox box) {
      holdFrom = dosed(box.length()).planned();
      count = each == 0 ? 0 : (int) Math.max(1, holdFrom / each);
      least = count;
    }
    long end = holdFrom + hold.planned();
    long minimum = least < count ? least * each : holdFrom + hold.least();
    RepSpec spec =
        new RepSpec(
            count, least, each, phases.toArray(new RepSpec.Phase[0]), holdFrom, hold.planned());
    return new TimeSpec(null, end, minimum < end ? minimum : StepSpec.NONE, 0, 0, 0, null, spec);
  }

  /** Returns the time of reps that the host counts, and that end when the person goes on. */
  private TimeSpec counted(Amount amount, Ready ready, DosedLength hold) {
    RepSpec.Phase[] none = {};
    if (amount instanceof TimeBox box) {
      long length = dosed(box.length()).planned();
      RepSpec spec = new RepSpec(0, 0, 0, none, length, hold.planned());
      long minimum = hold.least() < hold.planned() ? length + hold.least() : StepSpec.NONE;
      return new TimeSpec(WaitReason.REPS, length + hold.planned(), minimum, 0, 0, 0, null, spec);
    }
    RepSpec spec =
        new RepSpec(
            count(amount), ((CountRange) amount).least(), 0, none, TimeSpec.NEVER, hold.planned());
    return new TimeSpec(
        WaitReason.REPS,
        atMost(ready.atMost()),
        StepSpec.NONE,
        0,
        hold.planned(),
        hold.least(),
        null,
        spec);
  }

  /** Returns how long a rep takes, and adds its phases to {@code phases}. */
  private long each(RepPace pace, List<RepSpec.Phase> phases) {
    if (pace instanceof Each each) {
      return dosed(each.length()).planned();
    }
    long at = 0;
    if (pace instanceof Tempo tempo) {
      for (Tempo.Phase phase : tempo.phases()) {
        long length = dosed(phase.length()).planned();
        if (length > 0) {
          phases.add(new RepSpec.Phase(kind(phase.part()), at, Duration.ofNanos(length)));
        }
        at += length;
      }
    }
    return at;
  }

  private static PhaseKind kind(Tempo.Part part) {
    switch (part) {
      case LOWER:
        return PhaseKind.LOWER;
      case BOTTOM:
        return PhaseKind.BOTTOM;
      case LIFT:
        return PhaseKind.LIFT;
      default:
        return PhaseKind.TOP;
    }
  }

  private long atMost(Optional<Length> length) {
    return length.isPresent() ? dosed(length.get()).planned() : TimeSpec.NEVER;
  }

  private DosedLength dosed(Optional<Length> length) {
    return length.isPresent() ? dosed(length.get()) : DosedLength.ofMillis(0);
  }

  DosedLength dosed(Length length) {
    return DosedLength.of(length, dose, paces);
  }

  /** Returns how long it takes to read {@code string}. */
  TimeSpec reading(String string, String language) {
    return TimeSpec.time(
        TimeUnit.MILLISECONDS.toNanos(paces.reading(string, language)), StepSpec.NONE);
  }
}
