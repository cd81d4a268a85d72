package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Notation;

/** What a parser of values makes of a text, in a line, for tables. */
final class Tables {

  private Tables() {}

  /** Parses what an author wrote. */
  interface Parser<T> {
    T parse(String text) throws Fault;
  }

  /** Returns the value that is parsed, or the code of what is wrong, and the hint. */
  static <T> String told(Parser<T> parser, String text) {
    try {
      return String.valueOf(parser.parse(text));
    } catch (Fault fault) {
      return fault.code().id() + told(fault.hint().in(Notation.YAML));
    }
  }

  private static String told(String hint) {
    return hint.isEmpty() ? "" : ": " + hint;
  }
}
