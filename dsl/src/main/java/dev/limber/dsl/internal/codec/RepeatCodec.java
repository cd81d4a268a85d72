package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Notation;
import dev.limber.dsl.internal.Visible;
import dev.limber.routine.Amount;
import dev.limber.routine.CountRange;
import dev.limber.routine.Length;
import dev.limber.routine.Repeat;
import dev.limber.routine.Step;
import java.util.List;
import java.util.Optional;

/** Reads and writes {@code repeat}. */
final class RepeatCodec extends StepCodec<Repeat> {

  RepeatCodec() {
    super("repeat", Repeat.class, Keys.of("rest").and(ContainerCodec.KEYS));
  }

  @Override
  Repeat read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    if (value instanceof MapNode map && map.indexOf("steps") >= 0) {
      // they stand one level too deep, which is told where the count is read
      fields.standsFor("steps");
    }
    Optional<Amount> rounds = AmountCodec.read(value, key(), reading);
    reading.enterRepeat();
    List<Step> inside = steps.required(fields);
    reading.leaveRepeat();
    return new Repeat(
        rounds.isPresent() ? rounds.get() : CountRange.of(1),
        rest(fields, reading),
        ContainerCodec.between(fields, reading),
        inside,
        QualifiersCodec.read(fields, reading));
  }

  private static Optional<Length> rest(Fields fields, Reading reading) {
    Optional<Node> rest = fields.find("rest");
    if (!rest.isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(rest(reading.written(rest.get(), RangeText.DURATIONS)));
    } catch (Fault fault) {
      return reading.refuse(rest.get(), fault);
    }
  }

  private static Length rest(String text) throws Fault {
    if (text.equals(WaitCodec.READY)) {
      throw new Fault(Code.BAD_DURATION, RangeText.DURATIONS, RepeatCodec::lastStep);
    }
    return RangeText.length(text);
  }

  private static String lastStep(Notation in) {
    String step = in.entry("rest", WaitCodec.READY);
    return "to wait between rounds, make "
        + (in == Notation.YAML ? Visible.quoted(step) : "{" + step + "}")
        + " the last of the steps";
  }

  @Override
  void write(Repeat step, Out out) {
    out.scalar(key());
    AmountCodec.write(step.rounds(), out);
    QualifiersCodec.write(step.qualifiers(), out);
    out.entry("rest", step.rest().map(RangeText::write));
    ContainerCodec.write(step, out);
  }
}
