package dev.limber.session;

import dev.limber.event.StepKind;
import dev.limber.routine.ContainerStep;
import dev.limber.routine.Cue;
import dev.limber.routine.Defaults;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.routine.TimedStep;
import dev.limber.routine.internal.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final String language;
  private final Assembler assembler = new Assembler();

  Compiler(Routine routine, PlanOptions options, Selection selection) {
    this.routine = routine;
    this.options = options;
    this.selection = selection;
    this.language = options.language().orElse(routine.language());
  }

  Program program() {
    return assembler.program();
  }

  /** Compiles everything, and returns what it comes to. */
  Extents compile() {
    Frame outermost = Frame.routine();
    Extents leadIn =
        options.getReady().map(length -> getReady(outermost, length)).orElse(Extents.NOTHING);
    return leadIn.plus(steps(routine.steps(), "steps", Path.ROOT, outermost, 0));
  }

  private Extents getReady(Frame frame, Duration length) {
    DosedLength dosed = DosedLength.of(length);
    StepSpec.Draft draft = new StepSpec.Draft("get-ready", StepKind.GET_READY, dosed);
    return assembler.step(frame, dosed, draft.compile());
  }

  private Extents steps(List<Step> steps, String key, Path parent, Frame frame, int slot) {
    Extents sum = Extents.NOTHING;
    for (Selection.Kept kept : selection.of(steps)) {
      Path path = parent.item(key, kept.index());
      sum =
          sum.plus(
              kept.step() instanceof TimedStep timed
                  ? timed(timed, path, frame)
                  : container((ContainerStep) kept.step(), path, frame, slot));
    }
    return sum;
  }

  private Extents container(ContainerStep step, Path path, Frame frame, int slot) {
    if (step instanceof Exercise exercise) {
      Frame inside = frame.inside(Frame.Kind.EXERCISE, path.toString(), step.qualifiers().id());
      inside.title = words(exercise.title(), frame);
      return assembler.framed(inside, body(step, path, slot));
    }
    if (step instanceof Repeat repeat) {
      return repeat(repeat, path, frame, slot);
    }
    if (step instanceof RepeatPerSide sides) {
      return sides(sides, path, frame, slot);
    }
    return guard((StopOnPain) step, path, frame, slot);
  }

  private Function<Frame, Extents> body(ContainerStep step, Path path, int slot) {
    return frame -> steps(step.steps(), "steps", path, frame, slot);
  }

  private Extents repeat(Repeat repeat, Path path, Frame frame, int slot) {
    Frame round = frame.inside(Frame.Kind.ROUND, path.toString(), repeat.qualifiers().id());
    round.rounds = DosedLength.count(repeat.rounds(), options.dose());
    return assembler.loop(
        round,
        slot,
        body(repeat, path, slot + 1),
        around ->
            repeat.rest().map(rest -> restBetween(rest, path, around)).orElse(Extents.NOTHING));
  }

  private Extents restBetween(DurationRange rest, Path path, Frame frame) {
    DosedLength length = DosedLength.of(rest, options.dose());
    String place = path.key("rest").toString();
    return assembler.step(
        frame, length, new StepSpec.Draft(place, StepKind.REST, length).compile());
  }

  private Extents sides(RepeatPerSide sides, Path path, Frame frame, int slot) {
    Extents sum = Extents.NOTHING;
    List<Side> order = order(sides.order(), path);
    for (int i = 0; i < order.size(); i++) {
      if (i > 0) {
        sum = sum.plus(changeOver(sides, path, frame, order.get(i)));
      }
      Frame side = frame.inside(Frame.Kind.SIDE, path.toString(), sides.qualifiers().id());
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
    Duration usual = routine.defaults().changeOver().orElse(Defaults.CHANGE_OVER);
    DosedLength length = DosedLength.of(sides.changeOver().orElse(usual));
    StepSpec.Draft draft =
        new StepSpec.Draft(path.key("change-over").toString(), StepKind.CHANGE_OVER, length);
    draft.nextSide = Optional.of(coming);
    return assembler.step(frame, length, draft.compile());
  }

  private Extents guard(StopOnPain step, Path path, Frame frame, int slot) {
    Frame guard = frame.inside(Frame.Kind.GUARD, path.toString(), step.qualifiers().id());
    guard.threshold = step.threshold();
    guard.then = step.then();
    Frame way = frame.inside(Frame.Kind.RELEASE, path.toString(), step.qualifiers().id());
    return assembler.guarded(
        guard,
        way,
        body(step, path, slot),
        release -> steps(step.release(), "release", path, release, slot));
  }

  private Extents timed(TimedStep step, Path path, Frame frame) {
    DosedLength length = length(step);
    StepSpec.Draft draft = new StepSpec.Draft(path.toString(), kind(step), length);
    draft.written = true;
    draft.id = step.qualifiers().id();
    step.guidance().say().ifPresent(say -> draft.text = words(say, frame));
    if (step instanceof Move move) {
      Words text = words(move.text(), frame);
      if (draft.text == null) {
        draft.text = text;
      } else {
        draft.title = text;
      }
    } else if (step instanceof Position position) {
      draft.posture = Optional.of(position.posture());
      if (draft.text == null) {
        draft.text = words(Text.of(position.posture()), frame);
      }
    }
    draft.cues = cues(step.guidance().cues(), length, frame);
    return assembler.step(frame, length, draft.compile());
  }

  private List<CueSpec> cues(List<Cue> cues, DosedLength length, Frame frame) {
    List<CueSpec> specs = new ArrayList<>(cues.size());
    for (Cue cue : cues) {
      List<Words> say = new ArrayList<>(cue.say().size());
      for (Text text : cue.say()) {
        say.add(words(text, frame));
      }
      specs.add(new CueSpec(cue.time(), say, length.planned().toNanos()));
    }
    return specs;
  }

  private static StepKind kind(TimedStep step) {
    if (step instanceof Position) {
      return StepKind.POSITION;
    }
    if (step instanceof Move) {
      return StepKind.MOVE;
    }
    return step instanceof Hold ? StepKind.HOLD : StepKind.REST;
  }

  private DosedLength length(TimedStep step) {
    Defaults defaults = routine.defaults();
    if (step instanceof Position position) {
      return length(position.takes(), defaults.position().orElse(Defaults.POSITION));
    }
    if (step instanceof Move move) {
      return length(move.takes(), defaults.move().orElse(Defaults.MOVE));
    }
    return DosedLength.of(
        step instanceof Hold hold ? hold.length() : ((Rest) step).length(), options.dose());
  }

  private DosedLength length(Optional<DurationRange> own, Duration usual) {
    return own.map(range -> DosedLength.of(range, options.dose()))
        .orElseGet(() -> DosedLength.of(usual));
  }

  private Words words(Text text, Frame frame) {
    return Words.of(text, language, routine.language(), frame.side);
  }
}
