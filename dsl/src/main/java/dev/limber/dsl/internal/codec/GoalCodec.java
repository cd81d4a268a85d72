package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Notation;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Suggestions;
import dev.limber.routine.Accumulated;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Length;
import dev.limber.routine.UntilGone;
import dev.limber.routine.internal.Bouts;
import java.util.List;
import java.util.Optional;

/** Reads and writes the goals of a hold: a symptom that goes, or a time that adds up. */
final class GoalCodec {

  private static final String OWNER = "a hold goal";
  private static final Keys KEYS = Keys.of("until", "then", "at-most", "total", "bouts-of");
  private static final List<String> FIRSTS = List.of("until", "total");
  private static final Keys OF_SYMPTOMS = Keys.of("until", "then", "at-most");
  private static final Keys OF_BOUTS = Keys.of("total", "bouts-of");
  private static final OneOf GOALS =
      new OneOf("a hold has one goal; write a second hold for the other", "until", "total");

  private GoalCodec() {}

  static Optional<HoldTime> read(MapNode map, Reading reading) {
    if (!isGoal(map)) {
      Kinds.wrong(map, HoldTimes.EXPECTED, meant(map), reading.problems());
      return Optional.empty();
    }
    Fields fields = new Fields(map, OWNER, reading.problems());
    List<ScalarNode> unknown = KEYS.unknownIn(map);
    for (ScalarNode key : unknown) {
      KEYS.refuse(key, fields, otherWord(key));
    }
    if (!GOALS.check(fields, reading)) {
      return Optional.empty();
    }
    boolean bouts = OF_BOUTS.hasAny(map) && !fields.has("until");
    if (bouts) {
      return accumulated(fields, reading);
    }
    // a key that is not understood is likely the one that is missed
    if (unknown.isEmpty() && !fields.has("until")) {
      fields.missing("until", in -> "name the symptom, as in " + gone(in));
    }
    return untilGone(fields, reading);
  }

  private static Hint otherWord(ScalarNode key) {
    boolean most = key.value().equals("max") || key.value().equals("limit");
    return most ? in -> "write " + in.key("at-most") : Hint.NONE;
  }

  /** Returns whether a key is there that only goals have, or one that is likely meant for it. */
  private static boolean isGoal(MapNode map) {
    for (int i = 0; i < map.size(); i++) {
      String key = map.key(i).value();
      if (KEYS.has(key) || Suggestions.nearest(key, FIRSTS).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Hint meant(MapNode map) {
    Hint shape = Shapes.meant(map, HoldTimes.EXPECTED);
    if (!shape.isNone()) {
      return shape;
    }
    return map.indexOf("for") >= 0
        ? in -> "write the time alone, such as " + in.entry("hold", "30s")
        : in -> "goals are " + gone(in) + " and " + bouts(in);
  }

  private static Notation.Written gone(Notation in) {
    return in.map("until", "numb", "then", "20s");
  }

  private static Notation.Written bouts(Notation in) {
    return in.map("total", "60s", "bouts-of", "20s");
  }

  private static boolean requireOfBouts(Fields fields, String key) {
    return fields.has(key) || fields.missing(key, in -> "write both, as in " + bouts(in));
  }

  private static Optional<HoldTime> untilGone(Fields fields, Reading reading) {
    refuseOthers(fields, OF_SYMPTOMS, "until", reading);
    Optional<Length> then = reading.length(fields, "then");
    Optional<Length> atMost = reading.single(fields, "at-most");
    Optional<Node> named = fields.find("until");
    if (!named.isPresent()) {
      return Optional.empty();
    }
    Node symptom = named.get();
    if (HoldTimes.isReady(symptom)) {
      reading
          .problems()
          .error(
              symptom,
              Code.UNKNOWN_WORD,
              "expected the name of a symptom, but was \"ready\"",
              in ->
                  "write "
                      + in.entry("hold", WaitCodec.READY)
                      + ", with \"at-most\" beside it if wanted");
      return Optional.empty();
    }
    Optional<String> slug = reading.slug(symptom);
    return slug.isPresent()
        ? Optional.of(new UntilGone(slug.get(), then, atMost))
        : Optional.empty();
  }

  private static Optional<HoldTime> accumulated(Fields fields, Reading reading) {
    refuseOthers(fields, OF_BOUTS, "total", reading);
    boolean whole = requireOfBouts(fields, "total") & requireOfBouts(fields, "bouts-of");
    Optional<Length> total = reading.length(fields, "total");
    Optional<Length> bout = reading.single(fields, "bouts-of");
    if (!whole || !total.isPresent() || !bout.isPresent()) {
      return Optional.empty();
    }
    if (Bouts.areLonger(bout.get(), total.get())) {
      reading
          .problems()
          .error(
              fields.find("bouts-of").get(),
              Code.BOUT_TOO_LONG,
              "expected bouts of no more than the total, "
                  + RangeText.write(total.get())
                  + ", but was "
                  + RangeText.write(bout.get()),
              "total is the time of all bouts together");
      return Optional.empty();
    }
    return Optional.of(new Accumulated(total.get(), bout.get()));
  }

  /** Refuses the keys of the other goal. */
  private static void refuseOthers(Fields fields, Keys own, String goal, Reading reading) {
    MapNode map = fields.map();
    for (int i = 0; i < map.size(); i++) {
      String key = map.key(i).value();
      if (KEYS.has(key) && !own.has(key)) {
        reading
            .problems()
            .error(
                map.key(i),
                Code.CONFLICTING_KEYS,
                "expected "
                    + String.join(", ", own.names())
                    + " in this hold goal, but was \""
                    + key
                    + '"',
                "\"" + key + "\" does not go with \"" + goal + '"');
      }
    }
  }

  static void write(UntilGone goal, Out out) {
    out.map(
        () -> {
          out.entry("until", goal.symptom());
          out.entry("then", goal.then().map(RangeText::write));
          out.entry("at-most", goal.atMost().map(RangeText::write));
        });
  }

  static void write(Accumulated goal, Out out) {
    out.map(
        () -> {
          out.entry("total", RangeText.write(goal.total()));
          out.entry("bouts-of", RangeText.write(goal.boutsOf()));
        });
  }
}
