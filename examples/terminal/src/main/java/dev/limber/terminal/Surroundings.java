package dev.limber.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jline.terminal.spi.SystemStream;

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
 * @param attached whether a stream is a terminal, where a person reads or types
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    BiFunction<Surroundings, Output, Optional<LiveTerminal>> terminals,
    Predicate<SystemStream> attached) {

  /** Returns those of the process. */
  static Surroundings ofProcess() {
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        LiveTerminal::open,
        LiveTerminal::isOne);
  }

  /** Returns how text is encoded. */
  Encoding encoding() {
    return Encoding.of(environment);
  }

  /** Returns the terminal, if input and output are one; it draws on {@code output}. */
  Optional<LiveTerminal> terminal(Output output) {
    return terminals.apply(this, output);
  }

  /** Returns whether somebody is there to be asked: who types, and reads standard error. */
  boolean canAsk() {
    return attached.test(SystemStream.Input) && attached.test(SystemStream.Error);
  }

  /** Returns whether standard output is read by a person, and not kept in a file or a pipe. */
  boolean showsOutput() {
    return attached.test(SystemStream.Output);
  }

  /** Returns for how many columns to write to a stream; for any number if nobody reads it there. */
  int columnsOf(SystemStream stream) {
    return attached.test(stream) ? columns() : Integer.MAX_VALUE;
  }

  /** Returns for how many columns to write where no terminal tells. */
  int columns() {
    String columns = environment.getOrDefault("COLUMNS", "");
    int width = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : 0;
    return new Size(width, 0).width();
  }
}
