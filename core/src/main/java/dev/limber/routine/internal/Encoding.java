package dev.limber.routine.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A sequence of values, digested by SHA-256 as it is written, in bytes that tell where each value
 * ends: two sequences have the same bytes only if they are the same.
 *
 * <p>Takes nothing from the machine it runs on, neither its locale nor its hash codes. Not safe for
 * use by several threads.
 */
final class Encoding {

  private final MessageDigest digest = sha256();
  private final byte[] buffer = new byte[1024];
  private int filled;

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform and Android must have SHA-256", e);
    }
  }

  /** Returns the digest of all that was written, 32 bytes; nothing can be written after it. */
  byte[] digest() {
    flush();
    return digest.digest();
  }

  /** Begins a record; its components follow in their order. */
  void tag(String name) {
    text(name);
  }

  void number(long value) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      octet((int) (value >>> shift));
    }
  }

  void flag(boolean value) {
    octet(value ? 1 : 0);
  }

  /** Writes the name, because the place among the others moves when one is added. */
  void constant(Enum<?> value) {
    text(value.name());
  }

  void text(String value) {
    number(value.length());
    int i = 0;
    while (i < value.length()) {
      int c = value.codePointAt(i);
      utf8(c);
      i += Character.charCount(c);
    }
  }

  /** Writes half a pair too, of which {@code String.getBytes} would make a question mark. */
  private void utf8(int c) {
    if (c < 0x80) {
      octet(c);
      return;
    }
    if (c < 0x800) {
      octet(0xC0 | c >> 6);
    } else if (c < 0x10000) {
      octet(0xE0 | c >> 12);
      octet(0x80 | c >> 6 & 0x3F);
    } else {
      octet(0xF0 | c >> 18);
      octet(0x80 | c >> 12 & 0x3F);
      octet(0x80 | c >> 6 & 0x3F);
    }
    octet(0x80 | c & 0x3F);
  }

  void bytes(byte[] value) {
    number(value.length);
    for (byte one : value) {
      octet(one);
    }
  }

  <T> void optional(Optional<? extends T> value, Consumer<? super T> write) {
    flag(value.isPresent());
    if (value.isPresent()) {
      write.accept(value.get());
    }
  }

  void optional(OptionalInt value) {
    flag(value.isPresent());
    if (value.isPresent()) {
      number(value.getAsInt());
    }
  }

  <T> void list(Collection<? extends T> values, Consumer<? super T> write) {
    number(values.size());
    for (T value : values) {
      write.accept(value);
    }
  }

  /** Writes the entries by the order of their keys, because equal maps may have them in another. */
  <V> void map(Map<String, V> values, Consumer<? super V> write) {
    number(values.size());
    Map<String, V> sorted = values.size() > 1 ? new TreeMap<>(values) : values;
    for (Map.Entry<String, V> entry : sorted.entrySet()) {
      text(entry.getKey());
      write.accept(entry.getValue());
    }
  }

  private void octet(int value) {
    if (filled == buffer.length) {
      flush();
    }
    buffer[filled++] = (byte) value;
  }

  private void flush() {
    digest.update(buffer, 0, filled);
    filled = 0;
  }
}
