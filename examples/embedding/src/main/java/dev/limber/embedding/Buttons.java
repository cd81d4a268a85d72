package dev.limber.embedding;

import dev.limber.session.Controls;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The buttons of a host that has only a keyboard: Enter says that it hurts, a number from 0 to 10
 * says how much, {@code g} goes on after a pause, and {@code q} comes out of it safely.
 *
 * <p>Not safe for use by several threads.
 */
final class Buttons {

  private final BufferedReader keys;

  Buttons(BufferedReader keys) {
    this.keys = keys;
  }

  /** Hands every press to {@code session}, until there are no more lines. */
  void pressInto(Controls session) {
    try {
      String line = keys.readLine();
      while (line != null) {
        press(line.trim(), session);
        line = keys.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void press(String line, Controls session) {
    if (line.equals("g")) {
      session.resume();
    } else if (line.equals("q")) {
      session.finish();
    } else if (line.matches("[0-9]|10")) {
      session.reportPain(Integer.parseInt(line));
    } else {
      // Whoever hits the wrong key in pain still means pain.
      session.reportPain();
    }
  }
}
