package dev.limber.session;

import dev.limber.event.Lengths;
import dev.limber.event.StepKind;
import dev.limber.routine.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a plan plays, and when, without running it. Its entries are made as they are asked for, so
 * that a thousand rounds need no more memory than one.
 *
 * <p>Immutable.
 */
public final class Timeline implements Iterable<Timeline.Entry> {

  /**
   * One step as it is played. Immutable.
   *
   * @param at when it starts, from the start of the session
   * @param path its place in the file
   * @param kind its kind
   * @param id its own name
   * @param exercise the title of the innermost exercise around it
   * @param side its side
   * @param rounds the rounds of all repeats around it, from the outside in
   * @param text what the person will be told
   * @param title the text of a move or an explanation beside which other words are said
   * @param nextSide the side that comes after a change-over
   * @param expected how long a rehearsal takes for it, in which nothing is waited for
   * @param planned how long it takes; none if it is open-ended
   * @param minimum from when on going on counts as completed
   * @param atMost when an open-ended step ends by itself
   * @param reps how many reps there are, in a step that counts them
   */
  public record Entry(
      Duration at,
      String path,
      StepKind kind,
      Optional<String> id,
      Optional<String> exercise,
      Optional<Side> side,
      List<Integer> rounds,
      Optional<String> text,
      Optional<String> title,
      Optional<Side> nextSide,
      Duration expected,
      Optional<Duration> planned,
      Optional<Duration> minimum,
      Optional<Duration> atMost,
      OptionalInt reps) {}

  private final Program program;
  private final Extents extents;
  private final Lengths whole;
  private final Map<Side, Lengths> sides;

  Timeline(Program program, Extents extents) {
    this.program = program;
    this.extents = extents;
    this.whole = extents.whole();
    this.sides = Collections.unmodifiableMap(extents.sides());
  }

  /** Returns the lengths of the whole. */
  public Lengths whole() {
    return whole;
  }

  /** Returns the lengths of what is done on each side, right before left. */
  public Map<Side, Lengths> sides() {
    return sides;
  }

  /** Returns how many steps are played, rests and change-overs among them. */
  public long steps() {
    return extents.steps();
  }

  long steps(Side side) {
    return extents.steps(side);
  }

  /** Returns the postures in the order of the file, each once as long as it is kept. */
  public List<String> postures() {
    List<String> postures = new ArrayList<>();
    for (int pc = 0; pc < program.end; pc++) {
      Op op = program.op(pc);
      if (op.kind == Op.Kind.STEP && op.step().posture.isPresent()) {
        String posture = op.step().posture.get();
        if (postures.isEmpty() || !postures.get(postures.size() - 1).equals(posture)) {
          postures.add(posture);
        }
      }
    }
    return Collections.unmodifiableList(postures);
  }

  /** Returns the posture of the first step of the file that is played, if it is a position. */
  Optional<String> startingPosture() {
    for (int pc = 0; pc < program.end; pc++) {
      Op op = program.op(pc);
      if (op.kind == Op.Kind.STEP && op.step().written) {
        return op.step().posture;
      }
    }
    return Optional.empty();
  }

  /** Returns the entries in order. */
  @Override
  public Iterator<Entry> iterator() {
    return new Entries(program);
  }

  /** Walks through a program. Not safe for use by several threads. */
  private static final class Entries implements Iterator<Entry> {
    private final Walk walk;
    private long at;

    Entries(Program program) {
      walk = new Walk(program);
      walk.forward(0, Visitor.SILENT);
    }

    @Override
    public boolean hasNext() {
      return !walk.isOver();
    }

    @Override
    public Entry next() {
      if (walk.isOver()) {
        throw new NoSuchElementException();
      }
      StepSpec step = walk.step();
      Entry entry =
          new Entry(
              Duration.ofNanos(at),
              step.path,
              step.kind,
              step.id,
              exercise(),
              walk.frame().side,
              walk.rounds().around(walk.frame()),
              walk.say(step.text),
              walk.say(step.title),
              step.nextSide,
              Duration.ofNanos(step.time.expected()),
              step.planned,
              step.minimum,
              step.atMost,
              step.reps);
      at += step.time.expected();
      walk.forward(at, Visitor.SILENT);
      return entry;
    }

    private Optional<String> exercise() {
      Frame exercise = walk.frame().around(Frame.Kind.EXERCISE);
      @Nullable Words title = exercise == null ? null : exercise.title;
      // the rounds around the exercise, of which more may stand inside it
      return title == null
          ? Optional.empty()
          : Optional.of(title.in(exercise, walk.rounds().counters));
    }
  }
}
