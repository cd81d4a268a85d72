package dev.limber.routine.internal;

import dev.limber.routine.AfterPain;
import dev.limber.routine.ContainerStep;
import dev.limber.routine.Cue;
import dev.limber.routine.Exercise;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Prop;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.TimedStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that hold between the steps of a routine, whoever made it.
 *
 * <p>Not safe for use by several threads.
 */
public final class RoutineRules {

  /** Containers in containers beyond this say nothing that a person could follow. */
  private static final int DEEPEST = 100;

  /** Whoever has made more mistakes wants no complete list, and a hostile file gets none. */
  private static final int MOST = 10_000;

  private static final Duration LONG_HOLD = Duration.ofMinutes(3);

  private final RoutineParts parts;
  private final List<Finding> findings = new ArrayList<>();
  private final TextRules texts;
  private int errors;
  private int warnings;
  private final Map<String, Path> ids = new HashMap<>();
  private final List<String> props;
  private final List<String> choices;

  private RoutineRules(RoutineParts parts) {
    this.parts = parts;
    this.props = new ArrayList<>(parts.props().keySet());
    this.choices = new ArrayList<>(parts.choices().keySet());
    this.texts = new TextRules(parts.language(), this::add);
  }

  /** Returns everything that the rules have against {@code parts}, in the order of the file. */
  public static List<Finding> check(RoutineParts parts) {
    RoutineRules rules = new RoutineRules(parts);
    parts.texts().forEach((path, text) -> rules.texts.check(text, path, Scope.OUTERMOST));
    rules.steps(parts.steps(), "steps", Path.ROOT, Scope.OUTERMOST);
    return rules.findings;
  }

  private void steps(List<Step> steps, String key, Path parent, Scope scope) {
    for (int i = 0; i < steps.size(); i++) {
      step(steps.get(i), parent.item(key, i), scope);
    }
  }

  private void step(Step step, Path path, Scope scope) {
    if (scope.depth() > DEEPEST) {
      error(path, "too-deep", "expected at most " + DEEPEST + " containers in one another");
      return;
    }
    if (step.qualifiers() != Qualifiers.NONE) {
      qualifiers(step.qualifiers(), path);
    }
    if (step instanceof TimedStep timed) {
      timed(timed, path, scope);
    } else {
      container((ContainerStep) step, path, scope);
    }
  }

  private void qualifiers(Qualifiers qualifiers, Path path) {
    qualifiers.id().ifPresent(id -> unique(id, path.key("id")));
    qualifiers.when().ifPresent(choice -> declaredChoice(choice, path.key("when")));
    qualifiers.unless().ifPresent(choice -> declaredChoice(choice, path.key("unless")));
    for (int i = 0; i < qualifiers.needs().size(); i++) {
      declaredProp(qualifiers.needs().get(i), path.item("needs", i));
    }
  }

  private void unique(String id, Path path) {
    Path first = ids.putIfAbsent(id, path);
    if (first != null) {
      error(
          path, "duplicate-id", "the id \"" + Shown.cut(id) + "\" stands at " + first + " already");
    }
  }

  private void declaredChoice(String choice, Path path) {
    if (!parts.choices().containsKey(choice)) {
      undeclared("choice", choice, choices, path);
    }
  }

  private void declaredProp(String slug, Path path) {
    Prop prop = parts.props().get(slug);
    if (prop == null) {
      undeclared("prop", slug, props, path);
    } else if (!prop.optional()) {
      warning(
          path,
          "needs-required-prop",
          "the prop \""
              + Shown.cut(slug)
              + "\" is not optional, so this step is never left out for it");
    }
  }

  private void undeclared(String what, String given, List<String> declared, Path path) {
    String expected =
        declared.isEmpty()
            ? "expected a " + what + " that the routine declares (it declares none)"
            : "expected one of the declared " + what + "s (" + Shown.list(declared) + ")";
    add(
        new Finding(
            path,
            false,
            "unknown-" + what,
            expected + ", but was \"" + Shown.cut(given) + '"',
            given,
            declared));
  }

  private void timed(TimedStep step, Path path, Scope scope) {
    if (step instanceof Move move) {
      texts.check(move.text(), path, "move", scope);
    }
    if (step instanceof Hold hold && hold.length().most().compareTo(LONG_HOLD) > 0) {
      warning(path.key("hold"), "long-hold", "a hold of more than 3 minutes is unusual");
    }
    step.guidance().say().ifPresent(say -> texts.check(say, path, "say", scope));
    List<Cue> cues = step.guidance().cues();
    for (int i = 0; i < cues.size(); i++) {
      Path cue = path.item("cues", i).key("say");
      cues.get(i).say().forEach(say -> texts.check(say, cue, scope));
    }
  }

  private void container(ContainerStep step, Path path, Scope scope) {
    Scope inside;
    if (step instanceof Exercise exercise) {
      texts.check(exercise.title(), path, "exercise", scope);
      inside = scope.inExercise();
    } else if (step instanceof Repeat) {
      inside = scope.inRounds();
    } else if (step instanceof RepeatPerSide) {
      if (scope.sides()) {
        error(
            path.key("repeat-per-side"),
            "nested-sides",
            "expected no repeat-per-side inside another one");
      }
      inside = scope.inSides();
    } else {
      guard((StopOnPain) step, path, scope);
      inside = scope.inGuard();
    }
    steps(step.steps(), "steps", path, inside);
    if (step instanceof StopOnPain guard) {
      steps(guard.release(), "release", path, inside);
    }
  }

  private void guard(StopOnPain guard, Path path, Scope scope) {
    if (guard.then() == AfterPain.END_SIDE && !scope.sides()) {
      error(path.key("then"), "misplaced-then", "end-side stands outside of a repeat-per-side");
    }
    if (guard.then() == AfterPain.END_EXERCISE && !scope.exercise()) {
      error(path.key("then"), "misplaced-then", "end-exercise stands outside of an exercise");
    }
    if (guard.release().isEmpty() && Holds.anyIn(guard.steps(), DEEPEST)) {
      warning(
          path,
          "missing-release",
          "this stop-on-pain holds a hold, but has no release: say how to come out of it safely");
    }
  }

  private void add(Finding finding) {
    // errors and warnings apart, because many warnings must not hide an error
    int count = finding.warning() ? ++warnings : ++errors;
    if (count <= MOST) {
      findings.add(finding);
    }
  }

  private void error(Path path, String code, String message) {
    add(Finding.error(path, code, message));
  }

  private void warning(Path path, String code, String message) {
    add(Finding.warning(path, code, message));
  }

  /** Looks for holds, without a guard of their own, in so many containers at most. */
  private static final class Holds {
    static boolean anyIn(List<Step> steps, int depth) {
      return steps.stream().anyMatch(step -> isIn(step, depth));
    }

    private static boolean isIn(Step step, int depth) {
      return step instanceof Hold
          || (depth > 0
              && step instanceof ContainerStep container
              && !(step instanceof StopOnPain)
              && anyIn(container.steps(), depth - 1));
    }
  }
}
