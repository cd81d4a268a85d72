package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Notation;
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
    if (!fields.has("schema")) {
      fields.missing("schema", Schema::first);
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
            other
                ? Hint.of("the file wants a newer version of the program")
                : in -> "write " + in.entry("schema", V1));
    return !other;
  }

  private static String first(Notation in) {
    return (in == Notation.YAML ? "write it as the first line: " : "write it as the first key: ")
        + in.entry("schema", V1);
  }
}
