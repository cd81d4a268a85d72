package dev.limber.behaviour;

import dev.limber.routine.AfterPain;
import dev.limber.routine.Amount;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Each;
import dev.limber.routine.Exercise;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Length;
import dev.limber.routine.Move;
import dev.limber.routine.RepPace;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.routine.TimeBox;
import java.util.Optional;

/** Short ways to write steps; a step goes by its words, its length is in seconds. */
final class Steps {

  private Steps() {}

  static Routine routine(Step... steps) {
    return Routine.builder().id("test").title(Text.of("Test")).addSteps(steps).build();
  }

  static Move move(String words, long seconds) {
    return Move.of(words, DurationRange.seconds(seconds));
  }

  static Hold hold(String words, long seconds, Cue... cues) {
    return hold(words, DurationRange.seconds(seconds), cues);
  }

  static Hold hold(String words, DurationRange length, Cue... cues) {
    Guidance guidance = Guidance.builder().addSay(Text.of(words)).addCues(cues).build();
    return Hold.builder().addTurns(length).guidance(guidance).build();
  }

  /** A hold for any kind of time, or for several in turn. */
  static Hold stay(String words, HoldTime... turns) {
    return Hold.builder().addTurns(turns).guidance(Guidance.say(words)).build();
  }

  static Reps reps(String words, Amount amount, RepPace pace, Cue... cues) {
    return reps(words, Optional.empty(), Optional.of(pace), cues, amount);
  }

  /** Reps that are followed by a last hold. */
  static Reps reps(String words, Amount amount, RepPace pace, Length lastHold) {
    return reps(words, Optional.of(lastHold), Optional.of(pace), new Cue[0], amount);
  }

  /** Reps of which as many are done as come. */
  static Reps freeReps(String words, long seconds) {
    return reps(
        words,
        Optional.empty(),
        Optional.empty(),
        new Cue[0],
        TimeBox.of(DurationRange.seconds(seconds)));
  }

  static Reps reps(
      String words,
      Optional<Length> lastHold,
      Optional<RepPace> pace,
      Cue[] cues,
      Amount... turns) {
    return Reps.builder()
        .addTurns(turns)
        .pace(pace)
        .lastHold(lastHold)
        .guidance(Guidance.builder().addSay(Text.of(words)).addCues(cues).build())
        .build();
  }

  static Each each(long seconds) {
    return Each.of(DurationRange.seconds(seconds));
  }

  static Repeat repeatFor(long seconds, long rest, Step... steps) {
    return Repeat.builder()
        .rounds(TimeBox.of(DurationRange.seconds(seconds)))
        .rest(DurationRange.seconds(rest))
        .addSteps(steps)
        .build();
  }

  static Rest rest(long seconds) {
    return Rest.of(DurationRange.seconds(seconds));
  }

  static Exercise exercise(String title, Step... steps) {
    return Exercise.of(title, steps);
  }

  static Repeat repeat(int rounds, long rest, Step... steps) {
    return Repeat.builder()
        .rounds(CountRange.of(rounds))
        .rest(DurationRange.seconds(rest))
        .addSteps(steps)
        .build();
  }

  static RepeatPerSide sides(SideOrder order, long changeOver, Step... steps) {
    return RepeatPerSide.builder()
        .order(order)
        .changeOver(DurationRange.seconds(changeOver))
        .addSteps(steps)
        .build();
  }

  /** A guard whose release is the move {@code release} of two seconds. */
  static StopOnPain guard(int threshold, AfterPain then, String release, Step... steps) {
    return StopOnPain.builder()
        .threshold(threshold)
        .addSteps(steps)
        .addRelease(move(release, 2))
        .then(then)
        .build();
  }

  static StopOnPain guard(String release, Step... steps) {
    return guard(StopOnPain.ANY, AfterPain.CONTINUE, release, steps);
  }

  /** A guard without a release. */
  static StopOnPain bareGuard(int threshold, AfterPain then, Step... steps) {
    return StopOnPain.builder().threshold(threshold).addSteps(steps).then(then).build();
  }
}
