package dev.limber.session;

import dev.limber.event.StepKind;
import dev.limber.routine.Cue;
import dev.limber.routine.Defaults;
import dev.limber.routine.Explain;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Length;
import dev.limber.routine.Media;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.Side;
import dev.limber.routine.Step;
import dev.limber.routine.StepTime;
import dev.limber.routine.Text;
import dev.limber.routine.internal.MediaForms;
import dev.limber.routine.internal.Told;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a timed step: one for each of the first rounds around it, where its values take turns.
 *
 * <p>Takes it as {@link Step}, because to ask for an interface is slow. Immutable.
 */
final class StepCompiler {

  private final Times times;
  private final Setting setting;

  StepCompiler(Times times, Setting setting) {
    this.times = times;
    this.setting = setting;
  }

  StepSpec[] compile(Step step, String path, Frame frame) {
    StepSpec[] specs = new StepSpec[turns(step)];
    for (int i = 0; i < specs.length; i++) {
      specs[i] = compile(step, path, frame, i);
    }
    return specs;
  }

  private static int turns(Step step) {
    return Math.max(Math.max(1, Told.in(step).say().size()), values(step));
  }

  private static int values(Step step) {
    if (step instanceof Hold hold) {
      return hold.turns().size();
    }
    if (step instanceof Rest rest) {
      return rest.turns().size();
    }
    return step instanceof Reps reps ? reps.turns().size() : 1;
  }

  /** Returns the value whose turn it is; the last one stays. */
  private static <T> T turn(List<T> values, int turn) {
    return values.get(Math.min(turn, values.size() - 1));
  }

  private StepSpec compile(Step step, String path, Frame frame, int turn) {
    Guidance guidance = Told.in(step);
    @Nullable Text said = guidance.say().isEmpty() ? null : turn(guidance.say(), turn);
    TimeSpec time = time(step, turn, said, frame.side);
    int reps = time.reps() == null ? 0 : time.reps().count;
    StepSpec.Draft draft = new StepSpec.Draft(path, kind(step), time, frame);
    draft.written = true;
    draft.id = step.qualifiers().id();
    draft.text = said == null ? null : words(said, frame, reps);
    @Nullable Text own = ownText(step);
    if (own != null && said == null) {
      draft.text = words(own, frame, reps);
    } else if (own != null) {
      draft.title = words(own, frame, reps);
    }
    if (step instanceof Position position) {
      draft.posture = Optional.of(position.posture());
      draft.text = said == null ? Words.plain(position.posture()) : draft.text;
    }
    draft.media = media(step.qualifiers().media(), frame);
    draft.effort = guidance.effort();
    draft.load = guidance.load().isPresent() ? words(guidance.load().get(), frame, reps) : null;
    draft.toHelper = guidance.toHelper();
    draft.cues = cues(guidance.cues(), time.end(), frame, reps);
    return draft.compile();
  }

  private static @Nullable Text ownText(Step step) {
    if (step instanceof Move move) {
      return move.text();
    }
    return step instanceof Explain explain ? explain.text() : null;
  }

  private Words words(Text text, Frame frame, int reps) {
    return Words.of(text, setting, frame.side, reps);
  }

  private CueSpec[] cues(List<Cue> cues, long end, Frame frame, int reps) {
    if (cues.isEmpty()) {
      return StepSpec.NO_CUES;
    }
    CueSpec[] specs = new CueSpec[cues.size()];
    for (int i = 0; i < specs.length; i++) {
      Cue cue = cues.get(i);
      specs[i] = new CueSpec(cue, words(cue.say(), frame, reps), end, times.paces());
    }
    return specs;
  }

  private Words[] words(List<Text> texts, Frame frame, int reps) {
    Words[] words = new Words[texts.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = words(texts.get(i), frame, reps);
    }
    return words;
  }

  /** Returns the step's own media, and those of what is around it where it has none. */
  private static Media media(Media own, Frame frame) {
    Media around = frame.media;
    if (own == Media.NONE && around == Media.NONE) {
      return Media.NONE;
    }
    Media all = within(own, around);
    return new Media(
        on(all.image(), frame.side), on(all.video(), frame.side), on(all.audio(), frame.side));
  }

  private static Optional<String> on(Optional<String> template, Optional<Side> side) {
    return template.map(uri -> MediaForms.on(uri, side));
  }

  /** Returns {@code own}, and of {@code around} what it lacks. */
  static Media within(Media own, Media around) {
    if (own == Media.NONE) {
      return around;
    }
    return new Media(
        own.image().isPresent() ? own.image() : around.image(),
        own.video().isPresent() ? own.video() : around.video(),
        own.audio().isPresent() ? own.audio() : around.audio());
  }

  private static StepKind kind(Step step) {
    if (step instanceof Position) {
      return StepKind.POSITION;
    }
    if (step instanceof Move) {
      return StepKind.MOVE;
    }
    if (step instanceof Hold) {
      return StepKind.HOLD;
    }
    if (step instanceof Reps) {
      return StepKind.REPS;
    }
    return step instanceof Rest ? StepKind.REST : StepKind.EXPLAIN;
  }

  private TimeSpec time(Step step, int turn, @Nullable Text said, Optional<Side> side) {
    Defaults defaults = setting.defaults();
    if (step instanceof Position position) {
      return time(position.takes(), defaults.position().orElse(Defaults.POSITION));
    }
    if (step instanceof Move move) {
      return time(move.takes(), defaults.move().orElse(Defaults.MOVE));
    }
    if (step instanceof Hold hold) {
      return times.of(turn(hold.turns(), turn));
    }
    if (step instanceof Rest rest) {
      return times.of(turn(rest.turns(), turn));
    }
    if (step instanceof Reps reps) {
      return times.of(reps, turn(reps.turns(), turn));
    }
    Explain explain = (Explain) step;
    return explain.takes().isPresent()
        ? times.of(explain.takes().get())
        : reading(explain.text(), said, side);
  }

  private TimeSpec time(Optional<StepTime> own, Length usual) {
    return times.of(own.orElse(usual));
  }

  /** Returns the time for reading what is shown and what is said, whichever is longer. */
  private TimeSpec reading(Text shown, @Nullable Text said, Optional<Side> side) {
    TimeSpec reading = readingOf(shown, side);
    if (said == null) {
      return reading;
    }
    TimeSpec hearing = readingOf(said, side);
    return hearing.end() > reading.end() ? hearing : reading;
  }

  private TimeSpec readingOf(Text text, Optional<Side> side) {
    String string = setting.wording(text).on(side.orElse(Side.RIGHT));
    return times.reading(string, setting.languageOf(text));
  }
}
