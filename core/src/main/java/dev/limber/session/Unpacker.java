package dev.limber.session;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link Packer} wrote, in the same order. Whatever the bytes are, it returns a value
 * in the range that was asked for, or refuses them.
 *
 * <p>Not safe for use by several threads.
 */
final class Unpacker {

  private static final int BITS = 64;

  private final byte[] bytes;
  private int at;

  Unpacker(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns the next number, which may be any. */
  long next() {
    long value = 0;
    for (int shift = 0; shift < BITS; shift += Packer.GROUP) {
      if (at == bytes.length) {
        throw broken();
      }
      byte part = bytes[at++];
      value |= (long) (part & (Packer.MORE - 1)) << shift;
      if (part >= 0) {
        return value;
      }
    }
    throw broken();
  }

  /** Returns the next number, which must be 0 to {@code most}. */
  int next(int most) {
    return (int) nextLong(most);
  }

  /** Returns the next number, which must not be negative. */
  long nextCount() {
    return nextLong(Long.MAX_VALUE);
  }

  private long nextLong(long most) {
    long value = next();
    check(value >= 0 && value <= most);
    return value;
  }

  boolean nextFlag() {
    return next(1) == 1;
  }

  /**
   * Returns the next nanoseconds, {@link TimeSpec#NEVER} or {@link StepSpec#NONE}, but nothing else
   * that is negative.
   */
  long nextTime() {
    long value = nextCount();
    if (value == Packer.NEVER) {
      return TimeSpec.NEVER;
    }
    if (value == Packer.NONE) {
      return StepSpec.NONE;
    }
    if (value == Packer.EXACT) {
      return nextCount();
    }
    long millis = value - Packer.FIRST_MILLIS;
    check(millis <= Long.MAX_VALUE / Packer.MILLI);
    return millis * Packer.MILLI;
  }

  /** Returns the next nanoseconds, which must be 0 to {@code most}. */
  long nextTime(long most) {
    long nanos = nextTime();
    check(nanos >= 0 && nanos <= most);
    return nanos;
  }

  void nextAll(int[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = next(Integer.MAX_VALUE);
    }
  }

  /** Returns the next bits, of which there must be fewer than {@code most}; null if none is set. */
  @Nullable BitSet nextBits(int most) {
    long[] words = new long[next(most / BITS + 1)];
    for (int i = 0; i < words.length; i++) {
      words[i] = next();
    }
    BitSet bits = BitSet.valueOf(words);
    check(bits.length() <= most);
    return bits.isEmpty() ? null : bits;
  }

  String nextText() {
    byte[] encoded = new byte[nextSize()];
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] = (byte) next(0xFF);
    }
    return new String(encoded, StandardCharsets.UTF_8);
  }

  /** Returns the next number, of things that take at least a byte each. */
  int nextSize() {
    return next(bytes.length - at);
  }

  /** Returns the bytes that have not been read. */
  byte[] rest() {
    return Arrays.copyOfRange(bytes, at, bytes.length);
  }

  /** Refuses the bytes unless {@code sound}. */
  static void check(boolean sound) {
    if (!sound) {
      throw broken();
    }
  }

  static SnapshotException broken() {
    return new SnapshotException(
        SnapshotException.Reason.BROKEN, "the snapshot must be whole, but is damaged");
  }
}
