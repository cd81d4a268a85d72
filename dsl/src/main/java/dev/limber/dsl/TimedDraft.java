package dev.limber.dsl;

import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Guidance;
import dev.limber.routine.GuidanceBuilder;
import dev.limber.routine.Length;
import dev.limber.routine.Text;
import java.util.Arrays;
import java.util.List;

/**
 * What may be said of a step that takes time.
 *
 * <p>Cues add up, in the order in which they are written; the occurrences of a cue with several
 * texts speak them in turn and stay with the last. Any other word that is said again replaces what
 * it said before. Not safe for use by several threads.
 *
 * @param <S> what the words are called on, and return
 */
public abstract sealed class TimedDraft<S extends TimedDraft<S>> extends StepDraft<S>
    permits PacedDraft, RepsDraft, StillDraft {

  private final GuidanceBuilder guidance = Guidance.builder();

  TimedDraft() {}

  /** Says {@code words} at the start of the step. */
  public S say(String words) {
    return say(Text.of(words));
  }

  /** Says {@code words} at the start of the step. */
  public S say(Text words) {
    return say(List.of(words));
  }

  /**
   * Says {@code words} at the start of the step, which the rounds of the innermost repeat take in
   * turn.
   *
   * @see Routines#inTurn(String...)
   */
  public S say(List<Text> words) {
    guidance.say(words);
    return self();
  }

  /** Says the words of the step to a partner who helps. */
  public S toHelper() {
    guidance.toHelper(true);
    return self();
  }

  /** Says how hard the step should be, 1 to 10 on the Borg CR10 scale. */
  public S effort(int effort) {
    guidance.effort(effort);
    return self();
  }

  /** Says which weight or resistance there is, such as {@code 5 kg}. */
  public S load(String load) {
    return load(Text.of(load));
  }

  /** Says which weight or resistance there is. */
  public S load(Text load) {
    guidance.load(load);
    return self();
  }

  /** Says {@code words} once, {@code offset} after the start of the step. */
  public S at(Length offset, String... words) {
    return cue(CueTime.at(offset), words);
  }

  /** Says {@code words} again and again, first {@code period} after the start of the step. */
  public S every(Length period, String... words) {
    return cue(CueTime.every(period), words);
  }

  /** Says {@code words} in the middle of the step. */
  public S halfway(String... words) {
    return cue(CueTime.HALFWAY, words);
  }

  /** Says {@code words} when {@code percent}, 1 to 99, of the step is over. */
  public S percent(int percent, String... words) {
    return cue(CueTime.percent(percent), words);
  }

  /** Says {@code words} {@code remaining} before the end of the step. */
  public S beforeEnd(Length remaining, String... words) {
    return cue(CueTime.beforeEnd(remaining), words);
  }

  /** Says {@code words} at {@code time}. */
  public S cue(CueTime time, String... words) {
    guidance.addCues(Cue.of(time, words));
    return self();
  }

  /** Says {@code words} at {@code time}. */
  public S cue(CueTime time, Text... words) {
    guidance.addCues(new Cue(time, Arrays.asList(words), false));
    return self();
  }

  /** Says {@code words} at {@code time} to a partner who helps. */
  public S cueToHelper(CueTime time, String... words) {
    guidance.addCues(new Cue(time, Cue.of(time, words).say(), true));
    return self();
  }

  /** Says {@code words} at {@code time} to a partner who helps. */
  public S cueToHelper(CueTime time, Text... words) {
    guidance.addCues(new Cue(time, Arrays.asList(words), true));
    return self();
  }

  Guidance guidance() {
    return guidance.build();
  }
}
