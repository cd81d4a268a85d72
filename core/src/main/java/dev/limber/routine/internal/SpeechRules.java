package dev.limber.routine.internal;

import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Explain;
import dev.limber.routine.Move;
import dev.limber.routine.Text;
import dev.limber.routine.TimedStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Whether what is said can be spoken in the time it has, at {@link Paces#USUAL}, and is said at
 * all.
 *
 * <p>Not safe for use by several threads.
 */
final class SpeechRules {

  private final StepLengths lengths;
  private final Findings findings;

  SpeechRules(StepLengths lengths, Findings findings) {
    this.lengths = lengths;
    this.findings = findings;
  }

  void check(TimedStep step, Path path) {
    if (step instanceof Explain explain && !explain.takes().isPresent()) {
      // it lasts as long as its words do, and cues within it are looked at all the same
      cues(step, path);
      return;
    }
    List<Text> say = step.guidance().say();
    for (int i = 0; i < say.size(); i++) {
      say(step, i, path);
    }
    if (say.isEmpty() && step instanceof Move move) {
      own(step, move.text(), path, "move");
    } else if (say.isEmpty() && step instanceof Explain explain) {
      own(step, explain.text(), path, "explain");
    }
    cues(step, path);
  }

  private void own(TimedStep step, Text text, Path path, String key) {
    if (StepLengths.hasEnd(step)) {
      look(text, lengths.most(step), path, key, TextVisitor.NO_LIST, false);
    }
  }

  /** The words of a round have the time of that round; the last ones that of all that follow. */
  private void say(TimedStep step, int index, Path path) {
    List<Text> say = step.guidance().say();
    int turns = StepLengths.turns(step);
    boolean only = say.size() == 1;
    int from = Math.min(index, turns - 1);
    int to = index == say.size() - 1 ? turns : from + 1;
    long longest = 0;
    for (int turn = from; turn < to; turn++) {
      if (!StepLengths.hasEnd(step, turn)) {
        return;
      }
      longest = Math.max(longest, lengths.most(step, turn, turn + 1));
    }
    look(say.get(index), longest, path, "say", only ? TextVisitor.NO_LIST : index, false);
  }

  private void cues(TimedStep step, Path path) {
    List<Cue> cues = step.guidance().cues();
    for (int i = 0; i < cues.size(); i++) {
      long time = time(cues.get(i).time(), step);
      if (time > 0) {
        cue(cues.get(i), time, path.item("cues", i));
      } else {
        // it has no time at all, which few cues have: only then is it worth asking why
        new LateCues(lengths, findings).warn(cues.get(i), step, path.item("cues", i));
      }
    }
  }

  private void cue(Cue cue, long time, Path path) {
    boolean again = cue.time() instanceof CueTime.Every;
    List<Text> say = cue.say();
    for (int i = 0; i < say.size(); i++) {
      look(say.get(i), time, path, "say", say.size() == 1 ? TextVisitor.NO_LIST : i, again);
    }
  }

  /** Returns the time that a cue has for its words; 0 if it is not given or has no bound. */
  private long time(CueTime time, TimedStep step) {
    boolean ends = StepLengths.hasEnd(step);
    long length = ends ? lengths.most(step) : Long.MAX_VALUE;
    if (time instanceof CueTime.Every every) {
      long period = lengths.paces().most(every.period());
      return period < length ? period : 0;
    }
    if (!ends) {
      return 0;
    }
    if (time instanceof CueTime.At at) {
      return length - lengths.paces().most(at.offset());
    }
    if (time instanceof CueTime.BeforeEnd before) {
      long remaining = lengths.paces().most(before.remaining());
      return remaining < length ? remaining : 0;
    }
    return length - share(((CueTime.Percent) time).percent(), length);
  }

  private static long share(BigDecimal percent, long length) {
    return percent
        .multiply(BigDecimal.valueOf(length))
        .divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN)
        .longValue();
  }

  /** Makes a path only where there is something to say. */
  private void look(Text text, long time, Path parent, String key, int index, boolean again) {
    if (!lengths.paces().canSpeak(text, lengths.language(), time)) {
      long spoken = lengths.paces().speaking(text, lengths.language());
      findings.warning(
          parent.item(key, index),
          "long-speech",
          "expected words that can be spoken in "
              + Shown.length(time)
              + (again ? ", after which the cue comes again" : ", the time that is left for them")
              + ", but at "
              + lengths.paces().wordsPerMinute()
              + " words a minute they take "
              + Shown.length(Saturating.quotientUp(spoken, 1000) * 1000));
    }
  }
}
