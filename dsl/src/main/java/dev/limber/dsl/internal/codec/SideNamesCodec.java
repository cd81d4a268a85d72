package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.SideNames;
import dev.limber.routine.Text;
import java.util.Optional;

/** Reads and writes {@code words}: how the sides are called. */
final class SideNamesCodec {

  private static final String EXPECTED = "words for the sides, such as {right: strong, left: weak}";
  private static final Keys KEYS = Keys.of("right", "left");

  private SideNamesCodec() {}

  static Optional<SideNames> read(Node node, Reading reading) {
    Optional<MapNode> map = Kinds.map(node, EXPECTED, reading.problems());
    if (!map.isPresent()) {
      return Optional.empty();
    }
    Fields fields = new Fields(map.get(), "the words for sides", reading.problems());
    boolean clear = KEYS.check(fields, reading);
    Optional<Text> right = name(fields, "right", clear, reading);
    Optional<Text> left = name(fields, "left", clear, reading);
    return right.isPresent() && left.isPresent()
        ? Optional.of(new SideNames(right.get(), left.get()))
        : Optional.empty();
  }

  private static Optional<Text> name(Fields fields, String key, boolean clear, Reading reading) {
    // a key that is not understood is likely the one that is missed
    boolean there = clear ? fields.require(key) : fields.has(key);
    return there ? reading.text(fields, key) : Optional.empty();
  }

  static void write(SideNames words, Out out) {
    out.scalar("words");
    out.map(
        () -> {
          TextCodec.entry("right", words.right(), out);
          TextCodec.entry("left", words.left(), out);
        });
  }
}
