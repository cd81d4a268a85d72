package dev.limber.benchmarks.load;

import dev.limber.event.RoutineListener;
import dev.limber.player.Playback;
import dev.limber.player.RoutinePlayer;
import dev.limber.session.Plan;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Starts sessions at an even pace, reports pain in each half a second later, and stops it another
 * half a second later: three commands a session.
 *
 * <p>What is due within a millisecond is done at once, so that the waking of this thread is not
 * counted as work of the player. One thread runs it; others may ask what it took.
 */
final class Commander {

  /** How long before the window it begins, so that there are sessions to be stopped. */
  static final long LEAD = TimeUnit.MILLISECONDS.toNanos(1100);

  private static final int COMMANDS = 3;
  private static final int PAIN = 5;
  private static final long BATCH = TimeUnit.MILLISECONDS.toNanos(1);
  private static final RoutineListener DEAF = new RoutineListener() {};

  private final RoutinePlayer player;
  private final int aSecond;
  private final Plan plan = LoadPlans.guarded(Duration.ofSeconds(1));
  private final Playback[] live;
  private final Histogram took = new Histogram();

  Commander(RoutinePlayer player, int aSecond) {
    this.player = player;
    this.aSecond = aSecond;
    this.live = new Playback[aSecond + 1];
  }

  /** Returns what does the commands of {@code window}, and ends with it. */
  Runnable in(Load.Window window) {
    return () -> command(window);
  }

  /** Returns how many commands are due in so many seconds. */
  long due(int seconds) {
    return (long) COMMANDS * aSecond * seconds;
  }

  /** Returns how long those took that were done in time and took effect. */
  Histogram took() {
    return took;
  }

  private void command(Load.Window window) {
    long begin = window.start() - LEAD;
    long number = 0;
    for (long now = begin; now - window.end() < 0; now = System.nanoTime()) {
      long all = (long) ((now - begin) / 1e9 * aSecond);
      for (; number < all && System.nanoTime() - window.end() < 0; number++) {
        commandAll(number, begin + (long) (number * 1e9 / aSecond) - window.start() >= 0);
      }
      Clock.await(now + BATCH);
    }
    for (Playback playback : live) {
      if (playback != null) {
        playback.stop();
      }
    }
  }

  private void commandAll(long number, boolean counts) {
    long before = System.nanoTime();
    live[index(number)] = player.play(plan, DEAF);
    note(true, before, counts);
    if (number >= aSecond / 2) {
      before = System.nanoTime();
      note(live[index(number - aSecond / 2)].reportPain(PAIN), before, counts);
    }
    if (number >= aSecond) {
      before = System.nanoTime();
      note(live[index(number - aSecond)].stop(), before, counts);
    }
  }

  private int index(long number) {
    return (int) (number % live.length);
  }

  private void note(boolean done, long before, boolean counts) {
    if (done && counts) {
      took.record(System.nanoTime() - before);
    }
  }
}
