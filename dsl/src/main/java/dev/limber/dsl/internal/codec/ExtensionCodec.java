package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.routine.Extension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads and writes the keys of the author's own, which are kept as they are. Stateless. */
final class ExtensionCodec {

  static final String PREFIX = "x-";

  private ExtensionCodec() {}

  static boolean isOwn(String key) {
    return key.startsWith(PREFIX);
  }

  /** Returns a hint for a key that is almost one of the author's own. */
  static Hint hint(String key, boolean allowed) {
    if (isOwn(key)) {
      return Hint.of("keys of your own stand on the document or on a step");
    }
    String small = key.toLowerCase(Locale.ROOT);
    return allowed && (small.startsWith(PREFIX) || small.startsWith("x_"))
        ? Hint.of("a key of your own begins with x-, in lower case")
        : Hint.NONE;
  }

  /** Returns the entries of {@code map} whose keys are the author's own. */
  static Map<String, Extension> read(MapNode map, Reading reading) {
    Map<String, Extension> own = null;
    for (int i = 0; i < map.size(); i++) {
      String key = map.key(i).value();
      if (isOwn(key)) {
        own = own == null ? new LinkedHashMap<>() : own;
        own.put(key, read(map.value(i), reading));
      }
    }
    return own == null ? Map.of() : own;
  }

  private static Extension read(Node node, Reading reading) {
    if (node instanceof ScalarNode scalar) {
      reading.isTooLong(scalar, scalar.value());
      return Extension.of(scalar.value());
    }
    if (node instanceof ListNode list) {
      List<Extension> values = new ArrayList<>(list.size());
      for (int i = 0; i < list.size(); i++) {
        values.add(read(list.get(i), reading));
      }
      return new Extension.Items(values);
    }
    return node instanceof MapNode map ? entries(map, reading) : Extension.of("");
  }

  private static Extension entries(MapNode map, Reading reading) {
    Map<String, Extension> values = new LinkedHashMap<>();
    for (int i = 0; i < map.size(); i++) {
      values.put(map.key(i).value(), read(map.value(i), reading));
    }
    return new Extension.Entries(values);
  }

  static void write(Map<String, Extension> extensions, Out out) {
    for (Map.Entry<String, Extension> own : extensions.entrySet()) {
      out.scalar(own.getKey());
      write(own.getValue(), out);
    }
  }

  private static void write(Extension extension, Out out) {
    if (extension instanceof Extension.Scalar scalar) {
      out.scalar(scalar.text());
    } else if (extension instanceof Extension.Items items) {
      out.list(() -> items.values().forEach(item -> write(item, out)));
    } else {
      out.map(() -> write(((Extension.Entries) extension).values(), out));
    }
  }
}
