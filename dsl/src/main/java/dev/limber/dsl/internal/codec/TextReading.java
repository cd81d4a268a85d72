package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.SplitText;
import dev.limber.dsl.internal.Visible;
import dev.limber.routine.Text;
import dev.limber.routine.Wording;
import dev.limber.routine.internal.Forms;
import java.util.LinkedHashMap;
import java.util.List;
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

  private static final Keys SIDES = Keys.of("right", "left");

  private static final String BOTH =
      "words that are the same on both sides are one text, in which {side} can name the side";

  private final Reading reading;

  TextReading(Reading reading) {
    this.reading = reading;
  }

  /** Returns words for the person: a string, one for each side, or some for each language. */
  Optional<Text> text(Node node) {
    if (node instanceof MapNode map) {
      return SIDES.hasAny(map) ? bySide(map).map(Text::of) : translated(map);
    }
    reading.checkCut(node);
    return reading.scalar(node, "text", TextReading::plain);
  }

  private static Text plain(String text) throws Fault {
    return Text.of(wording(text));
  }

  private static Wording wording(String text) throws Fault {
    Reading.notEmpty(text, "text");
    try {
      return Wording.of(text);
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
    if (!namesLanguages(map)) {
      Kinds.wrong(map, "text", notTranslated(map), reading.problems());
      return Optional.empty();
    }
    Map<String, Wording> wordings = new LinkedHashMap<>();
    Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < map.size(); i++) {
      ScalarNode language = map.key(i);
      if (!seen.add(language.value())) {
        twice(language);
      } else if (Forms.isLanguage(language.value())) {
        wording(map.value(i)).ifPresent(wording -> wordings.put(language.value(), wording));
      } else {
        notALanguage(map, i);
      }
    }
    return wordings.size() == map.size() ? Optional.of(new Text(wordings)) : Optional.empty();
  }

  /** Returns whether a key is a language, or could be meant for one. */
  private static boolean namesLanguages(MapNode map) {
    for (int i = 0; i < map.size(); i++) {
      String key = map.key(i).value();
      String first = key.indexOf(' ') < 0 ? key : key.substring(0, key.indexOf(' '));
      if (Forms.isLanguage(first) && first.length() == 2 || Prose.language(key).isPresent()) {
        return true;
      }
    }
    return Forms.isLanguage(map.key(0).value());
  }

  private static String notTranslated(MapNode map) {
    boolean sentence =
        map.size() == 1
            && map.value(0) instanceof ScalarNode value
            && map.key(0).value().indexOf('"') < 0
            && value.value().indexOf('"') < 0;
    return sentence
        ? "text that holds \": \" wants quotes: "
            + Visible.quoted(map.key(0).value() + ": " + ((ScalarNode) map.value(0)).value())
        : "write the words alone; other keys stand below it, as deep as its own key";
  }

  /** {@code say: {side}} is a mapping to YAML, and words to its author. */
  private static boolean looksLikePlaceholder(MapNode map) {
    return map.size() == 1 && map.value(0) instanceof ScalarNode value && value.isAbsent();
  }

  private Optional<Wording> wording(Node node) {
    if (node instanceof MapNode map && SIDES.hasAny(map)) {
      return bySide(map);
    }
    reading.checkCut(node);
    return reading.scalar(node, "text", TextReading::wording);
  }

  private Optional<Wording> bySide(MapNode map) {
    Fields fields = new Fields(map, "a text for each side", reading.problems());
    boolean clear = checkSides(fields);
    Optional<Wording> right = side(fields, "right", clear);
    Optional<Wording> left = side(fields, "left", clear);
    return clear && right.isPresent() && left.isPresent()
        ? Optional.of(new Wording(right.get().right(), left.get().right()))
        : Optional.empty();
  }

  private boolean checkSides(Fields fields) {
    MapNode map = fields.map();
    boolean clear = true;
    for (int i = 0; i < map.size(); i++) {
      ScalarNode key = map.key(i);
      if (!SIDES.has(key.value())) {
        clear = false;
        Optional<String> hint =
            Forms.isLanguage(key.value())
                ? Optional.of("languages stand outside: {en: {right: …, left: …}, de: …}")
                : Optional.empty();
        fields.refuse(key, SIDES.names(), hint);
      }
    }
    return clear;
  }

  private Optional<Wording> side(Fields fields, String side, boolean clear) {
    // a key that is not understood is likely the one that is missed
    if (clear ? !fields.require(side, BOTH) : !fields.has(side)) {
      return Optional.empty();
    }
    Node node = fields.find(side).get();
    if (node instanceof MapNode map && map.size() > 0 && !looksLikePlaceholder(map)) {
      Kinds.wrong(
          map,
          "text",
          "languages stand outside: {en: {right: …, left: …}, de: …}",
          reading.problems());
      return Optional.empty();
    }
    return reading.scalar(node, "text", TextReading::wording);
  }

  private void twice(ScalarNode language) {
    reading
        .problems()
        .error(
            language,
            Code.DUPLICATE_KEY,
            "expected each language once, but was " + Visible.quoted(language.value()) + " again");
  }

  private void notALanguage(MapNode map, int index) {
    ScalarNode key = map.key(index);
    Optional<String> hint =
        SplitText.hint(map, index, List.of("en", "de", "es", "fr"), reading.problems().source())
            .or(() -> Prose.language(key.value()).map(tag -> "write " + tag));
    reading
        .problems()
        .error(
            key,
            Code.BAD_LANGUAGE,
            "expected a language tag such as en or de-AT, but was " + Visible.quoted(key.value()),
            hint);
  }
}
