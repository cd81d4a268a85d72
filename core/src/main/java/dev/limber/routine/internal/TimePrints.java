package dev.limber.routine.internal;

import dev.limber.routine.Accumulated;
import dev.limber.routine.Amount;
import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Each;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Length;
import dev.limber.routine.Ready;
import dev.limber.routine.RepPace;
import dev.limber.routine.StepTime;
import dev.limber.routine.Tempo;
import dev.limber.routine.TimeBox;
import dev.limber.routine.UntilGone;
import java.time.Duration;

/** Writes times, counts and paces for a fingerprint. Not safe for use by several threads. */
final class TimePrints {

  private final Encoding to;

  TimePrints(Encoding to) {
    this.to = to;
  }

  void duration(Duration duration) {
    to.number(duration.getSeconds());
    to.number(duration.getNano());
  }

  void count(CountRange count) {
    to.tag("CountRange");
    to.number(count.least());
    to.number(count.most());
  }

  void length(Length length) {
    if (length instanceof DurationRange range) {
      to.tag("DurationRange");
      duration(range.least());
      duration(range.most());
    } else {
      Breaths breaths = (Breaths) length;
      to.tag("Breaths");
      to.constant(breaths.part());
      count(breaths.count());
    }
  }

  void stepTime(StepTime time) {
    if (time instanceof Length length) {
      length(length);
    } else {
      ready((Ready) time);
    }
  }

  private void ready(Ready ready) {
    to.tag("Ready");
    to.optional(ready.atMost(), this::length);
  }

  void holdTime(HoldTime time) {
    if (time instanceof StepTime known) {
      stepTime(known);
    } else if (time instanceof UntilGone goal) {
      to.tag("UntilGone");
      to.text(goal.symptom());
      to.optional(goal.then(), this::length);
      to.optional(goal.atMost(), this::length);
    } else {
      Accumulated sum = (Accumulated) time;
      to.tag("Accumulated");
      length(sum.total());
      length(sum.boutsOf());
    }
  }

  void amount(Amount amount) {
    if (amount instanceof CountRange count) {
      count(count);
    } else {
      to.tag("TimeBox");
      length(((TimeBox) amount).length());
    }
  }

  void pace(RepPace pace) {
    if (pace instanceof Each each) {
      to.tag("Each");
      length(each.length());
    } else if (pace instanceof Tempo tempo) {
      to.tag("Tempo");
      to.list(tempo.phases(), this::phase);
    } else {
      ready((Ready) pace);
    }
  }

  private void phase(Tempo.Phase phase) {
    to.tag("Phase");
    to.constant(phase.part());
    length(phase.length());
  }

  void cueTime(CueTime time) {
    if (time instanceof CueTime.At at) {
      to.tag("At");
      length(at.offset());
    } else if (time instanceof CueTime.Percent share) {
      to.tag("Percent");
      to.text(share.percent().toString());
    } else if (time instanceof CueTime.BeforeEnd before) {
      to.tag("BeforeEnd");
      length(before.remaining());
    } else {
      to.tag("Every");
      length(((CueTime.Every) time).period());
    }
  }
}
