package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Notation;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Suggestions;
import dev.limber.dsl.internal.Visible;
import dev.limber.routine.Move;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes lists of steps, of whatever kinds.
 *
 * <p>Not safe for use by several threads.
 */
final class Steps {

  /** Takes the place of a step or text that could not be made out. */
  static final Text UNREADABLE = Text.of("?");

  private static final Step UNREADABLE_STEP = Move.of("?");

  private final Reading reading;

  Steps(Reading reading) {
    this.reading = reading;
  }

  Reading reading() {
    return reading;
  }

  /** Returns the steps of the required key {@code steps}, never empty. */
  List<Step> required(Fields fields) {
    boolean there = fields.has("steps") || fields.missing("steps", belowKey());
    List<Step> steps = there ? list(fields, "steps") : List.of();
    return steps.isEmpty() ? List.of(UNREADABLE_STEP) : steps;
  }

  private static Hint belowKey() {
    return in ->
        in == Notation.YAML
            ? "write steps: and below it each step after a dash"
            : "write " + in.entry("steps", in.list(in.map("move", Notation.SOMETHING)));
  }

  /** Returns the steps of {@code key}, which must not be empty if it is there. */
  List<Step> list(Fields fields, String key) {
    Optional<Node> node = fields.find(key);
    if (fields.isMeant(key) && node.orElse(null) instanceof ScalarNode text && text.isAbsent()) {
      return List.of();
    }
    Optional<ListNode> list = fields.list(key, "a list of steps");
    if (!list.isPresent()) {
      return List.of();
    }
    if (list.get().size() == 0) {
      reading
          .problems()
          .error(list.get(), Code.EMPTY_LIST, "expected at least one step, but was an empty list");
    }
    List<Step> steps = new ArrayList<>(list.get().size());
    for (int i = 0; i < list.get().size(); i++) {
      steps.add(step(list.get().get(i)));
    }
    return steps;
  }

  private Step step(Node node) {
    if (!(node instanceof MapNode map)) {
      return unreadable(node);
    }
    Optional<StepCodec<?>> only = StepKinds.only(map);
    Optional<StepCodec<?>> kind = only.isPresent() ? only : kind(map);
    return kind.isPresent() ? step(map, kind.get()) : unknown(map);
  }

  private Step unreadable(Node node) {
    Problems problems = reading.problems();
    Hint instead = problems.keeps(node) ? StepHints.instead(node) : Hint.NONE;
    Kinds.wrong(node, "a step such as hold: 30s", instead, problems);
    return UNREADABLE_STEP;
  }

  private Step step(MapNode map, StepCodec<?> kind) {
    Fields fields = new Fields(map, kind.owner(), reading.problems());
    refuseOthers(fields, kind);
    return kind.read(map.value(map.indexOf(kind.key())), fields, this);
  }

  /** Returns the first kind among the keys of {@code map}, or says why there is none. */
  private static Optional<StepCodec<?>> kind(MapNode map) {
    Optional<StepCodec<?>> rest = Optional.empty();
    for (int i = 0; i < map.size(); i++) {
      Optional<StepCodec<?>> kind = StepKinds.named(map.key(i).value());
      // the rest between the rounds may stand before the repeat
      if (kind.isPresent() && (rest.isPresent() || !kind.get().key().equals("rest"))) {
        return rest.isPresent() && !kind.get().key().equals("repeat") ? rest : kind;
      }
      rest = kind.isPresent() ? kind : rest;
    }
    return rest;
  }

  /**
   * Says why there is no kind in {@code map}, and reads the steps in it all the same, because what
   * is wrong with them is to be told at once.
   */
  private Step unknown(MapNode map) {
    for (int i = 0; i < map.size(); i++) {
      ScalarNode key = map.key(i);
      Optional<String> meant = Suggestions.nearest(key.value(), StepKinds.KEYS);
      boolean unclear = StepKinds.isQualifier(key.value()) || ForeignKeys.has(key.value());
      if (meant.isPresent() && !unclear) {
        new Fields(map, "a step", reading.problems()).refuse(key, StepKinds.KEYS);
        return inside(map, i, meant.flatMap(StepKinds::named));
      }
    }
    refuseWithoutKind(map);
    return UNREADABLE_STEP;
  }

  private Step inside(MapNode map, int key, Optional<StepCodec<?>> meant) {
    boolean container = map.indexOf("steps") >= 0 && meant.isPresent() && meant.get().isContainer();
    return container
        ? meant.get().read(map.value(key), new Fields(map, "a step", reading.problems()), this)
        : UNREADABLE_STEP;
  }

  private void refuseWithoutKind(MapNode map) {
    if (map.isBeheaded(reading.problems().source())) {
      return;
    }
    reading
        .problems()
        .error(
            map.head(),
            Code.MISSING_KIND,
            "expected one of "
                + String.join(", ", StepKinds.KEYS)
                + " in a step, but was "
                + (map.size() == 0 ? "an empty set of keys" : "none of them"),
            StepHints.missingKind(map));
  }

  private void refuseOthers(Fields fields, StepCodec<?> kind) {
    MapNode map = fields.map();
    if (kind.keys().hasAll(map)) {
      return;
    }
    Optional<StepCodec<?>> second = Optional.empty();
    for (int i = 0; i < map.size(); i++) {
      ScalarNode key = map.key(i);
      if (kind.keys().has(key.value())) {
        continue;
      }
      Optional<StepCodec<?>> other = StepKinds.named(key.value());
      if (other.isPresent()) {
        refuseSecondKind(key, fields, kind);
        second = other;
      } else if (!second.isPresent() || !second.get().keys().has(key.value())) {
        // what belongs to the second kind goes away with it
        refuse(key, fields, kind);
      }
    }
  }

  private void refuse(ScalarNode key, Fields fields, StepCodec<?> kind) {
    Hint hint = reading.problems().keeps(key) ? StepHints.misplaced(key.value(), kind) : Hint.NONE;
    fields.refuse(key, kind.keys().names(), hint);
  }

  private void refuseSecondKind(ScalarNode key, Fields fields, StepCodec<?> kind) {
    boolean without = kind.isContainer() && !fields.has("steps");
    if (without) {
      // what stands beside the container is likely what should stand in it
      fields.standsFor("steps");
    }
    reading
        .problems()
        .error(
            key,
            Code.TWO_KINDS,
            "expected one kind in a step, but "
                + Visible.quoted(key.value())
                + " stands beside "
                + Visible.quoted(kind.key()),
            without
                ? StepHints.inside(key.value())
                : StepHints.secondKind(key.value(), kind.key()));
  }

  static void write(List<Step> steps, Out out) {
    out.list(() -> steps.forEach(step -> write(step, out)));
  }

  private static void write(Step step, Out out) {
    for (StepCodec<?> kind : StepKinds.ALL) {
      if (kind.writes(step)) {
        out.map(() -> kind.writeAny(step, out));
        return;
      }
    }
    throw new IllegalStateException("no codec writes a " + step.getClass().getSimpleName());
  }
}
