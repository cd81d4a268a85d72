package dev.limber.embedding;

import dev.limber.dsl.yaml.InvalidRoutineException;
import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/**
 * Plays a routine file by a loop of its own, and goes on where it was when it is started again in
 * the same folder, however it ended.
 *
 * <p>Stateless.
 */
public final class SavedHost {

  private SavedHost() {}

  /** Plays the routine file that is named first, and keeps what it saves in the folder. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.out.println("usage: SavedHost FILE FOLDER");
      return;
    }
    try {
      Plan plan = Plan.of(RoutineReader.create().read(Path.of(args[0])));
      Path folder = Path.of(args[1]);
      play(
          new SavedSession(
              plan,
              new SaveFile(folder.resolve("session.txt")),
              new EventLog(folder.resolve("events.jsonl"))));
    } catch (InvalidRoutineException e) {
      System.out.println(e.getMessage());
    }
  }

  /** Lets real time go by in the session; the time in which no process ran is not counted. */
  private static void play(SavedSession saved) throws IOException {
    Session session = saved.session();
    long base = System.nanoTime() - session.elapsedNanos();
    while (!session.isOver()) {
      if (session.isWaiting()) {
        saved.happens(it -> answer(it));
      } else {
        long deadline = session.nextDeadline();
        while (base + deadline - System.nanoTime() > 0) {
          LockSupport.parkNanos(base + deadline - System.nanoTime());
        }
        saved.happens(it -> it.advance(deadline - it.elapsedNanos()));
      }
    }
  }

  /** There is nobody to ask in this example, so it goes on by itself. */
  private static void answer(Session session) {
    if (!session.rep()) {
      session.next();
    }
  }
}
