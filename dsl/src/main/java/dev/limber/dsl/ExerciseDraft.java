package dev.limber.dsl;

import dev.limber.routine.Exercise;
import dev.limber.routine.Text;

/** An exercise: nothing to say but what may be said of every container. */
final class ExerciseDraft extends GroupDraft<ExerciseDraft> {

  Exercise exercise(Text title) {
    return new Exercise(title, between(), steps(), qualifiers());
  }
}
