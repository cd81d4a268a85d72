package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import java.util.Optional;

/** Reads and writes {@code to}: whether the words are for a partner who helps. */
final class HelperCodec {

  private static final String HELPER = "helper";
  private static final String EXPECTED = "the word helper";

  private HelperCodec() {}

  static boolean read(Fields fields, Reading reading) {
    Optional<Node> to = fields.find("to");
    return to.isPresent() && reading.scalar(to.get(), EXPECTED, HelperCodec::parse).isPresent();
  }

  private static String parse(String text) throws Fault {
    if (!text.equals(HELPER)) {
      throw new Fault(
          Code.UNKNOWN_WORD,
          EXPECTED,
          "write to: helper for words to a partner; without \"to\" they are for the person");
    }
    return text;
  }

  static void write(boolean toHelper, Out out) {
    if (toHelper) {
      out.entry("to", HELPER);
    }
  }
}
