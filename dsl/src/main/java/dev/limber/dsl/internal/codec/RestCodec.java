package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Length;
import dev.limber.routine.Ready;
import dev.limber.routine.Rest;
import dev.limber.routine.StepTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes {@code rest}. */
final class RestCodec extends StepCodec<Rest> {

  RestCodec() {
    super("rest", Rest.class, GuidanceCodec.KEYS.and(Keys.of("at-most")));
  }

  @Override
  Rest read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    HoldTimes.checkAtMost(value, fields, key(), reading);
    List<Node> items = Turns.of(value, HoldTimes.EXPECTED, reading);
    List<StepTime> turns = new ArrayList<>(items.size());
    for (Node item : items) {
      Optional<StepTime> turn = turn(item, fields, reading);
      if (turn.isPresent()) {
        turns.add(turn.get());
      }
    }
    return new Rest(
        turns.isEmpty() ? List.of(WaitCodec.SOME_TIME) : turns,
        GuidanceCodec.read(fields, reading),
        QualifiersCodec.read(fields, reading));
  }

  private Optional<StepTime> turn(Node item, Fields fields, Reading reading) {
    if (HoldTimes.isReady(item)) {
      return Optional.of(HoldTimes.ready(fields, reading));
    }
    Optional<Length> length = HoldTimes.length(item, key(), reading);
    return length.isPresent() ? Optional.of(length.get()) : Optional.empty();
  }

  @Override
  void write(Rest step, Out out) {
    out.scalar(key());
    Turns.write(
        step.turns(),
        turn ->
            out.scalar(turn instanceof Ready ? WaitCodec.READY : RangeText.write((Length) turn)),
        out);
    QualifiersCodec.write(step.qualifiers(), out);
    GuidanceCodec.write(step.guidance(), out);
    HoldTimes.writeAtMost(step.turns(), out);
    ExtensionCodec.write(step.qualifiers().extensions(), out);
  }
}
