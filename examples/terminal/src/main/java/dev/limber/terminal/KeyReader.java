package dev.limber.terminal;

import dev.limber.session.Controls;
import java.io.IOException;

/**
 * Reads keys on a thread of its own, and gives the commands that they ask for.
 *
 * <p>Not safe for use by several threads.
 */
final class KeyReader implements Runnable {

  private final LiveTerminal terminal;
  private final Controls controls;
  private final Keys keys;

  private KeyReader(LiveTerminal terminal, Controls controls, Keys keys) {
    this.terminal = terminal;
    this.controls = controls;
    this.keys = keys;
  }

  /** Begins to read; ends with the input of {@code terminal}, or with the program. */
  static void start(LiveTerminal terminal, Controls controls, Keys keys) {
    Thread thread = new Thread(new KeyReader(terminal, controls, keys), "limber-keys");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      for (int key = terminal.key(); key != -1; key = terminal.key()) {
        keys.typed(key).ifPresent(command -> command.accept(controls));
      }
    } catch (IOException closed) {
      // Nobody types any more; the session goes on without keys.
    }
  }
}
