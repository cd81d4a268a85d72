package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Visible;
import java.util.List;

/** Keys of which only one may stand in a mapping. Immutable. */
final class OneOf {

  private final List<String> keys;
  private final String inYaml;
  private final String inJson;

  /**
   * Makes a choice between keys.
   *
   * @param hint what to do where two of them stand
   */
  OneOf(String hint, String... keys) {
    this(List.of(keys), hint, hint);
  }

  /**
   * Makes a choice between keys, where each notation has words of its own.
   *
   * <p>They are no hint yet: choices are made for good files, too.
   */
  OneOf(List<String> keys, String inYaml, String inJson) {
    this.keys = keys;
    this.inYaml = inYaml;
    this.inJson = inJson;
  }

  /** Returns whether at most one of the keys is there; the second one is refused otherwise. */
  boolean check(Fields fields, Reading reading) {
    MapNode map = fields.map();
    String first = "";
    for (int i = 0; i < map.size(); i++) {
      ScalarNode key = map.key(i);
      if (!keys.contains(key.value())) {
        continue;
      }
      if (!first.isEmpty()) {
        refuse(key, first, reading);
        return false;
      }
      first = key.value();
    }
    return true;
  }

  private void refuse(ScalarNode key, String first, Reading reading) {
    reading
        .problems()
        .error(
            key,
            Code.CONFLICTING_KEYS,
            "expected only one of "
                + listed()
                + ", but "
                + Visible.quoted(key.value())
                + " stands beside "
                + Visible.quoted(first),
            Hint.either(inYaml, inJson));
  }

  /** Returns the keys in the words of a message: {@code "each", "tempo" and "until"}. */
  String listed() {
    StringBuilder listed = new StringBuilder();
    for (int i = 0; i < keys.size(); i++) {
      listed.append(i == 0 ? "" : i == keys.size() - 1 ? " and " : ", ");
      listed.append(Visible.quoted(keys.get(i)));
    }
    return listed.toString();
  }
}
