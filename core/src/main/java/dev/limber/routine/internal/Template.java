package dev.limber.routine.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
    return new Template(source, pieces(source));
  }

  /**
   * Returns {@code source}, in which every brace is closed or doubled.
   *
   * @throws IllegalArgumentException if a brace is open without a closing one, or the other way
   *     round
   */
  public static String check(String source) {
    int at = nextBrace(source, 0);
    while (at < source.length()) {
      at = nextBrace(source, afterBrace(source, at));
    }
    return source;
  }

  private static int nextBrace(String source, int from) {
    int at = from;
    while (at < source.length() && source.charAt(at) != '{' && source.charAt(at) != '}') {
      at++;
    }
    return at;
  }

  /** Returns the offset after the doubled brace or the placeholder that begins at an offset. */
  private static int afterBrace(String source, int at) {
    if (source.startsWith(source.charAt(at) == '{' ? "{" : "}", at + 1)) {
      return at + 2;
    }
    if (source.charAt(at) == '}') {
      throw new IllegalArgumentException(
          "text has a } that closes nothing; a plain brace is written }}");
    }
    int end = source.indexOf('}', at);
    if (end < 0) {
      throw new IllegalArgumentException(
          "text has a { that nothing closes; a plain brace is written {{");
    }
    return end + 1;
  }

  /**
   * Returns the names of the placeholders in {@code source}, in order and each once, without taking
   * it apart; throws as {@link #check} does.
   */
  static Set<String> namesIn(String source) {
    Set<String> names = new LinkedHashSet<>();
    for (int brace = nextBrace(source, 0); brace < source.length(); ) {
      int after = afterBrace(source, brace);
      if (source.charAt(brace + 1) != source.charAt(brace)) {
        names.add(source.substring(brace + 1, after - 1).trim());
      }
      brace = nextBrace(source, after);
    }
    return names;
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

  /**
   * Returns {@code source} with each placeholder replaced by what {@code values} gives for its
   * name, without taking it apart; null where that gives null. Throws as {@link #check} does.
   */
  public static @Nullable String fill(String source, Function<String, @Nullable String> values) {
    StringBuilder filled = new StringBuilder(source.length() + 16);
    int at = 0;
    for (int brace = nextBrace(source, 0); brace < source.length(); ) {
      // a string is appended at once, a part of one character by character
      filled.append(source.substring(at, brace));
      at = afterBrace(source, brace);
      if (source.charAt(brace + 1) == source.charAt(brace)) {
        filled.append(source.charAt(brace));
      } else {
        String value = values.apply(source.substring(brace + 1, at - 1).trim());
        if (value == null) {
          return null;
        }
        filled.append(value);
      }
      brace = nextBrace(source, at);
    }
    return filled.append(source.substring(at)).toString();
  }

  /** Takes a string apart, or throws as {@link #check} does. */
  private static List<String> pieces(String source) {
    List<String> pieces = new ArrayList<>(3);
    StringBuilder literal = new StringBuilder(source.length());
    int at = 0;
    for (int brace = nextBrace(source, at); brace < source.length(); ) {
      // a string is appended at once, a part of one character by character
      literal.append(source.substring(at, brace));
      at = afterBrace(source, brace);
      if (source.charAt(brace + 1) == source.charAt(brace)) {
        literal.append(source.charAt(brace));
      } else {
        pieces.add(literal.toString());
        literal.setLength(0);
        pieces.add(source.substring(brace + 1, at - 1).trim());
      }
      brace = nextBrace(source, at);
    }
    pieces.add(literal.append(source.substring(at)).toString());
    return pieces;
  }
}
