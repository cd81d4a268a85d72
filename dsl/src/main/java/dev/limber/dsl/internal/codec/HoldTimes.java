package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Notation;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Suggestions;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Length;
import dev.limber.routine.Ready;
import dev.limber.routine.internal.Forms;
import java.util.List;
import java.util.Optional;

/** What {@code hold} and {@code rest} have in common: lengths, or {@code ready}. Stateless. */
final class HoldTimes {

  static final String EXPECTED = "a time such as 30s, 15-30s, 5 breaths or ready";

  private static final String UNTIL = "until ";

  private HoldTimes() {}

  static boolean isReady(Node node) {
    return node instanceof ScalarNode scalar && scalar.value().trim().equals(WaitCodec.READY);
  }

  /** Returns what {@code ready} means in a step with these fields. */
  static Ready ready(Fields fields, Reading reading) {
    Optional<Length> atMost = WaitCodec.atMost(fields, reading);
    return atMost.isPresent() ? new Ready(atMost) : Ready.FOR_EVER;
  }

  /** Returns the length that {@code node} writes, or says what to write instead. */
  static Optional<Length> length(Node node, String kind, Reading reading) {
    try {
      Length length = parse(reading.written(node, EXPECTED), kind);
      return reading.positive(Optional.of(length), node);
    } catch (Fault fault) {
      return reading.refuse(node, fault);
    }
  }

  private static Length parse(String text, String kind) throws Fault {
    try {
      return RangeText.length(text);
    } catch (Fault fault) {
      boolean unclear = fault.expected().equals(RangeText.DURATIONS) && fault.hint().isNone();
      throw unclear ? new Fault(fault.code(), EXPECTED, meant(text, kind)) : fault;
    }
  }

  private static Hint meant(String text, String kind) {
    if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
      return Hint.NONE;
    }
    if (text.startsWith(UNTIL)) {
      return until(text.substring(UNTIL.length()).trim(), kind);
    }
    return Hint.of(Suggestions.hint(text, List.of(WaitCodec.READY)))
        .or(
            () ->
                in ->
                    "write "
                        + in.entry(kind, "30s")
                        + " for a time, or "
                        + in.entry(kind, WaitCodec.READY)
                        + " until the person goes on");
  }

  private static Hint until(String goal, String kind) {
    if (goal.equals(WaitCodec.READY)) {
      return in -> "write " + in.entry(kind, WaitCodec.READY);
    }
    Object symptom = Forms.isSlug(goal) && Numbers.isShortWord(goal) ? goal : Notation.SOMETHING;
    return kind.equals("hold")
        ? in ->
            "write " + in.entry("hold", in.map("until", symptom)) + ", with the name of a symptom"
        : in ->
            "write " + in.entry("rest", WaitCodec.READY) + ", which lasts until the person goes on";
  }

  /** Reads {@code at-most}, unless it was read because something in {@code value} waits. */
  static void checkAtMost(Node value, Fields fields, String kind, Reading reading) {
    if (!fields.has("at-most") || waits(value)) {
      return;
    }
    boolean goal = value instanceof MapNode map && map.indexOf("until") >= 0;
    WaitCodec.refuseAtMost(
        fields,
        goal
            ? in ->
                "write it into the goal: " + in.map("until", Notation.SOMETHING, "at-most", "2m")
            : in -> "write " + in.entry(kind, WaitCodec.READY) + ", or leave \"at-most\" out",
        reading);
  }

  /** Writes {@code at-most} once, which all that wait have in common. */
  static void writeAtMost(List<? extends HoldTime> turns, Out out) {
    for (HoldTime turn : turns) {
      if (turn instanceof Ready ready) {
        WaitCodec.writeAtMost(ready, out);
        return;
      }
    }
  }

  private static boolean waits(Node value) {
    if (value instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        if (isReady(list.get(i))) {
          return true;
        }
      }
    }
    return isReady(value);
  }
}
