package dev.limber.dsl.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a file with its name, and its lines for whoever asks.
 *
 * <p>Positions that come in are code points, as the scanner counts them; offsets are {@code char}s
 * of the text. Lines are found when the first problem wants them, since a good file has none. Not
 * safe for use by several threads.
 */
public final class Source {

  private static final int[] UNKNOWN = {};
  private static final int NONE = -1;
  private static final String JSON = ".json";

  private final String name;
  private final String text;
  private final CodePoints codePoints;
  private final int badByte;
  private int[] lineStarts = UNKNOWN;
  private boolean json;

  private Source(String name, String text, int badByte) {
    this.name = name;
    // The mark says how the bytes are to be read and is no part of what the author sees.
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.codePoints = new CodePoints(this.text);
    this.badByte = badByte;
    this.json = name.regionMatches(true, name.length() - JSON.length(), JSON, 0, JSON.length());
  }

  /** Returns a text under the name that messages show. */
  public static Source of(String name, String text) {
    return new Source(name, text, NONE);
  }

  /**
   * Returns the text of a file in UTF-8 under the name that messages show.
   *
   * <p>Where the bytes are no UTF-8 the text ends, and reading it reports that place.
   */
  public static Source of(String name, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, chars, true);
    int bad = result.isError() ? in.get() & 0xFF : NONE;
    return new Source(name, chars.flip().toString(), bad);
  }

  /** Returns the name that messages show. */
  public String name() {
    return name;
  }

  /** Returns whether this is JSON: its name says so, or somebody has found out. */
  public boolean isJson() {
    return json;
  }

  /** Returns how it is written. */
  Notation notation() {
    return json ? Notation.JSON : Notation.YAML;
  }

  /** Says that this is JSON, whatever its name. */
  void becomeJson() {
    json = true;
  }

  /** Returns the text without a byte order mark. */
  public String text() {
    return text;
  }

  /** Returns the number of code points of the text. */
  public int length() {
    return codePoints.count();
  }

  /** Returns the byte at the end of the text that is not UTF-8, or -1. */
  int badByte() {
    return badByte;
  }

  /** Returns the line, from 1, of a position. */
  public int line(int position) {
    return lineAt(offset(position)) + 1;
  }

  /** Returns the place between two positions; blanks at its end do not belong to it. */
  public Place place(int start, int end) {
    int from = offset(start);
    int to = trimmed(from, offset(Math.max(start, end)));
    int line = lineAt(from);
    int endLine = lineAt(to);
    return new Place(name, line + 1, column(line, from), endLine + 1, column(endLine, to));
  }

  /** Returns the line of a position with a mark under the place. */
  List<String> excerpt(int start, int end) {
    int from = offset(start);
    int line = lineAt(from);
    return Excerpt.of(text, lineStart(line), lineEnd(line), from, trimmed(from, offset(end)));
  }

  /** Returns the offset of a position. */
  public int offset(int position) {
    return codePoints.offset(position);
  }

  /** Returns the position of an offset. */
  public int position(int offset) {
    return codePoints.position(offset);
  }

  /** Returns the number of the line, from 0, that holds an offset. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(lines(), offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Returns the offset at which a line begins. */
  int lineStart(int line) {
    return lines()[line];
  }

  /** Returns the offset at which a line ends, before its line end. */
  int lineEnd(int line) {
    int end = line + 1 < lines().length ? lines()[line + 1] : text.length();
    while (end > lineStart(line) && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int column(int line, int offset) {
    return text.codePointCount(lineStart(line), offset) + 1;
  }

  private int trimmed(int from, int to) {
    int end = Math.max(from, to);
    while (end > from && (text.charAt(end - 1) <= ' ')) {
      end--;
    }
    return end;
  }

  private int[] lines() {
    if (lineStarts == UNKNOWN) {
      lineStarts = findLines(text);
    }
    return lineStarts;
  }

  private static int[] findLines(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
