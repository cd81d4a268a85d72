package dev.limber.dsl.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Makes of YAML what an editor holds against a schema: plain values are typed as the core schema of
 * YAML 1.2 says, where {@code no} and {@code 1:30} are text, and {@code 10} is a number.
 */
final class SeenByEditor {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");
  private static final Pattern OTHER_BASE = Pattern.compile("0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d{1,3})?");
  private static final Pattern ENDLESS = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  private SeenByEditor() {}

  /** Returns the JSON that {@code yaml}, which has no syntax error, comes to. */
  static JsonNode json(String yaml) {
    return json(new Yaml().compose(new StringReader(yaml)));
  }

  private static JsonNode json(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.isPlain() ? plain(scalar.getValue()) : JSON.textNode(scalar.getValue());
    }
    if (node instanceof SequenceNode list) {
      ArrayNode items = JSON.arrayNode();
      list.getValue().forEach(item -> items.add(json(item)));
      return items;
    }
    ObjectNode entries = JSON.objectNode();
    for (NodeTuple entry : ((MappingNode) node).getValue()) {
      entries.set(((ScalarNode) entry.getKeyNode()).getValue(), json(entry.getValueNode()));
    }
    return entries;
  }

  /** Returns what {@code text} is when it stands without quotes. */
  static JsonNode plain(String text) {
    if (NOTHING.matcher(text).matches()) {
      return JSON.nullNode();
    }
    if (BOOLEAN.matcher(text).matches()) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    if (WHOLE.matcher(text).matches()) {
      return JSON.numberNode(new BigInteger(text.startsWith("+") ? text.substring(1) : text));
    }
    if (OTHER_BASE.matcher(text).matches()) {
      return JSON.numberNode(new BigInteger(text.substring(2), text.charAt(1) == 'o' ? 8 : 16));
    }
    if (DECIMAL.matcher(text).matches()) {
      return JSON.numberNode(new BigDecimal(text));
    }
    // JSON has no number for it; that it is none of ours is all that counts
    return ENDLESS.matcher(text).matches()
        ? JSON.numberNode(new BigDecimal("0.5"))
        : JSON.textNode(text);
  }
}
