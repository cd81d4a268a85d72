package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.AfterPain;
import dev.limber.routine.StopOnPain;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads and writes {@code stop-on-pain}. */
final class StopOnPainCodec extends StepCodec<StopOnPain> {

  private static final String AREAS = "a list of areas such as [lower-back, hip]";
  private static final Map<String, AfterPain> THENS = Names.of(AfterPain.values());

  StopOnPainCodec() {
    super(
        "stop-on-pain",
        StopOnPain.class,
        Keys.of("release", "then", "retry", "ease-at", "areas").and(ContainerCodec.KEYS));
  }

  @Override
  StopOnPain read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    Optional<Integer> threshold = PainText.threshold(value, reading);
    Optional<Node> easeAt = fields.find("ease-at");
    Optional<Node> retry = fields.find("retry");
    Optional<Node> then = fields.find("then");
    Optional<Node> areas = fields.find("areas");
    OptionalInt ease =
        easeAt.isPresent()
            ? PainText.easeAt(easeAt.get(), threshold, reading)
            : OptionalInt.empty();
    return new StopOnPain(
        // what is not known is high enough for every ease-at
        threshold.orElse(ease.isPresent() ? PainText.WORST : StopOnPain.ANY),
        steps.required(fields),
        steps.list(fields, "release"),
        then.isPresent()
            ? reading.word(then.get(), THENS).orElse(AfterPain.CONTINUE)
            : AfterPain.CONTINUE,
        retry.isPresent() ? PainText.retry(retry.get(), reading) : 0,
        ease,
        areas.isPresent() ? areas(areas.get(), reading) : List.of(),
        ContainerCodec.between(fields, reading),
        QualifiersCodec.read(fields, reading));
  }

  private static List<String> areas(Node node, Reading reading) {
    if (!(node instanceof ListNode list)) {
      Kinds.wrong(
          node,
          AREAS,
          in -> "write a list, such as " + in.entry("areas", in.list("knee")),
          reading.problems());
      return List.of();
    }
    if (list.size() == 0) {
      reading
          .problems()
          .error(
              node,
              Code.EMPTY_LIST,
              "expected " + AREAS + ", but was an empty list",
              "without \"areas\" pain counts wherever it is");
    }
    return reading.slugs(list.items(), "areas");
  }

  @Override
  void write(StopOnPain step, Out out) {
    out.entry(key(), PainText.write(step.threshold()));
    QualifiersCodec.write(step.qualifiers(), out);
    if (step.then() != AfterPain.CONTINUE) {
      out.entry("then", Names.of(step.then()));
    }
    if (step.retry() > 0) {
      out.entry("retry", Integer.toString(step.retry()));
    }
    if (step.easeAt().isPresent()) {
      out.entry("ease-at", Integer.toString(step.easeAt().getAsInt()));
    }
    if (!step.areas().isEmpty()) {
      out.scalar("areas");
      out.slugs(step.areas());
    }
    ContainerCodec.write(step, out);
    if (!step.release().isEmpty()) {
      out.scalar("release");
      Steps.write(step.release(), out);
    }
  }
}
