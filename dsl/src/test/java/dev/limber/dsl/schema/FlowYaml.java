package dev.limber.dsl.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Random;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Writes trees as YAML on one line, where every scalar of the tree is the text that the author
 * wrote.
 *
 * <p>Quotes are left out by chance, but never where YAML would make something else of the text.
 */
final class FlowYaml {

  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9 .%–_/-]*[A-Za-z0-9.%])?");

  private final Random random;

  FlowYaml(Random random) {
    this.random = random;
  }

  String write(JsonNode node) {
    if (node.isObject()) {
      StringJoiner entries = new StringJoiner(", ", "{ ", " }");
      node.properties()
          .forEach(entry -> entries.add(text(entry.getKey()) + ": " + write(entry.getValue())));
      return entries.toString();
    }
    if (node.isArray()) {
      StringJoiner items = new StringJoiner(", ", "[", "]");
      node.forEach(item -> items.add(item.isNull() ? "\"\"" : write(item)));
      return items.toString();
    }
    return node.isNull() ? "" : text(node.asText());
  }

  private String text(String text) {
    boolean plain = PLAIN.matcher(text).matches() && isSeenAsWritten(text);
    return plain && random.nextInt(4) > 0 ? text : TextNode.valueOf(text).toString();
  }

  /** A number is seen as its value: {@code 3.0} is no other than {@code 3}. */
  private static boolean isSeenAsWritten(String text) {
    JsonNode seen = SeenByEditor.plain(text);
    return seen.isNumber()
        ? seen.decimalValue().stripTrailingZeros().toPlainString().equals(text)
        : !seen.isNull() && seen.asText().equals(text);
  }
}
