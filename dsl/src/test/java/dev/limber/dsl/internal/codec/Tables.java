package dev.limber.dsl.internal.codec;

/** What a parser of values makes of a text, in a line, for tables. */
final class Tables {

  private Tables() {}

  /** Returns the value that is parsed, or the code of what is wrong, and the hint. */
  static <T> String told(Reading.Parser<T> parser, String text) {
    try {
      return String.valueOf(parser.parse(text));
    } catch (Fault fault) {
      return fault.code().id() + fault.hint().map(hint -> ": " + hint).orElse("");
    }
  }
}
