package dev.limber.terminal;

import dev.limber.session.Controls;
import java.io.IOException;

/**
 * Reads keys on a thread of its own, and gives the commands that they ask for.
 *
 * <p>Immutable.
 */
final class KeyReader implements Runnable {

  private final LiveTerminal terminal;
  private final Controls controls;

  private KeyReader(LiveTerminal terminal, Controls controls) {
    this.terminal = terminal;
    this.controls = controls;
  }

  /** Begins to read; ends with the input of {@code terminal}, or with the program. */
  static void start(LiveTerminal terminal, Controls controls) {
    Thread thread = new Thread(new KeyReader(terminal, controls), "limber-keys");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    Keys keys = new Keys();
    try {
      for (int key = terminal.key(); key != -1; key = terminal.key()) {
        keys.typed(key).ifPresent(command -> command.accept(controls));
      }
    } catch (IOException closed) {
      // Nobody types any more; the session goes on without keys.
    }
  }
}
