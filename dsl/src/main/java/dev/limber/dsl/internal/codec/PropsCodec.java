package dev.limber.dsl.internal.codec;

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
    return new Prop(
        title.orElse(Steps.UNREADABLE),
        fields.has("optional") && fields.find("optional").flatMap(reading::bool).orElse(true),
        reading.text(fields, "instead"));
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
