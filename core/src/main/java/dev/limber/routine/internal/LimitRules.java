package dev.limber.routine.internal;

import dev.limber.routine.ContainerStep;
import dev.limber.routine.Cue;
import dev.limber.routine.Defaults;
import dev.limber.routine.Exercise;
import dev.limber.routine.Limits;
import dev.limber.routine.Move;
import dev.limber.routine.Repeat;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.routine.TimedStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Holds the size of a routine against {@link Limits}, before anything is expanded.
 *
 * <p>Not safe for use by several threads.
 */
public final class LimitRules {

  private final Limits limits;
  private final List<Finding> findings = new ArrayList<>();
  private long steps;

  private LimitRules(Limits limits) {
    this.limits = limits;
  }

  /** Returns what is too large in {@code parts}. */
  public static List<Finding> check(RoutineParts parts, Defaults defaults, Limits limits) {
    LimitRules rules = new LimitRules(limits);
    for (Map.Entry<Path, Text> text : parts.texts().entrySet()) {
      rules.text(text.getValue(), text.getKey());
    }
    rules.steps(parts.steps(), "steps", Path.ROOT);
    rules.extent(Extent.of(parts.steps(), defaults));
    return rules.findings;
  }

  private void extent(Extent extent) {
    Path path = Path.ROOT.key("steps");
    if (steps > limits.steps()) {
      error(path, "too-many-steps", "steps", limits.steps(), steps);
    }
    if (extent.steps() > limits.playedSteps()) {
      error(path, "too-many-steps-played", "steps played", limits.playedSteps(), extent.steps());
    }
    if (extent.millis() > limits.playedLength().toMillis()) {
      error(
          path,
          "plays-too-long",
          "when played out",
          hours(limits.playedLength()),
          hours(Duration.ofMillis(extent.millis())));
    }
  }

  private static String hours(Duration length) {
    long seconds = length.getSeconds();
    String words = part(seconds / 3600, "h") + part(seconds / 60 % 60, "min");
    return (words + (words.isEmpty() ? seconds + " s" : part(seconds % 60, "s"))).trim();
  }

  private static String part(long count, String unit) {
    return count == 0 ? "" : count + " " + unit + " ";
  }

  private void steps(List<Step> list, String key, Path parent) {
    for (int i = 0; i < list.size(); i++) {
      steps++;
      step(list.get(i), parent.item(key, i));
    }
  }

  private void step(Step step, Path path) {
    if (step instanceof Move move) {
      text(move.text(), path, "move");
    } else if (step instanceof Exercise exercise) {
      text(exercise.title(), path, "exercise");
    } else if (step instanceof Repeat repeat && repeat.rounds().most() > limits.rounds()) {
      error(
          path.key("repeat"), "too-many-rounds", "rounds", limits.rounds(), repeat.rounds().most());
    }
    if (step instanceof TimedStep timed) {
      timed.guidance().say().ifPresent(say -> text(say, path, "say"));
      cues(timed.guidance().cues(), path);
    } else if (step instanceof ContainerStep container) {
      steps(container.steps(), "steps", path);
    }
    if (step instanceof StopOnPain guard) {
      steps(guard.release(), "release", path);
    }
  }

  private void cues(List<Cue> cues, Path path) {
    for (int i = 0; i < cues.size(); i++) {
      Path place = path.item("cues", i).key("say");
      cues.get(i).say().forEach(say -> text(say, place));
    }
  }

  /**
   * Makes the path only when there is something to say about it, for nearly always there is not.
   */
  private void text(Text text, Path step, String key) {
    if (isTooLong(text)) {
      text(text, step.key(key));
    }
  }

  private boolean isTooLong(Text text) {
    for (String wording : text.wordings()) {
      if (wording.length() > limits.textLength()) {
        return true;
      }
    }
    return false;
  }

  private void text(Text text, Path path) {
    for (String wording : text.wordings()) {
      int length = wording.codePointCount(0, wording.length());
      if (length > limits.textLength()) {
        error(path, "text-too-long", "characters", limits.textLength(), length);
      }
    }
  }

  private void error(Path path, String code, String unit, long limit, long was) {
    error(path, code, unit, inThousands(limit), inThousands(was));
  }

  private static String inThousands(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private void error(Path path, String code, String unit, String limit, String was) {
    findings.add(
        Finding.error(path, code, "expected at most " + limit + " " + unit + ", but was " + was));
  }
}
