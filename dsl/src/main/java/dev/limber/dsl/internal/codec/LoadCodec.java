package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Text;
import java.util.List;
import java.util.Optional;

/** Reads {@code load}: the weight or resistance, in words. Stateless. */
final class LoadCodec {

  private static final List<String> PARTS =
      List.of("kg", "lb", "weight", "value", "unit", "amount");

  private LoadCodec() {}

  static Optional<Text> read(Node node, Reading reading) {
    if (node instanceof MapNode map && isOfParts(map)) {
      Kinds.wrong(
          map,
          "text such as 5 kg",
          in -> "write it in words, such as " + in.entry("load", "5 kg"),
          reading.problems());
      return Optional.empty();
    }
    return reading.text(node);
  }

  private static boolean isOfParts(MapNode map) {
    for (String part : PARTS) {
      if (map.indexOf(part) >= 0) {
        return true;
      }
    }
    return false;
  }
}
