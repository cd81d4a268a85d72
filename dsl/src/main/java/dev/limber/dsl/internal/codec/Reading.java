package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.routine.Length;
import dev.limber.routine.Text;
import dev.limber.routine.internal.Forms;
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

  /**
   * Returns what an author wrote where a single value stands, to be parsed.
   *
   * @throws Fault to be given to {@link #refuse}, if it is no single value
   */
  String written(Node node, String expected) throws Fault {
    if (!(node instanceof ScalarNode scalar) || scalar.isAbsent()) {
      refuseShape(node, expected);
      throw Fault.TOLD;
    }
    if (isTooLong(node, scalar.value())) {
      throw Fault.TOLD;
    }
    return scalar.value().trim();
  }

  /** Adds the problem that a value could not be parsed, and returns nothing in place of it. */
  <T> Optional<T> refuse(Node node, Fault fault) {
    if (fault != Fault.TOLD && !problems.counted(node)) {
      String text = ((ScalarNode) node).value();
      problems.error(node, fault.code(), fault.message(text), Prose.hint(fault, text));
    }
    return Optional.empty();
  }

  private void refuseShape(Node node, String expected) {
    if (expected.equals("text") || node instanceof ScalarNode) {
      Kinds.text(node, expected, problems);
    } else {
      Kinds.wrong(
          node,
          expected,
          problems.keeps(node) ? Shapes.meant(node, expected) : Hint.NONE,
          problems);
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

  /** Returns the length or range of {@code key}, if it is there and right. */
  Optional<Length> length(Fields fields, String key) {
    Optional<Node> node = fields.find(key);
    return node.isPresent() ? length(node.get()) : Optional.empty();
  }

  Optional<Length> lengthOrZero(Node node) {
    try {
      return Optional.of(RangeText.length(written(node, RangeText.DURATIONS)));
    } catch (Fault fault) {
      return refuse(node, fault);
    }
  }

  /** Returns one length, which is no range, of more than zero. */
  Optional<Length> single(Node node) {
    return positive(singleOrZero(node), node);
  }

  /** Returns the one length of {@code key}, if it is there and right. */
  Optional<Length> single(Fields fields, String key) {
    Optional<Node> node = fields.find(key);
    return node.isPresent() ? single(node.get()) : Optional.empty();
  }

  Optional<Length> singleOrZero(Node node) {
    try {
      return Optional.of(RangeText.single(written(node, DurationText.EXAMPLE)));
    } catch (Fault fault) {
      return refuse(node, fault);
    }
  }

  /** Returns the length that {@code node} writes, unless it is zero, and says so. */
  Optional<Length> positive(Optional<Length> length, Node node) {
    if (length.isPresent() && !length.get().isPositive()) {
      refuseZero(node);
      return Optional.empty();
    }
    return length;
  }

  /** Says that a length is more than zero. */
  void refuseZero(Node node) {
    problems.error(
        node,
        Code.NOT_POSITIVE,
        "expected a duration of more than zero, but was " + node.described());
  }

  /** Returns a name. */
  Optional<String> slug(Node node) {
    return slug(node, "");
  }

  /** Returns a name, which stands at {@code key}. */
  Optional<String> slug(Node node, String key) {
    try {
      String text = written(node, SLUGS);
      if (!Forms.isSlug(text)) {
        throw new Fault(Code.BAD_SLUG, SLUGS, NameHints.at(key, text));
      }
      return Optional.of(text);
    } catch (Fault fault) {
      return refuse(node, fault);
    }
  }

  /** Returns the name of {@code key}, if it is there and right. */
  Optional<String> slug(Fields fields, String key) {
    Optional<Node> node = fields.find(key);
    return node.isPresent() ? slug(node.get(), key) : Optional.empty();
  }

  /** Returns every one of several names, which stand at {@code key}, that is right. */
  List<String> slugs(List<Node> nodes, String key) {
    List<String> slugs = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      Optional<String> slug = slug(node, key);
      if (slug.isPresent()) {
        slugs.add(slug.get());
      }
    }
    return slugs;
  }

  /** Returns one of several words. */
  <T> Optional<T> word(Node node, Map<String, T> words) {
    boolean read = node instanceof ScalarNode scalar && scalar.value().length() <= longest;
    T value = read ? words.get(((ScalarNode) node).value().trim()) : null;
    return value == null ? unknownWord(node, words.keySet()) : Optional.of(value);
  }

  private <T> Optional<T> unknownWord(Node node, Collection<String> words) {
    String expected = "one of " + String.join(", ", words);
    try {
      String text = written(node, expected);
      String hint = problems.keeps(node) ? WordHints.of(text, words) : "";
      throw new Fault(Code.UNKNOWN_WORD, expected, hint);
    } catch (Fault fault) {
      return refuse(node, fault);
    }
  }

  /** Returns a string for catalogues and sources, which no person is told, if it is there. */
  Optional<String> string(Fields fields, String key) {
    Optional<Node> node = fields.find(key);
    if (!node.isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(notEmpty(written(node.get(), "text"), "text"));
    } catch (Fault fault) {
      return refuse(node.get(), fault);
    }
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

  /** Returns every one of several texts that is right. */
  List<Text> texts(List<Node> nodes) {
    List<Text> texts = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      Optional<Text> text = text(node);
      if (text.isPresent()) {
        texts.add(text.get());
      }
    }
    return texts;
  }

  /** Returns the items of the list that {@code node} should be. */
  List<Node> list(Node node, String expected) {
    Optional<ListNode> list = Kinds.list(node, expected, problems);
    return list.isPresent() ? list.get().items() : List.of();
  }
}
