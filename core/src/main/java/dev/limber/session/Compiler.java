package dev.limber.session;

import dev.limber.event.StepKind;
import dev.limber.routine.ContainerStep;
import dev.limber.routine.Defaults;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Length;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.TimeBox;
import dev.limber.routine.TimedStep;
import dev.limber.routine.Use;
import dev.limber.routine.internal.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Turns a routine and its options into a program.
 *
 * <p>Not safe for use by several threads.
 */
final class Compiler {

  private final Routine routine;
  private final PlanOptions options;
  private final Selection selection;
  private final Times times;
  private final Assembler assembler = new Assembler();

  /** Of the routine whose steps are compiled: the outermost one, or one that is used. */
  private Setting setting;

  private StepCompiler steps;

  Compiler(Routine routine, PlanOptions options, Selection selection, List<String> symptoms) {
    this.routine = routine;
    this.options = options;
    this.selection = selection;
    this.times = new Times(options, symptoms);
    this.setting = Setting.of(routine, options.language().orElse(routine.language()));
    this.steps = new StepCompiler(times, setting);
  }

  Program program() {
    return assembler.program();
  }

  /** Compiles everything, and returns what it comes to. */
  Extents compile() {
    Frame outermost = Frame.routine();
    Extents leadIn =
        options.getReady().map(length -> getReady(outermost, length)).orElse(Extents.NOTHING);
    return leadIn.plus(steps(routine.steps(), Path.ROOT, outermost, 0).only());
  }

  private Extents getReady(Frame frame, Duration length) {
    TimeSpec time = times.of(DurationRange.of(length));
    return assembler.pause(
        frame, new StepSpec.Draft("get-ready", StepKind.GET_READY, time, frame).compile());
  }

  private Turns steps(List<Step> steps, Path parent, Frame frame, int slot) {
    return steps(steps, "steps", Optional.empty(), parent, frame, slot);
  }

