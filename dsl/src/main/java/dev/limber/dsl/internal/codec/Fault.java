package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Visible;
import java.util.Optional;

/**
 * What is wrong with one written value.
 *
 * <p>Thrown by the parsers of values and caught where the value's node is known; it never leaves
 * this package but as a problem. Immutable.
 */
final class Fault extends Exception {

  private static final long serialVersionUID = 1L;

  private final Code code;
  private final String expected;
  private final String hint;

  Fault(Code code, String expected) {
    this(code, expected, "");
  }

  Fault(Code code, String expected, String hint) {
    // an answer, not an accident: nobody wants its stack trace
    super(expected, null, false, false);
    this.code = code;
    this.expected = expected;
    this.hint = hint;
  }

  /** Returns the same fault with other words for what was expected. */
  Fault expecting(String other) {
    return new Fault(code, other, hint);
  }

  /** Returns the message about the value {@code written}. */
  String message(String written) {
    return "expected " + expected + ", but was " + Visible.quoted(written);
  }

  Code code() {
    return code;
  }

  /** Returns what was expected, in the words of a message. */
  String expected() {
    return expected;
  }

  Optional<String> hint() {
    return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
  }
}
