package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
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
    return reading.length(node, EXPECTED, text -> parse(text, kind));
  }

  private static Length parse(String text, String kind) throws Fault {
    try {
      return RangeText.length(text);
    } catch (Fault fault) {
      boolean unclear = fault.expected().equals(RangeText.DURATIONS) && !fault.hint().isPresent();
      throw unclear ? new Fault(fault.code(), EXPECTED, meant(text, kind)) : fault;
    }
  }

  private static String meant(String text, String kind) {
    if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
      return "";
    }
    boolean hold = kind.equals("hold");
    if (text.startsWith(UNTIL)) {
      String goal = text.substring(UNTIL.length()).trim();
      if (goal.equals(WaitCodec.READY)) {
        return "write " + kind + ": ready";
      }
      return hold
          ? "write hold: {until: "
              + (Forms.isSlug(goal) && Numbers.isShortWord(goal) ? goal + "}" : "…}")
              + ", with the name of a symptom"
          : "write rest: ready, which lasts until the person goes on";
    }
    Optional<String> typo = Suggestions.hint(text, List.of(WaitCodec.READY));
    if (typo.isPresent()) {
      return typo.get();
    }
    return "write " + kind + ": 30s for a time, or " + kind + ": ready until the person goes on";
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
            ? "write it into the goal: {until: …, at-most: 2m}"
            : "write " + kind + ": ready, or leave \"at-most\" out",
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
