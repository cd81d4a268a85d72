package dev.limber.dsl.internal;

import java.util.Collection;
import java.util.Optional;

/**
 * Text that a comma splits inside of braces: {@code {say: Hold, and breathe.}}, whose second half
 * is a key to YAML. Stateless.
 */
public final class SplitText {

  private SplitText() {}

  /** Returns what to write if the entry at an index is the rest of a text before it. */
  public static Optional<String> hint(
      MapNode map, int index, Collection<String> known, Source source) {
    if (index < 0 || !isBare(map, index, source)) {
      return Optional.empty();
    }
    String words = map.key(index).value();
    int blank = words.indexOf(' ');
    if (blank > 0 && known.contains(words.substring(0, blank))) {
      String value = Visible.cut(words.substring(blank + 1));
      return Optional.of("a key wants a colon: write " + words.substring(0, blank) + ": " + value);
    }
    if (index == 0 || !(map.value(index - 1) instanceof ScalarNode text) || text.isAbsent()) {
      return Optional.empty();
    }
    StringBuilder whole = new StringBuilder(text.value());
    for (int i = index; i < map.size() && isRest(map, i, known, source); i++) {
      whole.append(", ").append(map.key(i).value());
    }
    String key = Visible.cut(map.key(index - 1).value());
    return Optional.of(
        "in braces, text with a comma wants quotes: write "
            + key
            + ": "
            + Visible.quoted(whole.toString()));
  }

  /** Returns whether the entry goes on with a text of which the entry before is a rest, too. */
  static boolean goesOn(MapNode map, int index, Collection<String> known, Source source) {
    return index > 1 && isRest(map, index, known, source) && isRest(map, index - 1, known, source);
  }

  private static boolean isRest(MapNode map, int index, Collection<String> known, Source source) {
    return isBare(map, index, source) && !known.contains(map.key(index).value());
  }

  /** Returns whether the entry is a word in braces without colon and value. */
  private static boolean isBare(MapNode map, int index, Source source) {
    return map.value(index) instanceof ScalarNode value
        && value.isAbsent()
        && map.key(index).style() == ScalarStyle.PLAIN
        && source.text().startsWith("{", source.offset(map.start()))
        && !source.text().startsWith(":", source.offset(map.key(index).end()));
  }
}
