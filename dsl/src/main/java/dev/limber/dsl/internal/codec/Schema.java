package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Visible;
import java.util.Optional;
import java.util.regex.Pattern;

/** The key that says in which language a document is written. */
final class Schema {

  static final String V1 = "routine/v1";

  private static final String OTHER_VERSION = "routine/v\\d+";

  private Schema() {}

  /** Returns whether the document may be read as one in our language. */
  static boolean check(Fields fields, Reading reading) {
    if (!fields.require("schema", "write it as the first line: schema: " + V1)) {
      return true;
    }
    Optional<ScalarNode> given = fields.text("schema", "the schema " + V1);
    if (!given.isPresent() || given.get().value().trim().equals(V1)) {
      return true;
    }
    // in another version all the rest may be right
    boolean other = Pattern.matches(OTHER_VERSION, given.get().value().trim());
    reading
        .problems()
        .error(
            given.get(),
            Code.UNKNOWN_SCHEMA,
            "expected the schema "
                + V1
                + ", which is all that can be read, but was "
                + Visible.quoted(given.get().value()),
            other ? "the file wants a newer version of the program" : "write schema: " + V1);
    return !other;
  }
}
