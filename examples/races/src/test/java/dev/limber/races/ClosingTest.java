package dev.limber.races;

import dev.limber.player.Playback;
import dev.limber.player.RoutinePlayer;
import dev.limber.session.Session;
import dev.limber.session.Snapshot;
import dev.limber.testing.ManualTime;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A player that is closed takes no session in, new or put down, and stops every one that it took in
 * before.
 */
public class ClosingTest {

  private static final Snapshot NEW = Session.of(Routines.PLAN).snapshot();

  private final RoutinePlayer player =
      RoutinePlayer.builder().timeSource(new ManualTime()).executor(Runnable::run).build();
  private final Queue<Playback> playbacks = new ConcurrentLinkedQueue<>();

  @Operation
  public boolean play() {
    try {
      playbacks.add(player.play(Routines.PLAN, new EventLog()));
      return true;
    } catch (IllegalStateException closed) {
      return false;
    }
  }

  /** Takes a session up that another player may just be stopping: it is over, or goes on. */
  @Operation
  public boolean takeUpOne() {
    Playback one = playbacks.peek();
    Snapshot snapshot = one == null ? NEW : one.snapshot();
    try {
      playbacks.add(player.restore(Routines.PLAN, snapshot));
      return true;
    } catch (IllegalStateException closed) {
      return false;
    }
  }

  @Operation
  public boolean reportPainInOne() {
    Playback one = playbacks.peek();
    return one == null || one.reportPain(3) || one.isOver();
  }

  @Operation
  public boolean stopOne() {
    Playback one = playbacks.poll();
    if (one != null) {
      one.stop();
      playbacks.add(one);
    }
    return true;
  }

  @Operation
  public void close() {
    player.close();
  }

  /** No session goes on for ever that nobody can reach. */
  @Validate
  public void everySessionIsStopped() {
    player.close();
    for (Playback playback : playbacks) {
      if (!playback.isOver() || !playback.completion().isDone()) {
        throw new AssertionError("a session must be over when its player is closed");
      }
    }
  }

  @Test
  @Timeout(600)
  void underStress() {
    new StressOptions()
        .threads(3)
        .actorsPerThread(2)
        .iterations(Integer.getInteger("races.scenarios", 16) / 4)
        .invocationsPerIteration(Integer.getInteger("races.runs", 100) / 2)
        .sequentialSpecification(OpenOrClosed.class)
        .check(ClosingTest.class);
  }

  /** What closing comes to where nothing happens at once. */
  public static class OpenOrClosed {

    private boolean closed;

    public boolean play() {
      return !closed;
    }

    public boolean takeUpOne() {
      return !closed;
    }

    public boolean reportPainInOne() {
      return true;
    }

    public boolean stopOne() {
      return true;
    }

    public void close() {
      closed = true;
    }
  }
}
