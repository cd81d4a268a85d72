package dev.limber.routine.internal;

import dev.limber.routine.AfterPain;
import dev.limber.routine.ContainerStep;
import dev.limber.routine.Cue;
import dev.limber.routine.Exercise;
import dev.limber.routine.Extension;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Media;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Reps;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.TimeBox;
import dev.limber.routine.TimedStep;
import dev.limber.routine.Use;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules that hold between the parts of a routine, whoever made it.
 *
 * <p>Looks at each part once. A used routine has checked itself; here it is looked at only for what
 * depends on the place. Not safe for use by several threads.
 */
public final class RoutineRules {

  private final RoutineParts parts;
  private final Findings findings;
  private final TextRules texts;
  private final DeclaredRules declared;
  private final TimedRules timed;
  private final SpeechRules speech;
  private final StepLengths lengths;
  private final Used used = new Used();
  private final Depth depth;
  private boolean beyondDeepest;
  private @Nullable UseRules uses;
  private @Nullable Shortest shortest;

  private RoutineRules(RoutineParts parts, Depth depth, boolean wantsWarnings) {
    this.parts = parts;
    this.depth = depth;
    this.findings = new Findings(wantsWarnings);
    this.texts = new TextRules(parts, findings);
    this.declared = new DeclaredRules(parts, depth, findings);
    this.lengths = new StepLengths(parts.defaults(), parts.language(), Paces.USUAL);
    this.timed = new TimedRules(lengths, findings);
    this.speech = new SpeechRules(lengths, findings);
  }

  /** Returns everything that the rules have against {@code parts}, in the order of the file. */
  public static List<Finding> check(RoutineParts parts) {
    return check(parts, new Depth(parts.steps()));
  }

  /** Returns the same, and says in {@code depth} how deep the steps of {@code parts} are. */
  static List<Finding> check(RoutineParts parts, Depth depth) {
    return new RoutineRules(parts, depth, true).check();
  }

  /** Returns only the errors, for those who have no use for warnings. */
  public static List<Finding> errors(RoutineParts parts) {
    return new RoutineRules(parts, new Depth(parts.steps()), false).check();
  }

  private List<Finding> check() {
    parts.texts(Path.ROOT, texts.in(Scope.OUTERMOST));
    declared.redFlags(parts.redFlags());
    extensions(parts.extensions(), Path.ROOT);
    steps(parts.steps(), "steps", Path.ROOT, Scope.OUTERMOST);
    depth.found(beyondDeepest);
    if (!beyondDeepest && texts.hasTranslations() && findings.wantsWarnings()) {
      Translations.check(parts, findings);
    }
    return findings.all();
  }

  private void steps(List<Step> steps, String key, Path parent, Scope scope) {
    for (int i = 0; i < steps.size(); i++) {
      step(steps.get(i), parent.item(key, i), scope);
    }
  }

  private void step(Step step, Path path, Scope scope) {
    if (scope.depth() > Depth.DEEPEST) {
      beyondDeepest = true;
      findings.error(
          path, "too-deep", "expected at most " + Depth.DEEPEST + " containers in one another");
      return;
    }
    if (step.qualifiers() != Qualifiers.NONE) {
      // the media of a repeat-per-side are those of the steps inside
      qualifiers(step.qualifiers(), path, scope.sides() || step instanceof RepeatPerSide);
    }
    if (step instanceof TimedStep one) {
      timed(one, path, scope);
    } else if (step instanceof ContainerStep container) {
      container(container, path, scope);
    } else {
      use((Use) step, path.key("use"), scope);
    }
  }

  private void qualifiers(Qualifiers qualifiers, Path path, boolean sides) {
    declared.qualifiers(qualifiers, path);
    if (!sides && qualifiers.media() != Media.NONE) {
      media(qualifiers.media().image(), path, "image");
      media(qualifiers.media().video(), path, "video");
      media(qualifiers.media().audio(), path, "audio");
    }
    extensions(qualifiers.extensions(), path);
  }

  private void media(Optional<String> uri, Path path, String key) {
    if (uri.isPresent() && MediaForms.namesSide(uri.get())) {
      String name = uri.get().contains("{side}") ? "side" : "other-side";
      findings.error(
          path.key(key),
          "misplaced-placeholder",
          PlaceholderRules.outside(name, "a repeat-per-side"),
          name,
          List.of());
    }
  }

