package dev.limber.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What a person types, line by line; nothing is read ahead. Not safe for use by several threads.
 */
final class TypedLines {

  /** More than any terminal takes for one line. */
  private static final int MOST_BYTES = 64 * 1024;

  private final InputStream in;
  private final Charset charset;

  TypedLines(InputStream in, Charset charset) {
    this.in = in;
    this.charset = charset;
  }

  /**
   * Returns the next line without its end; none at the end of the input, even in the middle of a
   * line: it was not sent off.
   */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (line.size() < MOST_BYTES) {
      int next = in.read();
      if (next < 0) {
        return Optional.empty();
      }
      if (next == '\n') {
        break;
      }
      line.write(next);
    }
    return Optional.of(line.toString(charset));
  }
}
