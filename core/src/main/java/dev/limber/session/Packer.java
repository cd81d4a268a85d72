package dev.limber.session;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers one after the other into as few bytes as they need; an {@link Unpacker} reads them
 * in the same order.
 *
 * <p>Its buffer is used again, so packing allocates nothing. Not safe for use by several threads.
 */
final class Packer {

  static final int GROUP = 7;
  static final int MORE = 1 << GROUP;

  /** How instants and lengths begin that are not written as a multiple of something. */
  static final int NEVER = 0;

  static final int NONE = 1;
  static final int EXACT = 2;
  static final int FIRST_MILLIS = 3;

  static final long MILLI = 1_000_000;

  private byte[] bytes = new byte[64];
  private int size;

  void clear() {
    size = 0;
  }

  /** Writes {@code value}; the smaller it is, the fewer bytes. Negative ones take ten. */
  void put(long value) {
    if (size + 10 > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    long rest = value;
    while (rest >= MORE || rest < 0) {
      bytes[size++] = (byte) (rest | MORE);
      rest >>>= GROUP;
    }
    bytes[size++] = (byte) rest;
  }

  void put(boolean value) {
    put(value ? 1 : 0);
  }

  /** Writes nanoseconds, {@link TimeSpec#NEVER} or {@link StepSpec#NONE}; whole ms are shorter. */
  void putTime(long nanos) {
    if (nanos == TimeSpec.NEVER) {
      put(NEVER);
    } else if (nanos == StepSpec.NONE) {
      put(NONE);
    } else if (nanos % MILLI == 0) {
      put(nanos / MILLI + FIRST_MILLIS);
    } else {
      put(EXACT);
      put(nanos);
    }
  }

  void putAll(int[] values) {
    for (int value : values) {
      put(value);
    }
  }

  void put(@Nullable BitSet bits) {
    long[] words = bits == null ? new long[0] : bits.toLongArray();
    put(words.length);
    for (long word : words) {
      put(word);
    }
  }

  void put(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    put(encoded.length);
    for (byte unit : encoded) {
      put(Byte.toUnsignedInt(unit));
    }
  }

  /** Returns what was written since {@link #clear}. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /**
   * Returns what was written since {@link #clear}: in {@code room} if it fits there, with anything
   * behind it, or else in a new array.
   */
  byte[] bytesIn(byte[] room) {
    if (room.length < size) {
      // arrays take up whole words, so the rest of the last one costs nothing
      return Arrays.copyOf(bytes, (size + 7) / 8 * 8);
    }
    System.arraycopy(bytes, 0, room, 0, size);
    return room;
  }
}