  private Turns steps(
      List<Step> steps, String key, Optional<Length> between, Path parent, Frame frame, int slot) {
    Turns sum = Turns.NOTHING;
    boolean afterRest = true;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (!selection.plays(step)) {
        continue;
      }
      if (between.isPresent() && !afterRest && !(step instanceof Rest)) {
        sum = sum.plus(Turns.always(pause(between.get(), "between", parent, frame)));
      }
      afterRest = step instanceof Rest;
      sum = sum.plus(step(step, parent.item(key, i), frame, slot));
    }
    return sum;
  }

  private Turns step(Step step, Path path, Frame frame, int slot) {
    if (step instanceof TimedStep timed) {
      return assembler.step(frame, steps.compile(timed, path.toString(), frame));
    }
    return step instanceof Use use
        ? use(use, path, frame, slot)
        : container((ContainerStep) step, path, frame, slot);
  }

  /** Returns the frame of {@code step}, which the media of the step hold for. */
  private static Frame inside(Frame frame, Frame.Kind kind, Step step, Path path) {
    Frame inside = frame.inside(kind, path.toString(), step.qualifiers().id());
    inside.media = StepCompiler.within(step.qualifiers().media(), frame.media);
    return inside;
  }

  private Turns container(ContainerStep step, Path path, Frame frame, int slot) {
    if (step instanceof Exercise exercise) {
      Frame inside = inside(frame, Frame.Kind.EXERCISE, step, path);
      inside.title = Words.of(exercise.title(), setting, frame.side);
      return assembler.framed(inside, body(step, path, slot));
    }
    if (step instanceof Repeat repeat) {
      return Turns.always(repeat(repeat, path, frame, slot));
    }
    if (step instanceof RepeatPerSide sides) {
      return sides(sides, path, frame, slot);
    }
    return guard((StopOnPain) step, path, frame, slot);
  }

  private Function<Frame, Turns> body(ContainerStep step, Path path, int slot) {
    return frame -> steps(step.steps(), "steps", step.between(), path, frame, slot);
  }

  private Turns use(Use use, Path path, Frame frame, int slot) {
    Setting outer = setting;
    StepCompiler outerSteps = steps;
    setting = Setting.of(use.routine(), outer.wanted());
    steps = new StepCompiler(times, setting);
    Frame inside = inside(frame, Frame.Kind.EXERCISE, use, path);
    inside.title = Words.of(use.routine().title(), setting, frame.side);
    Turns turns =
        assembler.framed(
            inside, around -> steps(use.routine().steps(), path.key("use"), around, slot));
    setting = outer;
    steps = outerSteps;
    return turns;
  }

  private Extents repeat(Repeat repeat, Path path, Frame frame, int slot) {
    Frame round = inside(frame, Frame.Kind.ROUND, repeat, path);
    if (repeat.rounds() instanceof TimeBox box) {
      round.box = times.dosed(box.length()).planned();
    } else {
      round.rounds = times.count(repeat.rounds());
      round.of = OptionalInt.of(round.rounds);
    }
    return assembler.loop(
        round,
        slot,
        body(repeat, path, slot + 1),
        around ->
            repeat.rest().map(rest -> pause(rest, "rest", path, around)).orElse(Extents.NOTHING));
  }

  private Extents pause(Length length, String key, Path path, Frame frame) {
    String place = path.key(key).toString();
    return assembler.pause(
        frame, new StepSpec.Draft(place, StepKind.REST, times.of(length), frame).compile());
  }

  private Turns sides(RepeatPerSide sides, Path path, Frame frame, int slot) {
    Turns sum = Turns.NOTHING;
    List<Side> order = order(sides.order(), path);
    for (int i = 0; i < order.size(); i++) {
      if (i > 0) {
        sum = sum.plus(Turns.always(changeOver(sides, path, frame, order.get(i))));
      }
      Frame side = inside(frame, Frame.Kind.SIDE, sides, path);
      side.side = Optional.of(order.get(i));
      sum = sum.plus(assembler.framed(side, body(sides, path, slot)));
    }
    return sum;
  }

  private List<Side> order(SideOrder order, Path path) {
    if (order.needsAffectedSide() && !options.affected().isPresent()) {
      throw new IllegalArgumentException(
          path.key("repeat-per-side") + ": the affected side must be given, but was not");
    }
    return order.sides(options.affected());
  }

  private Extents changeOver(RepeatPerSide sides, Path path, Frame frame, Side coming) {
    Length usual = setting.defaults().changeOver().orElse(Defaults.CHANGE_OVER);
    StepSpec.Draft draft =
        new StepSpec.Draft(
            path.key("change-over").toString(),
            StepKind.CHANGE_OVER,
            times.of(sides.changeOver().orElse(usual)),
            frame);
    draft.nextSide = Optional.of(coming);
    return assembler.pause(frame, draft.compile());
  }

  private Turns guard(StopOnPain step, Path path, Frame frame, int slot) {
    Frame guard = inside(frame, Frame.Kind.GUARD, step, path);
    guard.threshold = step.threshold();
    guard.then = step.then();
    guard.areas = step.areas();
    guard.easeAt = step.easeAt();
    // in a release no guard acts, and the one that is released still counts its own tries
    guard.retry = frame.inRelease ? 0 : step.retry();
    guard.retrySlot = guard.retry == 0 ? Frame.NONE : retrySlot(frame);
    Frame way = inside(frame, Frame.Kind.RELEASE, step, path);
    return assembler.guarded(
        guard,
        way,
        body(step, path, slot),
        release -> steps(step.release(), "release", Optional.empty(), path, release, slot));
  }

  /** Returns how many guards that are tried again stand around {@code frame}, or are it. */
  private static int retrySlot(Frame frame) {
    int around = 0;
    for (Frame outer = frame; outer != null; outer = outer.parent) {
      around += outer.retry > 0 ? 1 : 0;
    }
    return around;
  }
}
