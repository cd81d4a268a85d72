package dev.limber.dsl.internal;

import java.io.Reader;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Gives SnakeYAML's scanner the characters of a text that is in memory and was checked before.
 *
 * <p>SnakeYAML's own reader copies a stream into windows of code points, looks at each whether it
 * may stand there, and makes a mark whenever it is asked for one; that is a third of what the
 * scanner costs. Here a character is looked up in the text, a word is cut out of it, and two marks
 * of one place are the same object. The text must have passed {@link Characters}: only {@code \n}
 * and {@code \r} end lines in it, and no half of a pair stands alone. Used once, by one thread.
 */
final class ScannerInput extends StreamReader {

  private static final int[] NO_SNIPPET = {};
  private static final String[] SINGLE = singles();

  private final String text;

  /** The same, because a look at an array costs less than one at a string, and there are many. */
  private final char[] chars;

  private final int length;

  /** Whether some characters take two {@code char}s, so that positions are not offsets. */
  private final boolean pairs;

  private int at;
  private int index;
  private int documentStart;
  private int line;
  private int column;
  private Mark mark = new Mark("", 0, 0, 0, NO_SNIPPET, 0);

  /** The offset of what was looked at last, and how many code points ahead that was. */
  private int seenAt;

  private int seen;

  ScannerInput(Source source) {
    // Everything that reads is overridden, so nobody asks for what this one holds.
    super(Reader.nullReader());
    this.text = source.text();
    this.chars = text.toCharArray();
    this.length = chars.length;
    this.pairs = source.length() != length;
  }

  private static String[] singles() {
    String[] singles = new String[128];
    for (char c = 0; c < singles.length; c++) {
      singles[c] = String.valueOf(c);
    }
    return singles;
  }

  @Override
  public Mark getMark() {
    if (mark.getIndex() != index) {
      mark = new Mark("", index, line, column, NO_SNIPPET, 0);
    }
    return mark;
  }

  @Override
  public int peek() {
    if (at >= length) {
      return '\0';
    }
    return pairs ? text.codePointAt(at) : chars[at];
  }

  @Override
  public int peek(int ahead) {
    int offset = pairs ? offset(ahead) : at + ahead;
    if (offset >= length) {
      return '\0';
    }
    return pairs ? text.codePointAt(offset) : chars[offset];
  }

  /** The scanner looks one character further each time, so this goes on from the last one. */
  private int offset(int ahead) {
    if (ahead < seen) {
      lookFromHere();
    }
    while (seen < ahead && seenAt < length) {
      seenAt += Character.charCount(text.codePointAt(seenAt));
      seen++;
    }
    return seenAt;
  }

  @Override
  public void forward() {
    if (at < length) {
      pass();
    }
  }

  @Override
  public void forward(int count) {
    for (int i = 0; i < count && at < length; i++) {
      pass();
    }
  }

  private void pass() {
    char c = chars[at++];
    index++;
    if (c == '\n' || (c == '\r' && at < length && chars[at] != '\n')) {
      line++;
      column = 0;
    } else {
      column++;
      if (Character.isHighSurrogate(c)) {
        at++;
      }
    }
    lookFromHere();
  }

  private void lookFromHere() {
    seen = 0;
    seenAt = at;
  }

  @Override
  public String prefix(int count) {
    int end = Math.min(pairs ? offset(count) : at + count, length);
    if (end - at == 1 && chars[at] < SINGLE.length) {
      return SINGLE[chars[at]];
    }
    return text.substring(at, end);
  }

  @Override
  public String prefixForward(int count) {
    if (count == 0) {
      return "";
    }
    String prefix = prefix(count);
    at += prefix.length();
    index += count;
    column += count;
    lookFromHere();
    return prefix;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getIndex() {
    return index;
  }

  @Override
  public int getDocumentIndex() {
    return index - documentStart;
  }

  @Override
  public void resetDocumentIndex() {
    documentStart = index;
  }
}
