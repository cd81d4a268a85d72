package dev.limber.dsl.internal;

import java.util.Arrays;

/**
 * Translates between positions in code points and offsets in {@code char}s of a text.
 *
 * <p>Most texts hold no character that takes two {@code char}s, and then both are the same. For the
 * others every so many code points an offset is remembered, since a text with thousands of problems
 * must not be walked through for each. Not safe for use by several threads.
 */
final class CodePoints {

  private static final int STRIDE = 256;
  private static final int[] UNKNOWN = {};

  private final String text;
  private final int count;
  private int[] offsets = UNKNOWN;

  CodePoints(String text) {
    this.text = text;
    this.count = text.codePointCount(0, text.length());
  }

  /** Returns the number of code points. */
  int count() {
    return count;
  }

  /** Returns the offset of a position; one outside of the text is the nearest inside. */
  int offset(int position) {
    int inside = Math.max(0, Math.min(position, count));
    if (count == text.length()) {
      return inside;
    }
    return text.offsetByCodePoints(offsets()[inside / STRIDE], inside % STRIDE);
  }

  /** Returns the position of an offset. */
  int position(int offset) {
    if (count == text.length()) {
      return offset;
    }
    int found = Arrays.binarySearch(offsets(), offset);
    int stride = found >= 0 ? found : -found - 2;
    return stride * STRIDE + text.codePointCount(offsets[stride], offset);
  }

  private int[] offsets() {
    if (offsets == UNKNOWN) {
      int[] found = new int[count / STRIDE + 1];
      for (int i = 1; i < found.length; i++) {
        found[i] = text.offsetByCodePoints(found[i - 1], STRIDE);
      }
      offsets = found;
    }
    return offsets;
  }
}
