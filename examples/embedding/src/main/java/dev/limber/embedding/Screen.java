package dev.limber.embedding;

import java.io.PrintStream;
import java.util.Locale;

/**
 * A host's own screen and loudspeaker, here a line in the console for everything that is said.
 *
 * <p>Not safe for use by several threads; a player never does that.
 */
final class Screen {

  private final PrintStream out;
  private double share;

  Screen(PrintStream out) {
    this.out = out;
  }

  /** Moves the progress bar. */
  void progress(double share) {
    this.share = share;
  }

  /** Says and shows {@code words}. */
  void say(String words) {
    out.printf(Locale.ROOT, "%3.0f %%  %s%n", share * 100, Printable.of(words));
  }
}
