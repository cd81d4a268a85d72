package dev.limber.session;

import dev.limber.event.StepKind;
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
import dev.limber.routine.Use;
import dev.limber.routine.internal.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

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
    options.getReady().ifPresent(length -> getReady(outermost, length));
    steps(routine.steps(), Path.ROOT, outermost, 0);
    return assembler.extents();
  }

  private void getReady(Frame frame, Duration length) {
    TimeSpec time = times.of(DurationRange.of(length));
    assembler.pause(
        frame, new StepSpec.Draft("get-ready", StepKind.GET_READY, time, frame).compile());
  }

  private void steps(List<Step> steps, Path parent, Frame frame, int slot) {
    steps(steps, "steps", Optional.empty(), parent, frame, slot);
  }

  private void steps(
      List<Step> steps, String key, Optional<Length> between, Path parent, Frame frame, int slot) {
    boolean afterRest = true;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (!selection.plays(step)) {
        continue;
      }
      if (between.isPresent() && !afterRest && !(step instanceof Rest)) {
        pause(between.get(), "between", parent, frame);
      }
      afterRest = step instanceof Rest;
      step(step, parent.item(key, i), frame, slot);
    }
  }

  /** Asks for the kinds one by one: to find out that a step is not of an interface is slow. */
  private void step(Step step, Path path, Frame frame, int slot) {
    if (step instanceof Exercise exercise) {
      exercise(exercise, path, frame, slot);
    } else if (step instanceof Repeat repeat) {
      repeat(repeat, path, frame, slot);
    } else if (step instanceof RepeatPerSide sides) {
      sides(sides, path, frame, slot);
    } else if (step instanceof StopOnPain guard) {
      guard(guard, path, frame, slot);
    } else if (step instanceof Use use) {
      use(use, path, frame, slot);
    } else {
      assembler.step(frame, steps.compile(step, path.toString(), frame));
    }
  }

  /** Returns the frame of {@code step}, which the media of the step hold for. */
  private static Frame inside(Frame frame, Frame.Kind kind, Step step, Path path) {
    Frame inside = frame.inside(kind, path.toString(), step.qualifiers().id());
    inside.media = StepCompiler.within(step.qualifiers().media(), frame.media);
    return inside;
  }

  private Consumer<Frame> body(List<Step> steps, Optional<Length> between, Path path, int slot) {
    return frame -> steps(steps, "steps", between, path, frame, slot);
  }

  private void exercise(Exercise exercise, Path path, Frame frame, int slot) {
    Frame inside = inside(frame, Frame.Kind.EXERCISE, exercise, path);
    inside.title = Words.of(exercise.title(), setting, frame.side);
    assembler.framed(inside, body(exercise.steps(), exercise.between(), path, slot));
  }

  private void use(Use use, Path path, Frame frame, int slot) {
    Setting outer = setting;
    StepCompiler outerSteps = steps;
    setting = Setting.of(use.routine(), outer.wanted());
    steps = new StepCompiler(times, setting);
    Frame inside = inside(frame, Frame.Kind.EXERCISE, use, path);
    inside.title = Words.of(use.routine().title(), setting, frame.side);
    assembler.framed(inside, body(use.routine().steps(), Optional.empty(), path.key("use"), slot));
    setting = outer;
    steps = outerSteps;
  }

  private void repeat(Repeat repeat, Path path, Frame frame, int slot) {
    Frame round = inside(frame, Frame.Kind.ROUND, repeat, path);
    if (repeat.rounds() instanceof TimeBox box) {
      round.box = times.dosed(box.length()).planned();
    } else {
      round.rounds = times.count(repeat.rounds());
      round.of = OptionalInt.of(round.rounds);
    }
    assembler.loop(
        round,
        slot,
        body(repeat.steps(), repeat.between(), path, slot + 1),
        around -> repeat.rest().ifPresent(rest -> pause(rest, "rest", path, around)));
  }

  private void pause(Length length, String key, Path path, Frame frame) {
    String place = path.key(key).toString();
    assembler.pause(
        frame, new StepSpec.Draft(place, StepKind.REST, times.of(length), frame).compile());
  }

  private void sides(RepeatPerSide sides, Path path, Frame frame, int slot) {
    List<Side> order = order(sides.order(), path);
    for (int i = 0; i < order.size(); i++) {
      if (i > 0) {
        changeOver(sides, path, frame, order.get(i));
      }
      Frame side = inside(frame, Frame.Kind.SIDE, sides, path);
      side.side = Optional.of(order.get(i));
      assembler.framed(side, body(sides.steps(), sides.between(), path, slot));
    }
  }

  private List<Side> order(SideOrder order, Path path) {
    if (order.needsAffectedSide() && !options.affected().isPresent()) {
      throw new IllegalArgumentException(
          path.key("repeat-per-side") + ": the affected side must be given, but was not");
    }
    return order.sides(options.affected());
  }

  private void changeOver(RepeatPerSide sides, Path path, Frame frame, Side coming) {
    Length usual = setting.defaults().changeOver().orElse(Defaults.CHANGE_OVER);
    StepSpec.Draft draft =
        new StepSpec.Draft(
            path.key("change-over").toString(),
            StepKind.CHANGE_OVER,
            times.of(sides.changeOver().orElse(usual)),
            frame);
    draft.nextSide = Optional.of(coming);
    assembler.pause(frame, draft.compile());
  }

  private void guard(StopOnPain step, Path path, Frame frame, int slot) {
    Frame guard = inside(frame, Frame.Kind.GUARD, step, path);
    guard.threshold = step.threshold();
    guard.then = step.then();
    guard.areas = step.areas();
    guard.easeAt = step.easeAt();
    // in a release no guard acts, and the one that is released still counts its own tries
    guard.retry = frame.inRelease ? 0 : step.retry();
    guard.retrySlot = guard.retry == 0 ? Frame.NONE : retrySlot(frame);
    Frame way = inside(frame, Frame.Kind.RELEASE, step, path);
    assembler.guarded(
        guard,
        way,
        body(step.steps(), step.between(), path, slot),
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
