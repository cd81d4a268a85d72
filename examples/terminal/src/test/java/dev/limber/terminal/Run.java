package dev.limber.terminal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jline.terminal.spi.SystemStream;

/**
 * One run of the program, in this process and without a terminal. Immutable.
 *
 * @param status the exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {

  static Run of(String... args) {
    return withInput("", args);
  }

  static Run withInput(String text, String... args) {
    return withInput(text, 80, args);
  }

  static Run withInput(String text, int columns, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return writingTo(out, text, columns, args);
  }

  /** Runs with a standard output that may fail. */
  static Run writingTo(OutputStream out, String text, int columns, String... args) {
    return run(out, text, columns, Set.of(), args);
  }

  /** Runs as if a person answered {@code typed} at a terminal. */
  static Run typing(String typed, String... args) {
    Set<SystemStream> all = EnumSet.allOf(SystemStream.class);
    return run(new ByteArrayOutputStream(), typed, 80, all, args);
  }

  private static Run run(
      OutputStream out, String text, int columns, Set<SystemStream> attached, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    Map<String, String> environment =
        Map.of("LANG", "en_GB.UTF-8", "COLUMNS", Integer.toString(columns));
    Surroundings around =
        new Surroundings(
            in, out, err, environment, (here, output) -> Optional.empty(), attached::contains);
    int status = LimberCommand.run(around, args);
    return new Run(status, text(out), text(err));
  }

  private static String text(OutputStream stream) {
    return stream instanceof ByteArrayOutputStream bytes
        ? bytes.toString(StandardCharsets.UTF_8)
        : "";
  }
}
