package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Visible;

/**
 * What is wrong with one written value.
 *
 * <p>Thrown by the parsers of values and caught where the value's node is known; it never leaves
 * this package but as a problem. Immutable.
 */
final class Fault extends Exception {

  /** Thrown where something is wrong that is told already. */
  static final Fault TOLD = new Fault(Code.WRONG_TYPE, "");

  private static final long serialVersionUID = 1L;

  private final Code code;
  private final String expected;

  /** Not to be written out: a fault never leaves its thread. */
  private final transient Hint hint;

  Fault(Code code, String expected) {
    this(code, expected, Hint.NONE);
  }

  Fault(Code code, String expected, String hint) {
    this(code, expected, Hint.of(hint));
  }

  Fault(Code code, String expected, Hint hint) {
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

  Hint hint() {
    return hint;
  }
}
