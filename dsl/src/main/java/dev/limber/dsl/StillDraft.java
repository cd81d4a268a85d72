package dev.limber.dsl;

import dev.limber.routine.Hold;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Rest;
import dev.limber.routine.StepTime;
import java.util.List;

/** A hold or a rest: nothing to say but what may be said of every timed step. */
final class StillDraft extends TimedDraft<StillDraft> {

  Hold hold(List<? extends HoldTime> turns) {
    return Hold.builder().addAllTurns(turns).guidance(guidance()).qualifiers(qualifiers()).build();
  }

  Rest rest(List<? extends StepTime> turns) {
    return Rest.builder().addAllTurns(turns).guidance(guidance()).qualifiers(qualifiers()).build();
  }
}
