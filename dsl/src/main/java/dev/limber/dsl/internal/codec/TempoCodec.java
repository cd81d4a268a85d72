package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.routine.Length;
import dev.limber.routine.Tempo;
import dev.limber.routine.Tempo.Part;
import dev.limber.routine.Tempo.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads and writes {@code tempo}, in both forms. */
final class TempoCodec {

  private static final Map<String, Part> PARTS = Names.of(Part.values());
  private static final Keys KEYS = Keys.of(PARTS.keySet().toArray(new String[0]));

  /** What else the phases are called. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "down", "the way down is \"lower\"",
          "eccentric", "the way down is \"lower\"",
          "up", "the way up is \"lift\"",
          "concentric", "the way up is \"lift\"",
          "pause", "the stays are \"bottom\" and \"top\"",
          "hold", "the stays are \"bottom\" and \"top\"",
          "isometric", "the stays are \"bottom\" and \"top\"");

  private TempoCodec() {}

  static Optional<Tempo> read(Node node, Reading reading) {
    if (node instanceof MapNode map) {
      return phases(map, reading);
    }
    if (node instanceof ListNode list) {
      Kinds.wrong(list, TempoText.EXPECTED, TempoText.meant(joined(list)), reading.problems());
      return Optional.empty();
    }
    return brief(node, reading);
  }

  private static Optional<Tempo> brief(Node node, Reading reading) {
    try {
      return Optional.of(TempoText.parse(reading.written(node, TempoText.EXPECTED)));
    } catch (Fault fault) {
      return reading.refuse(node, fault);
    }
  }

  private static String joined(ListNode list) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < list.size() && joined.length() < DurationText.LONGEST; i++) {
      joined.append(i == 0 ? "" : "-");
      joined.append(list.get(i) instanceof ScalarNode item ? item.value().trim() : "?");
    }
    return joined.length() < DurationText.LONGEST ? joined.toString() : "";
  }

  /** Reports phases that are called otherwise, and returns whether there are none. */
  private static boolean checkKeys(Fields fields) {
    MapNode map = fields.map();
    boolean clear = true;
    for (int i = 0; i < map.size(); i++) {
      ScalarNode key = map.key(i);
      if (!KEYS.has(key.value())) {
        clear = false;
        String other = OTHERS.get(key.value().toLowerCase(Locale.ROOT));
        fields.refuse(key, KEYS.names(), Hint.of(Optional.ofNullable(other)));
      }
    }
    return clear;
  }

  private static Optional<Tempo> phases(MapNode map, Reading reading) {
    if (map.size() == 0) {
      return brief(map, reading);
    }
    boolean good = checkKeys(new Fields(map, "a tempo", reading.problems()));
    boolean takesTime = false;
    List<Phase> phases = new ArrayList<>(map.size());
    for (int i = 0; i < map.size(); i++) {
      Part part = PARTS.get(map.key(i).value());
      if (part == null) {
        continue;
      }
      Optional<Length> length = reading.singleOrZero(map.value(i));
      good &= length.isPresent();
      if (length.isPresent()) {
        takesTime |= length.get().isPositive();
        phases.add(new Phase(part, length.get()));
      }
    }
    if (good && !takesTime) {
      reading
          .problems()
          .error(
              map,
              Code.NOT_POSITIVE,
              "expected a tempo in which a rep takes time, but was 0s in every phase");
    }
    return good && takesTime ? Optional.of(new Tempo(phases)) : Optional.empty();
  }

  static void write(Tempo tempo, Out out) {
    Optional<String> brief = TempoText.write(tempo);
    if (brief.isPresent()) {
      out.scalar(brief.get());
      return;
    }
    out.map(
        () -> {
          for (Phase phase : tempo.phases()) {
            out.entry(Names.of(phase.part()), RangeText.write(phase.length()));
          }
        });
  }
}
