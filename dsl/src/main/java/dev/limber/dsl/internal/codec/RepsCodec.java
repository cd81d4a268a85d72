package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Notation;
import dev.limber.routine.Amount;
import dev.limber.routine.CountRange;
import dev.limber.routine.Each;
import dev.limber.routine.Length;
import dev.limber.routine.Ready;
import dev.limber.routine.RepPace;
import dev.limber.routine.Reps;
import dev.limber.routine.Tempo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes {@code reps}. */
final class RepsCodec extends StepCodec<Reps> {

  private static final OneOf PACES =
      new OneOf("keep the one that says how fast the reps are", "each", "tempo", "until");

  /** Takes the place of a pace that could not be made out. */
  private static final RepPace SOME_PACE = Each.of(WaitCodec.SOME_TIME);

  RepsCodec() {
    super(
        "reps",
        Reps.class,
        GuidanceCodec.KEYS.and(Keys.of("each", "tempo", "until", "at-most", "last-hold")));
  }

  @Override
  Reps read(Node value, Fields fields, Steps steps) {
    Reading reading = steps.reading();
    List<Node> items = Turns.of(value, AmountCodec.EXPECTED, reading);
    List<Amount> turns = new ArrayList<>(items.size());
    for (Node item : items) {
      Optional<Amount> turn = AmountCodec.read(item, key(), reading);
      if (turn.isPresent()) {
        turns.add(turn.get());
      }
    }
    Optional<RepPace> pace = pace(value, fields, reading);
    Optional<Node> lastHold = fields.find("last-hold");
    return new Reps(
        turns.isEmpty() ? List.of(CountRange.of(1)) : turns,
        pace.isPresent() || turns.isEmpty() || isCounted(turns)
            ? Optional.of(pace.orElse(SOME_PACE))
            : pace,
        lastHold.isPresent() ? reading.length(lastHold.get()) : Optional.empty(),
        GuidanceCodec.read(fields, reading),
        QualifiersCodec.read(fields, reading));
  }

  private static boolean isCounted(List<Amount> turns) {
    for (Amount turn : turns) {
      if (turn instanceof CountRange) {
        return true;
      }
    }
    return false;
  }

  private static Optional<RepPace> pace(Node value, Fields fields, Reading reading) {
    if (!PACES.check(fields, reading)) {
      return Optional.of(SOME_PACE);
    }
    Optional<RepPace> pace = Optional.empty();
    Optional<Node> each = fields.find("each");
    Optional<Node> tempo = fields.find("tempo");
    boolean waits = fields.has("until");
    if (each.isPresent()) {
      Optional<Length> length = reading.single(each.get());
      pace = Optional.of(length.isPresent() ? Each.of(length.get()) : SOME_PACE);
    } else if (tempo.isPresent()) {
      Optional<Tempo> phases = TempoCodec.read(tempo.get(), reading);
      pace = Optional.of(phases.isPresent() ? phases.get() : SOME_PACE);
    } else if (waits) {
      pace = Optional.of(until(value, fields, reading));
    } else if (anyCounted(value)) {
      refuseWithoutPace(value, fields, reading);
    }
    if (!waits && fields.has("at-most")) {
      WaitCodec.refuseAtMost(
          fields, in -> "\"at-most\" goes with " + in.entry("until", WaitCodec.READY), reading);
    }
    return pace;
  }

  private static Ready until(Node value, Fields fields, Reading reading) {
    Ready ready = WaitCodec.until(fields, "each", " (the time of one rep)", reading);
    if (ready.atMost().isPresent() && hasTimeBox(value)) {
      MapNode map = fields.map();
      reading
          .problems()
          .error(
              map.key(map.indexOf("at-most")),
              Code.CONFLICTING_KEYS,
              "expected only one of \"for\" and \"at-most\", but both say when the reps end",
              in -> in.map("for", Notation.SOMETHING) + " is enough: the person may go on before");
      return Ready.FOR_EVER;
    }
    return ready;
  }

  private static boolean hasTimeBox(Node value) {
    if (value instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i) instanceof MapNode) {
          return true;
        }
      }
    }
    return value instanceof MapNode;
  }

  private static boolean anyCounted(Node value) {
    if (value instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        if (!(list.get(i) instanceof MapNode)) {
          return true;
        }
      }
      return false;
    }
    return !(value instanceof MapNode);
  }

  private static void refuseWithoutPace(Node value, Fields fields, Reading reading) {
    if (fields.has("takes") || AmountCodec.isTime(value)) {
      // these are refused, with a hint of their own
      return;
    }
    reading
        .problems()
        .error(
            fields.map().head(),
            Code.MISSING_PACE,
            "expected one of " + PACES.listed() + " beside \"reps\", but was none",
            RepsCodec::howFast);
  }

  private static String howFast(Notation in) {
    return "write how long one rep takes ("
        + in.entry("each", "3s")
        + "), its phases ("
        + in.entry("tempo", "3-1-3-0")
        + "), or "
        + in.entry("until", WaitCodec.READY)
        + ", where somebody counts along";
  }

  @Override
  void write(Reps step, Out out) {
    out.scalar(key());
    Turns.write(step.turns(), turn -> AmountCodec.write(turn, out), out);
    QualifiersCodec.write(step.qualifiers(), out);
    GuidanceCodec.write(step.guidance(), out);
    if (step.pace().isPresent()) {
      write(step.pace().get(), out);
    }
    out.entry("last-hold", step.lastHold().map(RangeText::write));
    ExtensionCodec.write(step.qualifiers().extensions(), out);
  }

  private static void write(RepPace pace, Out out) {
    if (pace instanceof Each each) {
      out.entry("each", RangeText.write(each.length()));
    } else if (pace instanceof Tempo tempo) {
      out.scalar("tempo");
      TempoCodec.write(tempo, out);
    } else {
      WaitCodec.writeUntil((Ready) pace, out);
    }
  }
}
