package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Accumulated;
import dev.limber.routine.Hold;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Length;
import dev.limber.routine.Ready;
import dev.limber.routine.UntilGone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes {@code hold}. */
final class HoldCodec extends StepCodec<Hold> {

  HoldCodec() {
    super("hold", Hold.class, GuidanceCodec.KEYS.and(Keys.of("at-most")));
  }

  @Override
  Hold read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    HoldTimes.checkAtMost(value, fields, key(), reading);
    List<Node> items = Turns.of(value, HoldTimes.EXPECTED, reading);
    List<HoldTime> turns = new ArrayList<>(items.size());
    for (Node item : items) {
      Optional<HoldTime> turn = turn(item, fields, reading);
      if (turn.isPresent()) {
        turns.add(turn.get());
      }
    }
    return new Hold(
        turns.isEmpty() ? List.of(WaitCodec.SOME_TIME) : turns,
        GuidanceCodec.read(fields, reading),
        QualifiersCodec.read(fields, reading));
  }

  private Optional<HoldTime> turn(Node item, Fields fields, Reading reading) {
    if (item instanceof MapNode goal) {
      return GoalCodec.read(goal, reading);
    }
    if (HoldTimes.isReady(item)) {
      return Optional.of(HoldTimes.ready(fields, reading));
    }
    Optional<Length> length = HoldTimes.length(item, key(), reading);
    return length.isPresent() ? Optional.of(length.get()) : Optional.empty();
  }

  @Override
  void write(Hold step, Out out) {
    out.scalar(key());
    Turns.write(step.turns(), turn -> write(turn, out), out);
    QualifiersCodec.write(step.qualifiers(), out);
    GuidanceCodec.write(step.guidance(), out);
    HoldTimes.writeAtMost(step.turns(), out);
    ExtensionCodec.write(step.qualifiers().extensions(), out);
  }

  private static void write(HoldTime turn, Out out) {
    if (turn instanceof UntilGone goal) {
      GoalCodec.write(goal, out);
    } else if (turn instanceof Accumulated goal) {
      GoalCodec.write(goal, out);
    } else {
      out.scalar(turn instanceof Ready ? WaitCodec.READY : RangeText.write((Length) turn));
    }
  }
}
