package dev.limber.routine.internal;

import dev.limber.routine.CountRange;
import dev.limber.routine.Extension;
import dev.limber.routine.Limits;
import dev.limber.routine.Media;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.routine.TimedStep;
import dev.limber.routine.Use;
import dev.limber.routine.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the size of a routine against {@link Limits}, before anything is expanded.
 *
 * <p>Not safe for use by several threads.
 */
public final class LimitRules {

  private final Limits limits;
  private final boolean withTexts;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Routine, Long> used = new IdentityHashMap<>();
  private long steps;

  private LimitRules(Limits limits, boolean withTexts) {
    this.limits = limits;
    this.withTexts = withTexts;
  }

  /** Returns what is too large in {@code parts}; nothing of parts that are too deep to look at. */
  public static List<Finding> check(RoutineParts parts, Limits limits, Paces paces) {
    return new LimitRules(limits, true).check(parts, new Depth(parts.steps()), paces);
  }

  /** Returns the same for a reader, who has held each text against its limit already. */
  static List<Finding> ofRead(RoutineParts parts, Depth depth, Limits limits, Paces paces) {
    return new LimitRules(limits, false).check(parts, depth, paces);
  }

  private List<Finding> check(RoutineParts parts, Depth depth, Paces paces) {
    if (!depth.isTooDeep()) {
      document(parts, Path.ROOT);
      extent(Extent.of(parts.steps(), parts.defaults(), parts.language(), paces));
    }
    return findings;
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
    steps = Saturating.sum(steps, list.size());
    for (int i = 0; i < list.size(); i++) {
      Step step = list.get(i);
      if (withTexts || !(step instanceof TimedStep) || step.qualifiers() != Qualifiers.NONE) {
        step(step, parent.item(key, i));
      }
    }
  }

  private void step(Step step, Path path) {
    if (step instanceof Repeat repeat
        && repeat.rounds() instanceof CountRange rounds
        && rounds.most() > limits.rounds()) {
      error(path.key("repeat"), "too-many-rounds", "rounds", limits.rounds(), rounds.most());
    }
    if (withTexts) {
      Texts.of(step, path, this::text);
    }
    if (step.qualifiers() != Qualifiers.NONE) {
      qualifiers(step.qualifiers(), path);
    }
    if (step instanceof Use use) {
      use(use.routine(), path.key("use"));
    } else {
      steps(Inside.of(step), "steps", path);
    }
    if (step instanceof StopOnPain guard) {
      steps(guard.release(), "release", path);
    }
  }

  /** Counts a used routine with every use, but looks at it only once. */
  private void use(Routine routine, Path path) {
    Long known = used.get(routine);
    if (known == null) {
      long before = steps;
      document(RoutineParts.of(routine), path);
      used.put(routine, steps - before);
    } else {
      steps = Saturating.sum(steps, known);
    }
  }

  private void document(RoutineParts parts, Path path) {
    if (withTexts) {
      parts.texts(path, this::text);
    }
    extensions(parts.extensions(), path);
    steps(parts.steps(), "steps", path);
  }

  private void qualifiers(Qualifiers qualifiers, Path path) {
    Media media = qualifiers.media();
    string(media.image(), path, "image");
    string(media.video(), path, "video");
    string(media.audio(), path, "audio");
    string(qualifiers.note(), path, "note");
    extensions(qualifiers.extensions(), path);
  }

  /**
   * Makes the path only when there is something to say about it, for nearly always there is not.
   */
  private void text(Text text, Path parent, String key, int index) {
    for (Wording wording : text.wordings().values()) {
      if (isTooLong(wording.right()) || isTooLong(wording.left())) {
        text(text, parent.item(key, index));
        return;
      }
    }
  }

  private void text(Text text, Path path) {
    text.wordings()
        .forEach(
            (tag, wording) -> {
              Path place = tag.equals(Text.OWN) ? path : path.key(tag);
              if (wording.isBySide()) {
                string(wording.right(), place.key("right"));
                string(wording.left(), place.key("left"));
              } else {
                string(wording.right(), place);
              }
            });
  }

  private void extensions(Map<String, Extension> extensions, Path path) {
    if (!extensions.isEmpty()) {
      Extensions.of(extensions, path, Depth.DEEPEST, this::string);
    }
  }

  private void string(Optional<String> string, Path path, String key) {
    if (string.isPresent()) {
      string(string.get(), path.key(key));
    }
  }

  /** There are no more code points than characters. */
  private boolean isTooLong(String string) {
    return string.length() > limits.textLength();
  }

  private void string(String string, Path path) {
    int length = isTooLong(string) ? string.codePointCount(0, string.length()) : 0;
    if (length > limits.textLength()) {
      error(path, "text-too-long", "characters", limits.textLength(), length);
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
