package dev.limber.routine.internal;

import dev.limber.routine.ContainerStep;
import dev.limber.routine.Cue;
import dev.limber.routine.Exercise;
import dev.limber.routine.Explain;
import dev.limber.routine.Guidance;
import dev.limber.routine.Move;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import java.util.List;

/** Shows all texts of a routine, or those of one step, in the order of the file. Stateless. */
final class Texts {

  private Texts() {}

  /** Shows every text, but none of the routines that are used. */
  static void of(RoutineParts parts, TextVisitor visitor) {
    parts.texts(Path.ROOT, visitor);
    of(parts.steps(), "steps", Path.ROOT, visitor);
  }

  private static void of(List<Step> steps, String key, Path parent, TextVisitor visitor) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Path path = parent.item(key, i);
      of(step, path, visitor);
      if (step instanceof ContainerStep container) {
        of(container.steps(), "steps", path, visitor);
      }
      if (step instanceof StopOnPain guard) {
        of(guard.release(), "release", path, visitor);
      }
    }
  }

  /** Shows the texts of the step itself, not of those inside. */
  static void of(Step step, Path path, TextVisitor visitor) {
    if (step instanceof Exercise exercise) {
      visitor.text(exercise.title(), path, "exercise", TextVisitor.NO_LIST);
    } else {
      own(step, path, visitor);
      guidance(Told.in(step), path, visitor);
    }
  }

  /** Shows the text that is the value of the step's kind, if it has one. */
  static void own(Step step, Path path, TextVisitor visitor) {
    if (step instanceof Move move) {
      visitor.text(move.text(), path, "move", TextVisitor.NO_LIST);
    } else if (step instanceof Explain explain) {
      visitor.text(explain.text(), path, "explain", TextVisitor.NO_LIST);
    }
  }

  private static void guidance(Guidance guidance, Path path, TextVisitor visitor) {
    say(guidance.say(), path, visitor);
    List<Cue> cues = guidance.cues();
    for (int i = 0; i < cues.size(); i++) {
      say(cues.get(i).say(), path.item("cues", i), visitor);
    }
    if (guidance.load().isPresent()) {
      visitor.text(guidance.load().get(), path, "load", TextVisitor.NO_LIST);
    }
  }

  /** Shows words that may be one text or a list. */
  static void say(List<Text> say, Path path, TextVisitor visitor) {
    for (int i = 0; i < say.size(); i++) {
      visitor.text(say.get(i), path, "say", say.size() == 1 ? TextVisitor.NO_LIST : i);
    }
  }
}
