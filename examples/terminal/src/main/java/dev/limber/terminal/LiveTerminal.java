package dev.limber.terminal;

import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.Signals;

/**
 * The terminal in which the program runs. Once entered, keys come one by one without an echo and
 * the cursor is hidden; closing leaves it as it was found, also from another thread, also twice.
 *
 * <p>Safe for use by several threads.
 */
final class LiveTerminal implements AutoCloseable {

  private static final String HIDE_CURSOR = "\u001b[?25l";
  private static final String SHOW_CURSOR = "\u001b[?25h";

  // Kept, because a logger that nobody holds forgets its level.
  private static final Logger JLINE = Logger.getLogger("org.jline");

  private final Terminal terminal;
  private final InputStream input;
  private final Output output;
  private volatile Size size;
  private Optional<Attributes> before = Optional.empty();
  private boolean closed;

  /**
   * Makes one of {@code terminal}.
   *
   * @param input where keys come from: not JLine's own, which changes the terminal as it is read
   * @param output where to draw
   */
  LiveTerminal(Terminal terminal, InputStream input, Output output) {
    this.terminal = terminal;
    this.input = input;
    this.output = output;
    this.size = measured();
  }

  /**
   * Returns the terminal around; none if input or output is not one, or it cannot move its cursor.
   */
  static Optional<LiveTerminal> open(Surroundings around, Output output) {
    String type = around.environment().getOrDefault("TERM", "");
    if (type.isEmpty() || type.equals("dumb")) {
      return Optional.empty();
    }
    JLINE.setLevel(Level.OFF);
    try {
      // "exec" asks stty: no native code, of which newer JDKs warn. Signals are left to the JVM,
      // because JLine's way would end the program before it could put anything in order.
      Terminal terminal =
          TerminalBuilder.builder()
              .provider("exec")
              .system(true)
              .systemOutput(TerminalBuilder.SystemOutput.SysOut)
              .dumb(false)
              .nativeSignals(false)
              .encoding(around.encoding().charset())
              .build();
      Ink ink = Ink.forTerminal(around.environment());
      return Optional.of(new LiveTerminal(terminal, around.in(), output.in(ink)));
    } catch (IOException | IllegalStateException noTerminal) {
      return Optional.empty();
    }
  }

  /** Returns whether {@code stream} of the process is a terminal, of whatever type. */
  static boolean isOne(SystemStream stream) {
    return new ExecTerminalProvider().isSystemStream(stream);
  }

  /** Returns where to write lines to. */
  Output output() {
    return output;
  }

  /** Returns how large it is. */
  Size size() {
    return size;
  }

  /**
   * Begins to take keys one by one, and hides the cursor.
   *
   * @param resized is called when the size has changed
   * @param resumed is called when the program goes on after it was stopped
   */
  void enter(Runnable resized, Runnable resumed) {
    takeOver();
    Signals.register("WINCH", () -> changed(resized));
    Signals.register(
        "CONT",
        () -> {
          takeOver();
          changed(resumed);
        });
  }

  /** Sends a drawing. */
  synchronized void draw(String drawing) {
    if (!closed && !drawing.isEmpty()) {
      output.raw(drawing);
    }
  }

  /** Waits for a key, and returns its byte, or one of several; -1 at the end of the input. */
  int key() throws IOException {
    return input.read();
  }

  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (before.isPresent()) {
        output.raw(SHOW_CURSOR);
        // Not left to JLine's closing, which may be over before the terminal was taken over.
        terminal.setAttributes(before.get());
      }
      terminal.close();
    } catch (IOError gone) {
      throw new IOException("the terminal cannot be put in order", gone);
    }
  }

  private synchronized void takeOver() {
    if (closed) {
      return;
    }
    if (before.isEmpty()) {
      before = Optional.of(terminal.getAttributes());
    }
    terminal.setAttributes(forKeys(before.get()));
    output.raw(HIDE_CURSOR);
  }

  private static Attributes forKeys(Attributes usual) {
    Attributes attributes = new Attributes(usual);
    attributes.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN), false);
    attributes.setControlChar(ControlChar.VMIN, 1);
    attributes.setControlChar(ControlChar.VTIME, 0);
    // A shell that gets the terminal in the middle of it would find neither cursor nor echo.
    attributes.setControlChar(ControlChar.VSUSP, 0);
    return attributes;
  }

  private void changed(Runnable redraw) {
    size = measured();
    redraw.run();
  }

  private Size measured() {
    return new Size(terminal.getWidth(), terminal.getHeight());
  }
}
