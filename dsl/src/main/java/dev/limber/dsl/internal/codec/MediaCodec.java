package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Media;
import dev.limber.routine.internal.MediaForms;
import java.util.Optional;

/** Reads {@code image}, {@code video} and {@code audio}. Stateless. */
final class MediaCodec {

  private static final String EXPECTED =
      "an address such as squat.png or https://example.org/squat-{side}.mp4";
  private static final Keys KEYS = Keys.of("image", "video", "audio");

  private MediaCodec() {}

  static Media read(Fields fields, Reading reading) {
    return KEYS.hasAny(fields.map())
        ? new Media(
            uri(fields, "image", reading),
            uri(fields, "video", reading),
            uri(fields, "audio", reading))
        : Media.NONE;
  }

  private static Optional<String> uri(Fields fields, String key, Reading reading) {
    Optional<Node> node = fields.find(key);
    if (!node.isPresent()) {
      return Optional.empty();
    }
    if (node.get() instanceof MapNode map) {
      Kinds.wrong(map, EXPECTED, meant(map), reading.problems());
      return Optional.empty();
    }
    try {
      return Optional.of(checked(reading.written(node.get(), EXPECTED), key));
    } catch (Fault fault) {
      return reading.refuse(node.get(), fault);
    }
  }

  private static Hint meant(MapNode map) {
    return map.indexOf("right") >= 0 || map.indexOf("left") >= 0
        ? Hint.of("write one address, in which {side} becomes right or left")
        : Hint.onlyInYaml("an address that begins with \"{\" wants quotes");
  }

  private static String checked(String text, String key) throws Fault {
    try {
      MediaForms.uri(key, text);
      return text;
    } catch (IllegalArgumentException e) {
      throw new Fault(Code.BAD_URL, EXPECTED, hint(text));
    }
  }

  private static String hint(String text) {
    if (text.indexOf(' ') >= 0) {
      return "a blank in an address is written %20";
    }
    if (text.indexOf('\\') >= 0) {
      return "folders are separated by /";
    }
    return text.indexOf('{') >= 0 ? "only {side} and {other-side} can stand in an address" : "";
  }
}
