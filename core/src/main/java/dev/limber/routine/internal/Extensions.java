package dev.limber.routine.internal;

import dev.limber.routine.Extension;
import java.util.Map;

/** Looks into what an author keeps under keys of the author's own. Stateless. */
final class Extensions {

  /** Is shown strings with their place in parts. */
  @FunctionalInterface
  interface Visitor {
    void string(String string, Path path);
  }

  private Extensions() {}

  /** Returns whether lists and mappings stand more than so many deep in one another. */
  static boolean isDeeperThan(int depth, Extension extension) {
    if (extension instanceof Extension.Scalar) {
      return false;
    }
    if (depth == 0) {
      return true;
    }
    for (Extension value :
        extension instanceof Extension.Items items
            ? items.values()
            : ((Extension.Entries) extension).values().values()) {
      if (isDeeperThan(depth - 1, value)) {
        return true;
      }
    }
    return false;
  }

  /** Shows every string, those of keys too, but what stands too deep. */
  static void of(Map<String, Extension> extensions, Path path, int depth, Visitor visitor) {
    for (Map.Entry<String, Extension> entry : extensions.entrySet()) {
      visitor.string(entry.getKey(), path);
      of(entry.getValue(), path, entry.getKey(), -1, depth, visitor);
    }
  }

  private static void of(
      Extension extension, Path parent, String key, int index, int depth, Visitor visitor) {
    Path path = parent.item(key, index);
    if (extension instanceof Extension.Scalar scalar) {
      visitor.string(scalar.text(), path);
    } else if (depth > 0 && extension instanceof Extension.Entries entries) {
      of(entries.values(), path, depth - 1, visitor);
    } else if (depth > 0 && extension instanceof Extension.Items items) {
      for (int i = 0; i < items.values().size(); i++) {
        boolean inList = index >= 0;
        of(items.values().get(i), inList ? path : parent, inList ? "" : key, i, depth - 1, visitor);
      }
    }
  }
}
