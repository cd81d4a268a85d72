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
    if (!to.isPresent()) {
      return false;
    }
    try {
      check(reading.written(to.get(), EXPECTED));
      return true;
    } catch (Fault fault) {
      reading.refuse(to.get(), fault);
      return false;
    }
  }

  private static void check(String text) throws Fault {
    if (!text.equals(HELPER)) {
      throw new Fault(
          Code.UNKNOWN_WORD,
          EXPECTED,
          in ->
              "write "
                  + in.entry("to", HELPER)
                  + " for words to a partner; without \"to\" they are for the person");
    }
  }

  static void write(boolean toHelper, Out out) {
    if (toHelper) {
      out.entry("to", HELPER);
    }
  }
}
