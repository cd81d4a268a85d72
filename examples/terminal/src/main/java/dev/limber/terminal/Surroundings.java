package dev.limber.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What the program finds around itself, so that it can be run in a test as well.
 *
 * <p>Immutable.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param terminals opens the terminal, if there is one
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    BiFunction<Surroundings, Output, Optional<LiveTerminal>> terminals) {

  /** Returns those of the process. */
  static Surroundings ofProcess() {
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        LiveTerminal::open);
  }

  /** Returns how text is encoded. */
  Encoding encoding() {
    return Encoding.of(environment);
  }

  /** Returns the terminal, if input and output are one; it draws on {@code output}. */
  Optional<LiveTerminal> terminal(Output output) {
    return terminals.apply(this, output);
  }

  /** Returns for how many columns to write where no terminal tells. */
  int columns() {
    String columns = environment.getOrDefault("COLUMNS", "");
    int width = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : 0;
    return new Size(width, 0).width();
  }
}
