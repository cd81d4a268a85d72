package dev.limber.embedding;

import dev.limber.dsl.yaml.InvalidRoutineException;
import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.event.Totals;
import dev.limber.player.Playback;
import dev.limber.player.RoutinePlayer;
import dev.limber.routine.Routine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * Plays a routine file in a host of its own: what Limber says goes into the host's code, what the
 * person does goes into Limber.
 *
 * <p>Stateless.
 */
public final class Host {

  private Host() {}

  /** Plays the routine file that is named, in real time. */
  public static void main(String[] args) throws IOException {
    BufferedReader keys =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    run(args, new Buttons(keys), System.out);
  }

  static void run(String[] args, Buttons buttons, PrintStream out) throws IOException {
    if (args.length != 1) {
      out.println("usage: Host FILE");
      return;
    }
    try (RoutinePlayer player = RoutinePlayer.create()) {
      Routine routine = RoutineReader.create().read(Path.of(args[0]));
      Totals totals = play(routine, player, buttons, new Screen(out));
      out.printf("%.0f %% done%n", totals.whole().shareDone() * 100);
    } catch (InvalidRoutineException e) {
      // Safe to print: the reader escapes what it quotes.
      out.println(e.getMessage());
    }
  }

  /** Plays {@code routine} to its end. */
  private static Totals play(
      Routine routine, RoutinePlayer player, Buttons buttons, Screen screen) {
    Playback playback =
        player.play(routine, new Progress(screen::progress), new Voice(screen::say));
    Thread keyboard = new Thread(() -> buttons.pressInto(playback), "buttons");
    keyboard.setDaemon(true);
    keyboard.start();
    return playback.completion().join();
  }
}
