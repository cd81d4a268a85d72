package dev.limber.dsl.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads JSON text into the same tree of nodes that YAML becomes.
 *
 * <p>YAML nearly holds JSON, but not its tabs, and it takes much that no other program takes for
 * JSON. So Jackson's parser gives the tokens, and where it gives up, {@link JsonMistake} says why
 * in an author's words. {@code null} is a value that is not there. Used once, by one thread.
 */
final class JsonReader {

  private final Source source;
  private final String text;
  private final TreeLimits limits;
  private final Refusals refusals;
  private final JsonErrors errors;
  private final TreeBuilder tree;
  private final JsonParser parser;

  /** The offsets at which the open lists and mappings begin. */
  private int[] open = new int[16];

  private int depth;

  /** The last token that was taken, and the offset behind it. */
  private JsonToken last = JsonToken.NOT_AVAILABLE;

  private int lastEnd;

  private JsonReader(Source source, TreeLimits limits, Problems problems, JsonParser parser) {
    this.source = source;
    this.text = source.text();
    this.limits = limits;
    this.refusals = new Refusals(problems, limits);
    this.errors = new JsonErrors(source, problems);
    this.tree = new TreeBuilder(refusals);
    this.parser = parser;
  }

  /**
   * Returns the root of the document, unless it cannot be read at all.
   *
   * @see TreeReader#read
   */
  static Optional<Node> read(Source source, TreeLimits limits, Problems problems) {
    if (!Characters.check(source, limits.codePoints(), problems)) {
      return Optional.empty();
    }
    // From an array, so that the text is one buffer to the parser and each offset is in it.
    char[] characters = source.text().toCharArray();
    try (JsonParser parser = JsonStreams.FACTORY.createParser(characters)) {
      return new JsonReader(source, limits, problems, parser).read(problems);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot be read", e);
    }
  }

  private Optional<Node> read(Problems problems) throws IOException {
    boolean complete = readTokens();
    Optional<Node> root = tree.finish(source.length());
    root.ifPresent(problems::root);
    return complete ? root : Optional.empty();
  }

  /** Returns whether the whole document was read. */
  private boolean readTokens() throws IOException {
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (!accept(token)) {
          return false;
        }
      }
    } catch (JsonProcessingException e) {
      return keyBeforeMistake() && mistake().report();
    }
    if (last == JsonToken.NOT_AVAILABLE) {
      refusals.empty(source);
    }
    return last != JsonToken.NOT_AVAILABLE;
  }

  /**
   * Takes the key whose value is wrong: the parser looks at a value before it hands out the key.
   *
   * <p>Returns whether to go on.
   */
  private boolean keyBeforeMistake() throws IOException {
    boolean waits = parser.currentToken() == JsonToken.FIELD_NAME && start() >= lastEnd;
    return !waits || accept(JsonToken.FIELD_NAME);
  }

  private JsonMistake mistake() {
    int opened = depth > 0 ? open[depth - 1] : -1;
    return new JsonMistake(text, errors, last, lastEnd, opened);
  }

  private int start() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  /** Returns whether to go on. */
  private boolean accept(JsonToken token) throws IOException {
    int start = start();
    if (depth == 0 && last != JsonToken.NOT_AVAILABLE) {
      return errors.surplus(start);
    }
    boolean good = accept(token, start);
    last = token;
    return good;
  }

  private boolean accept(JsonToken token, int start) throws IOException {
    switch (token) {
      case START_ARRAY:
      case START_OBJECT:
        return open(token == JsonToken.START_ARRAY, start);
      case END_ARRAY:
      case END_OBJECT:
        return close(start + 1);
      case FIELD_NAME:
      case VALUE_STRING:
        return string(start, parser.getText());
      default:
        return depth == 0 ? errors.noDocument(start) : word(start, parser.getText());
    }
  }

  private boolean open(boolean list, int offset) {
    int start = source.position(offset);
    if (depth >= limits.depth()) {
      refusals.tooDeep(start, start + 1);
      return false;
    }
    if (!count(start)) {
      return false;
    }
    tree.open(list, start);
    open = depth < open.length ? open : Arrays.copyOf(open, 2 * depth);
    open[depth++] = offset;
    lastEnd = offset + 1;
    return true;
  }

  private boolean close(int end) {
    depth--;
    lastEnd = end;
    tree.close(source.position(end));
    return true;
  }

  private boolean count(int start) {
    if (tree.count(1) > limits.nodes()) {
      refusals.tooManyNodes(start);
      return false;
    }
    return true;
  }

  private boolean string(int quote, String value) {
    int start = source.position(quote);
    if (!count(start)) {
      return false;
    }
    lastEnd = behindQuotes(quote);
    boolean escapes = value.length() < lastEnd - quote - 2;
    int strange = escapes ? strangeEscape(quote) : -1;
    if (strange >= 0) {
      return errors.strangeDigit(strange);
    }
    int end = source.position(lastEnd);
    ScalarNode node = new ScalarNode(value, ScalarStyle.DOUBLE_QUOTED, start, end);
    boolean refused = refusals.controls(node);
    tree.add(refused ? refused(node) : node, end);
    return true;
  }

  /** A key that is refused still has a name to look for. */
  private Node refused(ScalarNode node) {
    return tree.expectsKey() ? Refusals.harmless(node) : new BrokenNode(node.start(), node.end());
  }

  /**
   * Returns the offset of a digit in an escape that the parser takes and that is none, or -1: it
   * looks only at the low byte, which letters of other scripts share with the digits.
   */
  private int strangeEscape(int quote) {
    for (int at = quote + 1; text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\' && text.charAt(++at) == 'u') {
        for (int digit = at + 1; digit <= at + 4; digit++) {
          if (text.charAt(digit) > 'f') {
            return digit;
          }
        }
      }
    }
    return -1;
  }

  /** Behind a key the parser has gone on already, so it cannot be asked where the key ends. */
  private int behindQuotes(int quote) {
    int at = quote + 1;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  /** A number, {@code true}, {@code false} or {@code null}, each as it is written. */
  private boolean word(int offset, String word) {
    int start = source.position(offset);
    lastEnd = offset + word.length();
    if (goesOn(lastEnd)) {
      return errors.notAValue(offset, JsonErrors.wordEnd(text, offset));
    }
    if (!count(start)) {
      return false;
    }
    int end = source.position(lastEnd);
    String value = word.equals("null") ? "" : word;
    tree.add(new ScalarNode(value, ScalarStyle.PLAIN, start, end), end);
    return true;
  }

  /** "30s" is a number to the parser, and then something else. */
  private boolean goesOn(int behind) {
    return JsonErrors.wordEnd(text, behind) > behind
        && !JsonErrors.isComment(text, JsonErrors.pastBlanks(text, behind));
  }
}
