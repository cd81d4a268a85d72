package dev.limber.routine.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A string with placeholders, taken apart once: literal pieces and names in turn.
 *
 * <p>Immutable.
 */
public final class Template {

  private final String source;

  /** Literals at even places, placeholder names at odd ones; always of odd length. */
  private final List<String> pieces;

  private Template(String source, List<String> pieces) {
    this.source = source;
    this.pieces = pieces;
  }

  /**
   * Returns the template that {@code source} writes.
   *
   * @throws IllegalArgumentException if a brace is open without a closing one, or the other way
   *     round
   */
  public static Template of(String source) {
    if (source.indexOf('{') < 0 && source.indexOf('}') < 0) {
      return new Template(source, Collections.singletonList(source));
    }
    return new Template(source, new Scanner(source).pieces());
  }

  /** Returns the string as it was written. */
  public String source() {
    return source;
  }

  /** Returns the names of the placeholders, in order, with repetitions. */
  public List<String> placeholders() {
    List<String> names = new ArrayList<>();
    for (int i = 1; i < pieces.size(); i += 2) {
      names.add(pieces.get(i));
    }
    return names;
  }

  /** Returns whether {@code placeholder} is one of them. */
  public boolean names(String placeholder) {
    for (int i = 1; i < pieces.size(); i += 2) {
      if (pieces.get(i).equals(placeholder)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the string with each placeholder replaced by what {@code values} gives for its name.
   */
  public String fill(UnaryOperator<String> values) {
    if (pieces.size() == 1) {
      return pieces.get(0);
    }
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      filled.append(i % 2 == 0 ? pieces.get(i) : values.apply(pieces.get(i)));
    }
    return filled.toString();
  }

  /** Takes one string apart. */
  private static final class Scanner {
    private final String source;
    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int at;

    Scanner(String source) {
      this.source = source;
    }

    List<String> pieces() {
      while (at < source.length()) {
        char c = source.charAt(at);
        if (c == '{' && !isDoubled()) {
          placeholder();
        } else if (c == '}' && !isDoubled()) {
          throw new IllegalArgumentException(
              "text has a } that closes nothing; a plain brace is written }}");
        } else {
          literal.append(c);
          at += c == '{' || c == '}' ? 2 : 1;
        }
      }
      pieces.add(literal.toString());
      return Collections.unmodifiableList(pieces);
    }

    private boolean isDoubled() {
      return at + 1 < source.length() && source.charAt(at + 1) == source.charAt(at);
    }

    private void placeholder() {
      int end = source.indexOf('}', at);
      if (end < 0) {
        throw new IllegalArgumentException(
            "text has a { that nothing closes; a plain brace is written {{");
      }
      pieces.add(literal.toString());
      literal.setLength(0);
      pieces.add(source.substring(at + 1, end).trim());
      at = end + 1;
    }
  }
}
