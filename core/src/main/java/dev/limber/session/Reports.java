package dev.limber.session;

import dev.limber.event.Outcome;
import dev.limber.event.Pain;
import dev.limber.event.PauseReason;
import dev.limber.event.StopReason;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a report of pain or of a symptom.
 *
 * <p>Not safe for use by several threads.
 */
final class Reports {

  private final Plan plan;
  private final Course course;
  private final Walk walk;
  private final ReportNarrator narrator;
  private final Ledger ledger;

  /** The symptoms that were reported gone last; null if there is none. */
  private @Nullable BitSet gone;

  Reports(Plan plan, Course course, Walk walk, ReportNarrator narrator, Ledger ledger) {
    this.plan = plan;
    this.course = course;
    this.walk = walk;
    this.narrator = narrator;
    this.ledger = ledger;
  }

  /** Returns whether the symptom of this number was reported gone. */
  boolean isGone(int symptom) {
    return gone != null && gone.get(symptom);
  }

  void pain(Pain pain) {
    ledger.pain(pain);
    narrator.painReported(pain);
    if (pain.level().orElse(1) > 0) {
      act(pain);
    }
  }

  private void act(Pain pain) {
    Frame guard = walk.frame().guardAgainst(pain);
    Frame easing = guard == null ? walk.frame().easing(pain) : null;
    if (guard != null) {
      stopOnPain(guard, pain);
    } else if (easing != null) {
      narrator.easedOff(easing, pain);
    } else {
      actUnguarded(plan.options().unguardedPain());
    }
  }

  private void stopOnPain(Frame guard, Pain pain) {
    int retries = walk.rounds().retriesLeft(guard);
    narrator.stoppedOnPain(guard, pain, retries);
    if (retries > 0) {
      walk.rounds().countRetry(guard);
    }
    course.leave(retries > 0 ? Way.backInto(guard) : Way.outOf(guard), Outcome.STOPPED_BY_PAIN);
  }

  private void actUnguarded(UnguardedPain wanted) {
    if (wanted == UnguardedPain.PAUSE) {
      course.pause(PauseReason.PAIN);
    } else if (wanted == UnguardedPain.STOP) {
      course.stop(Outcome.STOPPED_BY_PAIN, StopReason.PAIN);
    }
  }

  /** Adds {@code later} to the last report of pain, of which there must be one. */
  void describePain(Pain later) {
    narrator.painDescribed(ledger.describeLastPain(later));
  }

  /** Takes the report of the symptom of this number. */
  void symptom(int symptom, boolean present) {
    String name = plan.symptom(symptom);
    narrator.symptomReported(name, present);
    gone = gone == null ? new BitSet(plan.symptoms()) : gone;
    gone.set(symptom, !present);
    Optional<String> redFlag = present ? plan.redFlag(name) : Optional.empty();
    if (redFlag.isPresent()) {
      narrator.redFlagRaised(name, redFlag.get());
      course.stop(Outcome.STOPPED, StopReason.RED_FLAG);
    } else if (!present && course.awaitedSymptom() == symptom) {
      course.symptomGone();
    }
  }

  void pack(Packer to) {
    to.put(gone);
  }

  void unpack(Unpacker from) {
    gone = from.nextBits(plan.symptoms());
  }
}
