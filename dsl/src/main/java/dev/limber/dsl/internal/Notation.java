package dev.limber.dsl.internal;

/**
 * How a file is written, and with it how a hint shows what to write.
 *
 * <p>A value in a hint is a string, an integer, true or false, or what {@link #map} and {@link
 * #list} make of several; text of a file comes out safe to show. Immutable.
 */
public enum Notation {
  /** {@code hold: 30s}. */
  YAML,

  /** {@code "hold": "30s"}. */
  JSON;

  /** Stands for a value that only the author knows. */
  public static final Written SOMETHING = new Written("…");

  /** A value as it is written in one notation. */
  public record Written(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Returns a key without its value: {@code say:}. */
  public String key(String name) {
    return this == YAML ? Visible.cut(name) + ":" : string(name);
  }

  /** Returns a key and its value: {@code hold: 30s}. */
  public String entry(String key, Object value) {
    return key(key) + (this == YAML ? " " : ": ") + value(value);
  }

  /** Returns an item of a list that has one key: {@code - hold: 30s}. */
  public String item(String key, Object value) {
    return this == YAML ? "- " + entry(key, value) : "{" + entry(key, value) + "}";
  }

  /** Returns a mapping in braces, of keys that are each followed by its value. */
  public Written map(Object... keysAndValues) {
    StringBuilder written = new StringBuilder("{");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      written
          .append(i == 0 ? "" : ", ")
          .append(entry(keysAndValues[i].toString(), keysAndValues[i + 1]));
    }
    return new Written(written.append('}').toString());
  }

  /** Returns a list in brackets. */
  public Written list(Object... values) {
    StringBuilder written = new StringBuilder("[");
    for (Object value : values) {
      written.append(written.length() == 1 ? "" : ", ").append(value(value));
    }
    return new Written(written.append(']').toString());
  }

  private String value(Object value) {
    if (!(value instanceof String text)) {
      return value.toString();
    }
    return this == YAML ? Visible.cut(text) : string(text);
  }

  private static String string(String text) {
    return Visible.quoted(text.replace("\\", "\\\\").replace("\"", "\\\""));
  }
}
