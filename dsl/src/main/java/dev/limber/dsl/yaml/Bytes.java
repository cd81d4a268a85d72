package dev.limber.dsl.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files of any length, but only as far as somebody looks at them. */
final class Bytes {

  private Bytes() {}

  /** Returns so much of {@code file} that it is seen to have more than so many code points. */
  static byte[] of(Path file, int mostCodePoints) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      // a code point has four bytes at most; what is longer is too long already
      long most = 4 * (mostCodePoints + 1L);
      return in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
    }
  }
}
