package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Prop;
import dev.limber.routine.Text;
import java.util.Map;
import java.util.Optional;

/** Reads and writes {@code props}: a text, or title and the rest. */
final class PropsCodec {

  private static final Keys KEYS = Keys.of("title", "optional", "instead");

  private static final String TRUTH = "true or false";

  /** Optional, so that nothing is said of steps that need it. */
  private static final Prop UNREADABLE = new Prop(Steps.UNREADABLE, true, Optional.empty());

  private PropsCodec() {}

  static Prop read(Node node, Reading reading) {
    if (node instanceof MapNode map && KEYS.hasAny(map)) {
      return read(new Fields(map, "a prop", reading.problems()), reading);
    }
    Optional<Text> title = reading.text(node);
    return title.isPresent() ? new Prop(title.get(), false, Optional.empty()) : UNREADABLE;
  }

  private static Prop read(Fields fields, Reading reading) {
    KEYS.check(fields, reading);
    Optional<Text> title =
        fields.require("title") ? reading.text(fields, "title") : Optional.empty();
    Optional<Node> optional = fields.find("optional");
    return new Prop(
        title.orElse(Steps.UNREADABLE),
        optional.isPresent() && truth(optional.get(), reading).orElse(true),
        reading.text(fields, "instead"));
  }

  private static Optional<Boolean> truth(Node node, Reading reading) {
    try {
      return Optional.of(truth(reading.written(node, TRUTH)));
    } catch (Fault fault) {
      return reading.refuse(node, fault);
    }
  }

  private static boolean truth(String text) throws Fault {
    if (!text.equals("true") && !text.equals("false")) {
      throw new Fault(Code.NOT_A_BOOLEAN, TRUTH, WordHints.truth(text));
    }
    return text.equals("true");
  }

  static void write(Map<String, Prop> props, Out out) {
    out.map(
        () ->
            props.forEach(
                (slug, prop) -> {
                  out.scalar(slug);
                  write(prop, out);
                }));
  }

  private static void write(Prop prop, Out out) {
    if (!prop.optional() && !prop.instead().isPresent()) {
      TextCodec.write(prop.title(), out);
      return;
    }
    out.map(
        () -> {
          TextCodec.entry("title", prop.title(), out);
          if (prop.optional()) {
            out.entry("optional", "true");
          }
          TextCodec.entry("instead", prop.instead(), out);
        });
  }
}