  private void extensions(Map<String, Extension> extensions, Path path) {
    for (Map.Entry<String, Extension> own : extensions.entrySet()) {
      if (Extensions.isDeeperThan(Depth.DEEPEST, own.getValue())) {
        findings.error(
            path.key(own.getKey()),
            "too-deep",
            "expected at most " + Depth.DEEPEST + " lists and mappings in one another");
      }
    }
  }

  private void timed(TimedStep step, Path path, Scope scope) {
    if (step instanceof Hold hold) {
      declared.goals(hold, path);
    }
    timed.check(step, path, scope);
    words(step, path, scope);
    if (findings.wantsWarnings()) {
      speech.check(step, path);
    }
  }

  private void words(TimedStep step, Path path, Scope scope) {
    Guidance guidance = step.guidance();
    Scope beside = step instanceof Reps reps ? scope.beside(reps) : scope;
    TextVisitor words = texts.in(beside);
    Texts.own(step, path, words);
    if (guidance == Guidance.NONE) {
      return;
    }
    Texts.say(guidance.say(), path, words);
    cues(guidance.cues(), path, step instanceof Reps reps ? scope.inCueOf(reps) : scope);
    if (guidance.load().isPresent()) {
      texts.check(guidance.load().get(), path, "load", TextVisitor.NO_LIST, beside);
    }
  }

  private void cues(List<Cue> cues, Path path, Scope scope) {
    for (int i = 0; i < cues.size(); i++) {
      Texts.say(cues.get(i).say(), path.item("cues", i), texts.in(scope));
    }
  }

  private void container(ContainerStep step, Path path, Scope scope) {
    Scope inside = inside(step, path, scope);
    steps(step.steps(), "steps", path, inside);
    if (step instanceof StopOnPain guard) {
      steps(guard.release(), "release", path, inside);
    }
  }

  private Scope inside(ContainerStep step, Path path, Scope scope) {
    if (step instanceof Exercise exercise) {
      texts.check(exercise.title(), path, "exercise", TextVisitor.NO_LIST, scope);
      return scope.inExercise();
    }
    if (step instanceof Repeat repeat) {
      repeat(repeat, path);
      return scope.inRounds(repeat.rounds());
    }
    if (step instanceof RepeatPerSide) {
      sides(path, scope);
      return scope.inSides();
    }
    guard((StopOnPain) step, path, scope);
    return scope.inGuard();
  }

  private void repeat(Repeat repeat, Path path) {
    if (!(repeat.rounds() instanceof TimeBox) || depth.isTooDeep()) {
      return;
    }
    Shortest known = shortest;
    if (known == null) {
      known = new Shortest(lengths);
      shortest = known;
    }
    if (known.round(repeat) == 0) {
      findings.error(
          path.key("repeat"),
          "round-without-time",
          "expected rounds that always take time, because they are begun until the time is over,"
              + " but a round takes none if its steps are left out or the person goes on at once");
    }
  }

  private void sides(Path path, Scope scope) {
    if (scope.sides()) {
      findings.error(
          path.key("repeat-per-side"),
          "nested-sides",
          "expected no repeat-per-side inside another one");
    }
  }

  private void guard(StopOnPain guard, Path path, Scope scope) {
    if (guard.then() == AfterPain.END_SIDE && !scope.sides()) {
      findings.error(
          path.key("then"), "misplaced-then", "end-side stands outside of a repeat-per-side");
    }
    if (guard.then() == AfterPain.END_EXERCISE && !scope.exercise()) {
      findings.error(
          path.key("then"), "misplaced-then", "end-exercise stands outside of an exercise");
    }
    if (findings.wantsWarnings()
        && guard.release().isEmpty()
        && used.hasHold(guard.steps(), Depth.DEEPEST)) {
      findings.warning(
          path,
          "missing-release",
          "this stop-on-pain holds a hold, but has no release: say how to come out of it safely");
    }
  }

  private void use(Use use, Path path, Scope scope) {
    UseRules known = uses;
    if (known == null) {
      known = new UseRules(parts, used, findings);
      uses = known;
    }
    known.check(use, path, scope, Depth.DEEPEST);
  }
}
