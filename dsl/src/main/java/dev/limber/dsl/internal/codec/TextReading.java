package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Visible;
import dev.limber.routine.Text;
import dev.limber.routine.internal.Forms;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes nodes as words for the person.
 *
 * <p>Not safe for use by several threads.
 */
final class TextReading {

  private final Reading reading;

  TextReading(Reading reading) {
    this.reading = reading;
  }

  /** Returns words for the person: a string, or one for each language. */
  Optional<Text> text(Node node) {
    return node instanceof MapNode map
        ? translated(map)
        : reading.scalar(node, "text", TextReading::plain);
  }

  private static Text plain(String text) throws Fault {
    Reading.notEmpty(text, "text");
    try {
      return Text.of(text);
    } catch (IllegalArgumentException e) {
      // nothing else is left to the model, which says what to write
      throw new Fault(Code.BAD_TEXT, "text without a lone brace", e.getMessage());
    }
  }

  private Optional<Text> translated(MapNode map) {
    if (map.size() == 0 || looksLikePlaceholder(map)) {
      Kinds.text(map, "text", reading.problems());
      return Optional.empty();
    }
    if (isBySide(map)) {
      bySide(map);
      return Optional.empty();
    }
    Map<String, String> wordings = new LinkedHashMap<>();
    Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < map.size(); i++) {
      ScalarNode language = map.key(i);
      if (!seen.add(language.value())) {
        reading
            .problems()
            .error(
                language,
                Code.DUPLICATE_KEY,
                "expected each language once, but was "
                    + Visible.quoted(language.value())
                    + " again");
      } else if (Forms.isLanguage(language.value())) {
        wording(map.value(i)).ifPresent(text -> wordings.put(language.value(), text.plain()));
      } else {
        notALanguage(language);
      }
    }
    return wordings.size() == map.size() ? Optional.of(Text.of(wordings)) : Optional.empty();
  }

  /** {@code say: {side}} is a mapping to YAML, and words to its author. */
  private static boolean looksLikePlaceholder(MapNode map) {
    return map.size() == 1 && map.value(0) instanceof ScalarNode value && value.isAbsent();
  }

  private Optional<Text> wording(Node node) {
    if (node instanceof MapNode map && isBySide(map)) {
      bySide(map);
      return Optional.empty();
    }
    return reading.scalar(node, "text", TextReading::plain);
  }

  private static boolean isBySide(MapNode map) {
    return map.indexOf("right") >= 0 || map.indexOf("left") >= 0;
  }

  private void bySide(MapNode map) {
    reading
        .problems()
        .error(
            map,
            Code.NOT_YET,
            Later.message("a text for each side"),
            "until then write one text, in which {side} and {other-side} name the sides");
  }

  private void notALanguage(ScalarNode key) {
    reading
        .problems()
        .error(
            key,
            Code.BAD_LANGUAGE,
            "expected a language tag such as en or de-AT, but was " + Visible.quoted(key.value()));
  }
}
