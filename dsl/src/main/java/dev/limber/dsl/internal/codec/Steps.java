package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Suggestions;
import dev.limber.dsl.internal.Visible;
import dev.limber.routine.Move;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads and writes lists of steps, of whatever kinds.
 *
 * <p>Not safe for use by several threads.
 */
final class Steps {

  private static final List<StepCodec<?>> KINDS =
      List.of(
          new PositionCodec(),
          new MoveCodec(),
          new HoldCodec(),
          new RestCodec(),
          new ExerciseCodec(),
          new RepeatCodec(),
          new RepeatPerSideCodec(),
          new StopOnPainCodec());

  private static final List<String> KIND_KEYS =
      KINDS.stream().map(StepCodec::key).collect(Collectors.toList());

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
    List<Step> steps = fields.require("steps") ? list(fields, "steps") : List.of();
    return steps.isEmpty() ? List.of(UNREADABLE_STEP) : steps;
  }

  /** Returns the steps of {@code key}, which must not be empty if it is there. */
  List<Step> list(Fields fields, String key) {
    Optional<Node> node = fields.find(key);
    Optional<ListNode> list =
        node.flatMap(value -> Kinds.list(value, "a list of steps", reading.problems()));
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
    Optional<MapNode> map = Kinds.map(node, "a step such as hold: 30s", reading.problems());
    if (!map.isPresent()) {
      return UNREADABLE_STEP;
    }
    Optional<StepCodec<?>> kind = kind(map.get());
    return kind.isPresent() ? step(map.get(), kind.get()) : unknown(map.get());
  }

  private Step step(MapNode map, StepCodec<?> kind) {
    Fields fields = new Fields(map, kind.owner(), reading.problems());
    refuseOthers(fields, kind);
    return kind.read(map.value(map.indexOf(kind.key())), fields, this);
  }

  /** Returns the first kind among the keys of {@code map}, or says why there is none. */
  private Optional<StepCodec<?>> kind(MapNode map) {
    if (map.indexOf("rest") >= 0 && map.indexOf("repeat") >= 0) {
      // the rest between the rounds may stand before the repeat
      return named("repeat");
    }
    for (int i = 0; i < map.size(); i++) {
      Optional<StepCodec<?>> kind = named(map.key(i).value());
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private static Optional<StepCodec<?>> named(String key) {
    for (StepCodec<?> kind : KINDS) {
      if (kind.key().equals(key)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /**
   * Says why there is no kind in {@code map}, and reads the steps in it all the same, because what
   * is wrong with them is to be told at once.
   */
  private Step unknown(MapNode map) {
    for (int i = 0; i < map.size(); i++) {
      ScalarNode key = map.key(i);
      if (Later.OF_STEP.has(key.value())) {
        Later.OF_STEP.refuse(key, reading.problems());
        return UNREADABLE_STEP;
      }
      Optional<String> meant = Suggestions.nearest(key.value(), KIND_KEYS);
      if (meant.isPresent() && !isQualifier(key.value())) {
        new Fields(map, "a step", reading.problems()).refuse(key, KIND_KEYS);
        return inside(map, i, meant.flatMap(Steps::named));
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
                + String.join(", ", KIND_KEYS)
                + " in a step, but was "
                + (map.size() == 0 ? "an empty mapping" : "none of them"),
            missing(map));
  }

  /** Names the kind that is likely forgotten, by the keys that only it has. */
  private static Optional<String> missing(MapNode map) {
    for (int i = 0; i < map.size(); i++) {
      List<String> kinds = kindsWith(map.key(i).value());
      if (kinds.size() < KINDS.size()) {
        return goesWith(map.key(i).value(), kinds);
      }
    }
    return Optional.empty();
  }

  private static List<String> kindsWith(String key) {
    return KINDS.stream()
        .filter(kind -> kind.keys().has(key))
        .map(StepCodec::key)
        .collect(Collectors.toList());
  }

  private static Optional<String> goesWith(String key, List<String> kinds) {
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(Visible.quoted(key) + " goes with " + String.join(", ", kinds));
  }

  private static boolean isQualifier(String key) {
    return KINDS.stream().anyMatch(kind -> kind.keys().has(key));
  }

  private void refuseOthers(Fields fields, StepCodec<?> kind) {
    MapNode map = fields.map();
    Optional<StepCodec<?>> second = Optional.empty();
    for (int i = 0; i < map.size(); i++) {
      ScalarNode key = map.key(i);
      if (kind.keys().has(key.value())) {
        continue;
      }
      Optional<StepCodec<?>> other = named(key.value());
      if (other.isPresent()) {
        refuseSecondKind(key, kind);
        second = other;
      } else if (!second.isPresent() || !second.get().keys().has(key.value())) {
        // what belongs to the second kind goes away with it
        refuse(key, fields, kind);
      }
    }
  }

  private void refuse(ScalarNode key, Fields fields, StepCodec<?> kind) {
    if (Later.OF_STEP.has(key.value())) {
      Later.OF_STEP.refuse(key, reading.problems());
    } else {
      Optional<String> others =
          reading.problems().keeps(key)
              ? goesWith(key.value(), kindsWith(key.value()))
              : Optional.empty();
      fields.refuse(key, kind.keys().names(), others);
    }
  }

  private void refuseSecondKind(ScalarNode key, StepCodec<?> kind) {
    reading
        .problems()
        .error(
            key,
            Code.TWO_KINDS,
            "expected one kind in a step, but "
                + Visible.quoted(key.value())
                + " stands beside "
                + Visible.quoted(kind.key()),
            "begin a step of its own with a dash: - " + key.value() + ": …");
  }

  static void write(List<Step> steps, Out out) {
    out.list(() -> steps.forEach(step -> write(step, out)));
  }

  private static void write(Step step, Out out) {
    for (StepCodec<?> kind : KINDS) {
      if (kind.writes(step)) {
        out.map(() -> kind.writeAny(step, out));
        return;
      }
    }
    throw new IllegalStateException("no codec writes a " + step.getClass().getSimpleName());
  }
}
