package dev.limber.terminal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

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
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    Map<String, String> environment =
        Map.of("LANG", "en_GB.UTF-8", "COLUMNS", Integer.toString(columns));
    Surroundings around =
        new Surroundings(in, out, err, environment, (here, output) -> Optional.empty());
    int status = LimberCommand.run(around, args);
    return new Run(status, text(out), text(err));
  }

  private static String text(OutputStream stream) {
    return stream instanceof ByteArrayOutputStream bytes
        ? bytes.toString(StandardCharsets.UTF_8)
        : "";
  }
}
