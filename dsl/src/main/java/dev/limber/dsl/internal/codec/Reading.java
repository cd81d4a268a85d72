package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Visible;
import dev.limber.routine.CountRange;
import dev.limber.routine.Length;
import dev.limber.routine.Text;
import dev.limber.routine.internal.Forms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
  private final Uses uses;
  private final CutText cut;
  private int repeats;

  /**
   * Takes nodes of one file.
   *
   * @param longest how many code points a string may have
   * @param uses what reads the files that this one uses
   */
  Reading(Problems problems, int longest, Uses uses) {
    this.problems = problems;
    this.longest = longest;
    this.uses = uses;
    this.cut = new CutText(problems);
  }

  Uses uses() {
    return uses;
  }

  Problems problems() {
    return problems;
  }

  /** Says that what follows stands in a repeat, until {@link #leaveRepeat}. */
  void enterRepeat() {
    repeats++;
  }

  void leaveRepeat() {
    repeats--;
  }

  /** Returns whether what is read stands in a repeat. */
  boolean isInRepeat() {
    return repeats > 0;
  }

  /** Warns of a text that ends sooner than its author meant. */
  void checkCut(Node node) {
    if (node instanceof ScalarNode text) {
      cut.check(text);
    }
  }

  /** Parses what an author wrote. */
  interface Parser<T> {
    T parse(String text) throws Fault;
  }

  <T> Optional<T> scalar(Node node, String expected, Parser<T> parser) {
    if (!(node instanceof ScalarNode scalar) || scalar.isAbsent()) {
      refuseShape(node, expected);
      return Optional.empty();
    }
    String text = scalar.value();
    if (isTooLong(node, text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.parse(text.trim()));
    } catch (Fault fault) {
      if (problems.keeps(node)) {
        problems.error(node, fault.code(), fault.message(text), Prose.hint(fault, text));
      } else {
        problems.error(node, fault.code(), fault.expected());
      }
      return Optional.empty();
    }
  }

  private void refuseShape(Node node, String expected) {
    if (expected.equals("text") || node instanceof ScalarNode) {
      Kinds.text(node, expected, problems);
    } else {
      Kinds.wrong(
          node, expected, problems.keeps(node) ? Shapes.meant(node, expected) : "", problems);
    }
  }

  /** Returns whether a string has more code points than any may have, and says so. */
  boolean isTooLong(Node node, String text) {
    if (text.length() <= longest) {
      return false;
    }
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

  /** Returns a length or range of more than zero. */
  Optional<Length> length(Node node) {
    return positive(lengthOrZero(node), node);
  }

  /** Returns a length or range of more than zero, where more than these may stand. */
  Optional<Length> length(Node node, String expected, Parser<Length> parser) {
    return positive(scalar(node, expected, parser), node);
  }

  Optional<Length> lengthOrZero(Node node) {
    return scalar(node, RangeText.DURATIONS, RangeText::length);
  }

  /** Returns one length, which is no range, of more than zero. */
  Optional<Length> single(Node node) {
    return positive(singleOrZero(node), node);
  }

  Optional<Length> singleOrZero(Node node) {
    return scalar(node, DurationText.EXAMPLE, RangeText::single);
  }

  private Optional<Length> positive(Optional<Length> length, Node node) {
    if (length.isPresent() && !length.get().isPositive()) {
      notPositive(node);
      return Optional.empty();
    }
    return length;
  }

  private void notPositive(Node node) {
    problems.error(
        node,
        Code.NOT_POSITIVE,
        "expected a duration of more than zero, but was " + node.described());
  }

  /** Returns one time by the clock, which breaths are not, of more than zero. */
  Optional<Duration> duration(Node node) {
    Optional<Duration> duration = scalar(node, DurationText.EXAMPLE, DurationText::parse);
    if (duration.isPresent() && duration.get().isZero()) {
      notPositive(node);
      return Optional.empty();
    }
    return duration;
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
            throw new Fault(Code.NOT_A_BOOLEAN, "true or false", WordHints.truth(text));
          }
          return text.equals("true");
        });
  }

  Optional<String> slug(Node node) {
    return scalar(node, SLUGS, Reading::slug);
  }

  /**
   * Returns a name.
   *
   * @param meant says what to write instead of a text that is none, or nothing
   */
  Optional<String> slug(Node node, UnaryOperator<String> meant) {
    return scalar(
        node,
        SLUGS,
        text -> {
          String hint =
              Forms.isSlug(text) || text.length() > DurationText.LONGEST ? "" : meant.apply(text);
          if (!hint.isEmpty()) {
            throw new Fault(Code.BAD_SLUG, SLUGS, hint);
          }
          return slug(text);
        });
  }

  /** Returns the name of {@code key}, if it is there and right. */
  Optional<String> slug(Fields fields, String key) {
    Optional<Node> node = fields.find(key);
    return node.isPresent() ? slug(node.get()) : Optional.empty();
  }

  private static String slug(String text) throws Fault {
    if (!Forms.isSlug(text)) {
      throw new Fault(Code.BAD_SLUG, SLUGS, slugged(text));
    }
    return text;
  }

  private static String slugged(String text) {
    String slug = Slugs.of(text);
    return slug.isEmpty() ? "" : "write " + Visible.cut(slug);
  }

  /** Returns one of several words. */
  <T> Optional<T> word(Node node, Map<String, T> words) {
    boolean read = node instanceof ScalarNode scalar && scalar.value().length() <= longest;
    T value = read ? words.get(((ScalarNode) node).value().trim()) : null;
    return value == null ? unknownWord(node, words.keySet()) : Optional.of(value);
  }

  private <T> Optional<T> unknownWord(Node node, Collection<String> words) {
    String expected = "one of " + String.join(", ", words);
    return scalar(
        node,
        expected,
        text -> {
          String hint = problems.keeps(node) ? WordHints.of(text, words) : "";
          throw new Fault(Code.UNKNOWN_WORD, expected, hint);
        });
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
    Optional<Node> node = fields.find(key);
    return node.isPresent() ? text(node.get()) : Optional.empty();
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

  /** Returns every item that is right. */
  static <T> List<T> items(ListNode list, Taker<T> taker) {
    List<T> items = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      Optional<T> item = taker.take(list.get(i));
      if (item.isPresent()) {
        items.add(item.get());
      }
    }
    return items;
  }
}
