package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Notation;
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
    if (node instanceof MapNode map && !SIDES.hasAny(map)) {
      return translated(map);
    }
    Optional<Wording> wording = wording(node);
    return wording.isPresent() ? Optional.of(Text.of(wording.get())) : Optional.empty();
  }

  private Optional<Wording> plain(Node node) {
    try {
      return Optional.of(wording(reading.written(node, "text")));
    } catch (Fault fault) {
      return reading.refuse(node, fault);
    }
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
        Optional<Wording> wording = wording(map.value(i));
        if (wording.isPresent()) {
          wordings.put(language.value(), wording.get());
        }
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

  private static Hint notTranslated(MapNode map) {
    boolean sentence =
        map.size() == 1
            && map.value(0) instanceof ScalarNode value
            && map.key(0).value().indexOf('"') < 0
            && value.value().indexOf('"') < 0;
    if (!sentence) {
      return Hint.either(
          "write the words alone; other keys stand below it, as deep as its own key",
          "write the words alone; other keys stand beside its own");
    }
    String words = Visible.quoted(map.key(0).value() + ": " + ((ScalarNode) map.value(0)).value());
    return Hint.either("text that holds \": \" wants quotes: " + words, "write " + words);
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
    return plain(node);
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
        boolean language = Forms.isLanguage(key.value());
        fields.refuse(key, SIDES.names(), language ? TextReading::outside : Hint.NONE);
      }
    }
    return clear;
  }

  private static String outside(Notation in) {
    Notation.Written sides = in.map("right", Notation.SOMETHING, "left", Notation.SOMETHING);
    return "languages stand outside: " + in.map("en", sides, "de", Notation.SOMETHING);
  }

  private boolean require(Fields fields, String side) {
    return fields.has(side) || fields.missing(side, Hint.of(BOTH));
  }

  private Optional<Wording> side(Fields fields, String side, boolean clear) {
    // a key that is not understood is likely the one that is missed
    if (clear ? !require(fields, side) : !fields.has(side)) {
      return Optional.empty();
    }
    Node node = fields.find(side).get();
    if (node instanceof MapNode map && map.size() > 0 && !looksLikePlaceholder(map)) {
      Kinds.wrong(map, "text", TextReading::outside, reading.problems());
      return Optional.empty();
    }
    return plain(node);
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
            Hint.of(hint));
  }
}
