package dev.limber.dsl;

import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.Rest;

/** A hold or a rest: nothing to say but what may be said of every timed step. */
final class StillDraft extends TimedDraft<StillDraft> {

  Hold hold(DurationRange length) {
    return new Hold(length, guidance(), qualifiers());
  }

  Rest rest(DurationRange length) {
    return new Rest(length, guidance(), qualifiers());
  }
}
