package dev.limber.dsl;

import dev.limber.routine.Routine;
import dev.limber.routine.Use;

/** A routine that is used: nothing to say but what may be said of every step. */
final class UseDraft extends StepDraft<UseDraft> {

  Use use(Routine routine) {
    return new Use(routine, qualifiers());
  }
}
