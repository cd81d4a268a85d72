package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Suggestions;
import dev.limber.dsl.internal.Visible;
import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Text;
import dev.limber.routine.internal.Forms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Takes nodes as the values of the language.
 *
 * <p>Where a value is wrong the problem is added and nothing is returned, so that the reading goes
 * on. Not safe for use by several threads.
 */
final class Reading {

  private static final String SLUGS = "a name of lower-case letters, digits and hyphens";

  private final Problems problems;
  private final int longest;

  /**
   * Takes nodes of one file.
   *
   * @param longest how many code points a string may have
   */
  Reading(Problems problems, int longest) {
    this.problems = problems;
    this.longest = longest;
  }

  Problems problems() {
    return problems;
  }

  /** Parses what an author wrote. */
  interface Parser<T> {
    T parse(String text) throws Fault;
  }

  <T> Optional<T> scalar(Node node, String expected, Parser<T> parser) {
    Optional<ScalarNode> scalar = Kinds.text(node, expected, problems);
    if (!scalar.isPresent()) {
      return Optional.empty();
    }
    String text = scalar.get().value();
    if (text.length() > longest && isTooLong(node, text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.parse(text.trim()));
    } catch (Fault fault) {
      problems.error(node, fault.code(), fault.message(text), fault.hint());
      return Optional.empty();
    }
  }

  private boolean isTooLong(Node node, String text) {
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      problems.error(
          node,
          Code.TEXT_TOO_LONG,
          String.format(
              Locale.ROOT, "expected at most %,d characters, but was %,d", longest, length));
    }
    return length > longest;
  }

  /** Returns the length of a hold or rest, which is more than zero. */
  Optional<DurationRange> length(Node node) {
    return LaterValues.refuseLength(node, problems) ? Optional.empty() : range(node);
  }

  /** Returns a length or range of more than zero. */
  Optional<DurationRange> range(Node node) {
    Optional<DurationRange> range = rangeOrZero(node);
    if (range.isPresent() && range.get().least().isZero()) {
      return notPositive(node);
    }
    return range;
  }

  Optional<DurationRange> rangeOrZero(Node node) {
    return scalar(node, RangeText.DURATIONS, RangeText::durations);
  }

  Optional<Duration> duration(Node node) {
    Optional<Duration> duration = durationOrZero(node);
    if (duration.isPresent() && duration.get().isZero()) {
      return notPositive(node);
    }
    return duration;
  }

  Optional<Duration> durationOrZero(Node node) {
    return scalar(node, DurationText.EXAMPLE, DurationText::parse);
  }

  private <T> Optional<T> notPositive(Node node) {
    problems.error(
        node,
        Code.NOT_POSITIVE,
        "expected a duration of more than zero, but was " + node.described());
    return Optional.empty();
  }

  Optional<CountRange> count(Node node) {
    return scalar(node, RangeText.COUNTS, RangeText::counts);
  }

  Optional<Boolean> bool(Node node) {
    return scalar(
        node,
        "true or false",
        text -> {
          if (!text.equals("true") && !text.equals("false")) {
            throw new Fault(Code.NOT_A_BOOLEAN, "true or false", meant(text));
          }
          return text.equals("true");
        });
  }

  /** Other notations have more words for it. */
  private static String meant(String text) {
    switch (text.toLowerCase(Locale.ROOT)) {
      case "yes":
      case "y":
      case "on":
      case "true":
        return "write true";
      case "no":
      case "n":
      case "off":
      case "false":
        return "write false";
      default:
        return "";
    }
  }

  Optional<String> slug(Node node) {
    return scalar(node, SLUGS, Reading::slug);
  }

  private static String slug(String text) throws Fault {
    if (!Forms.isSlug(text)) {
      throw new Fault(Code.BAD_SLUG, SLUGS, slugged(text));
    }
    return text;
  }

  private static String slugged(String text) {
    String slug =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "" : "write " + Visible.cut(slug);
  }

  /** Returns one of several words. */
  <T> Optional<T> word(Node node, Map<String, T> words) {
    String expected = "one of " + String.join(", ", words.keySet());
    return scalar(
        node,
        expected,
        text -> {
          T value = words.get(text);
          if (value == null) {
            throw new Fault(Code.UNKNOWN_WORD, expected, meant(text, words.keySet()));
          }
          return value;
        });
  }

  /** The word that is alike, or else the one that is shorter or longer than it may be. */
  private static String meant(String text, Collection<String> words) {
    return Suggestions.hint(text, words)
        .or(
            () ->
                words.stream()
                    .filter(word -> startsWith(word, text) || startsWith(text, word))
                    .findFirst()
                    .map(word -> "did you mean \"" + word + "\"?"))
        .orElse("");
  }

  private static boolean startsWith(String longer, String shorter) {
    return shorter.length() > 2 && longer.startsWith(shorter);
  }

  /** Returns a string for catalogues and sources, which no person is told. */
  Optional<String> string(Node node, String expected) {
    return scalar(node, expected, text -> notEmpty(text, expected));
  }

  static String notEmpty(String text, String expected) throws Fault {
    if (text.isEmpty()) {
      throw new Fault(Code.EMPTY_TEXT, expected);
    }
    return text;
  }

  /** Returns words for the person: a string, or one for each language. */
  Optional<Text> text(Node node) {
    return new TextReading(this).text(node);
  }

  /** Returns the text of {@code key}, if it is there and right. */
  Optional<Text> text(Fields fields, String key) {
    return fields.find(key).flatMap(this::text);
  }

  /** Takes the value of a key, if it is there and right. */
  interface Taker<T> {
    Optional<T> take(Node node);
  }

  /** Returns every item of a list that is right. */
  <T> List<T> list(Node node, String expected, Taker<T> taker) {
    Optional<ListNode> list = Kinds.list(node, expected, problems);
    return list.isPresent() ? items(list.get(), taker) : List.of();
  }

  /** Returns every item of a list that is right, or the one value that stands in its place. */
  <T> List<T> oneOrMore(Node node, String expected, Taker<T> taker) {
    if (!(node instanceof ListNode list)) {
      return taker.take(node).map(List::of).orElse(List.of());
    }
    if (list.size() == 0) {
      problems.error(node, Code.EMPTY_LIST, "expected " + expected + ", but was an empty list");
    }
    return items(list, taker);
  }

  private static <T> List<T> items(ListNode list, Taker<T> taker) {
    List<T> items = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      taker.take(list.get(i)).ifPresent(items::add);
    }
    return items;
  }
}
