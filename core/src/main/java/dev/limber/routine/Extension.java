package dev.limber.routine;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The value of a key of the author's own, which begins with {@code x-}; kept as it is. Immutable.
 */
public sealed interface Extension {

  /**
   * A single value.
   *
   * @param text what was written, possibly empty; without control characters
   */
  record Scalar(String text) implements Extension {
    /** Checks the text. */
    public Scalar {
      Objects.requireNonNull(text, "text");
      Checks.noControls("extension", text);
    }
  }

  /**
   * A list.
   *
   * @param values its items, possibly none
   */
  record Items(List<Extension> values) implements Extension {
    /** Copies the items. */
    public Items {
      values = Checks.copy(values);
    }
  }

  /**
   * A mapping.
   *
   * @param values its entries in the author's order, possibly none
   */
  record Entries(Map<String, Extension> values) implements Extension {
    /** Copies the entries. */
    public Entries {
      values.keySet().forEach(key -> Checks.noControls("key of an extension", key));
      values = Checks.copy(values);
    }
  }

  /** Returns the single value {@code text}. */
  static Extension of(String text) {
    return new Scalar(text);
  }
}
