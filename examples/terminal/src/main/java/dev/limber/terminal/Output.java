package dev.limber.terminal;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where the program writes to: standard output and standard error. Whatever is written here is safe
 * to print.
 *
 * <p>Safe for use by several threads.
 */
final class Output {

  private final PrintStream out;
  private final PrintStream err;
  private final Charset charset;
  private final Ink ink;

  Output(OutputStream out, OutputStream err, Encoding encoding, Ink ink) {
    this(
        new PrintStream(new BufferedOutputStream(out), false),
        new PrintStream(err, true, encoding.charset()),
        encoding.charset(),
        ink);
  }

  /** Returns the same output, written in {@code other} ink. */
  Output in(Ink other) {
    return new Output(out, err, charset, other);
  }

  private Output(PrintStream out, PrintStream err, Charset charset, Ink ink) {
    this.out = out;
    this.err = err;
    this.charset = charset;
    this.ink = ink;
  }

  /** Returns how lines are painted on standard output. */
  Ink ink() {
    return ink;
  }

  /** Writes {@code line} to standard output. */
  void line(Line line) {
    write(ink.paint(line) + System.lineSeparator(), charset);
  }

  /** Writes a line of JSON for programs: UTF-8 whatever the locale. */
  void data(String json) {
    write(SafeText.json(json) + '\n', StandardCharsets.UTF_8);
  }

  /**
   * Writes a whole file to standard output, in UTF-8 as files are: as it is, unless a person reads
   * it there, who gets it safe to print.
   */
  void file(String text, boolean shown) {
    if (shown) {
      text.lines().map(Line::of).forEach(this::line);
    } else {
      write(text, StandardCharsets.UTF_8);
    }
  }

  /** Writes {@code question} to standard error, and stays in its line. */
  void ask(String question) {
    err.print(SafeText.of(question));
    err.flush();
  }

  /** Writes {@code line} to standard error. */
  void aside(Line line) {
    err.println(Ink.BARE.paint(line));
  }

  /** Writes {@code message} to standard error, as the program's own. */
  void complain(String message) {
    aside(Line.of("limber: " + message));
  }

  /** Sends {@code text} to standard output as it is: drawings, whose text is safe already. */
  void raw(String text) {
    write(text, charset);
  }

  private void write(String text, Charset in) {
    byte[] bytes = text.getBytes(in);
    out.write(bytes, 0, bytes.length);
    out.flush();
  }

  /** Returns whether standard output has taken all that was written. */
  boolean isWhole() {
    return !out.checkError();
  }
}
