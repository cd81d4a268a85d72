package dev.limber.player;

import dev.limber.behaviour.Grammar;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineListener;
import dev.limber.event.Totals;
import dev.limber.generated.Command;
import dev.limber.session.Plan;
import dev.limber.session.Snapshot;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A place for one session after the other, each of which is held against the grammar.
 *
 * <p>Safe for use by several threads.
 */
final class SoakSlot {

  private final RoutinePlayer player;
  private final Plan plan;
  private final RoutineListener disturber;
  private final Queue<String> faults;
  private final AtomicLong complete;

  // many may give commands; whoever puts the session down wants nobody to move it meanwhile
  private final ReadWriteLock moving = new ReentrantReadWriteLock();
  private Playback playback;
  private Watch watch;

  SoakSlot(
      RoutinePlayer player,
      Plan plan,
      RoutineListener disturber,
      Queue<String> faults,
      AtomicLong complete) {
    this.player = player;
    this.plan = plan;
    this.disturber = disturber;
    this.faults = faults;
    this.complete = complete;
    this.watch = new Watch();
    this.playback = player.play(plan, watch, disturber);
  }

  void give(Command command) {
    moving.readLock().lock();
    try {
      command.give(playback);
    } finally {
      moving.readLock().unlock();
    }
  }

  /** Asks all that a screen would ask. */
  void look() {
    moving.readLock().lock();
    try {
      boolean over = playback.isOver();
      if (playback.snapshot().elapsed().compareTo(playback.elapsed()) > 0) {
        faults.add("a snapshot must not be ahead of its session");
      }
      if (over && (playback.isPaused() || playback.isWaiting() || !playback.isOver())) {
        faults.add("a session that is over must neither pause nor wait");
      }
    } finally {
      moving.readLock().unlock();
    }
  }

  /**
   * Puts a session in the place of one whose events have all been heard; returns whether it did.
   */
  boolean playAnewIfDone() {
    if (!moving.writeLock().tryLock()) {
      return false;
    }
    try {
      if (!playback.completion().isDone() || !watch.isDone()) {
        return false;
      }
      checkEnd();
      watch = new Watch();
      playback = player.play(plan, watch, disturber);
      return true;
    } finally {
      moving.writeLock().unlock();
    }
  }

  /** Puts the session down, and takes it up again from its text; returns whether it did. */
  boolean putDownAndTakeUp() {
    if (!moving.writeLock().tryLock()) {
      return false;
    }
    try {
      playback.pause();
      if (!playback.isPaused()) {
        return false;
      }
      Snapshot snapshot = Snapshot.parse(playback.snapshot().toString());
      watch.endAt(snapshot.seq());
      playback.stop();
      if (!await(playback)) {
        faults.add("a session that is stopped must be complete soon");
      }
      watch.takeUp(snapshot.seq());
      playback = player.restore(plan, snapshot, watch, disturber);
      return true;
    } finally {
      moving.writeLock().unlock();
    }
  }

  /** Checks that the session is whole, when its player has been closed. */
  void checkClosed() {
    if (await(playback) && playback.isOver()) {
      checkEnd();
    } else {
      faults.add("a session must be over when its player is closed");
    }
  }

  private void checkEnd() {
    Totals totals = playback.completion().join();
    if (!watch.isDone() || !totals.equals(watch.totals)) {
      faults.add("the completion must come after the last event, with its totals");
    }
    complete.incrementAndGet();
  }

  private static boolean await(Playback playback) {
    try {
      playback.completion().get(60, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Holds the log of one session against the grammar, whatever players it has been with. */
  private final class Watch implements RoutineListener {
    private final Grammar grammar = new Grammar();
    private volatile long end = Long.MAX_VALUE;
    private volatile long heard;
    private volatile boolean inside;
    private volatile @Nullable Totals totals;

    /** Has what comes after {@code seq} ignored: it belongs to a life that is given up. */
    void endAt(long seq) {
      end = seq;
    }

    void takeUp(long seq) {
      if (heard != seq) {
        faults.add("events up to " + seq + " must have been heard, but were up to " + heard);
      }
      end = Long.MAX_VALUE;
    }

    boolean isDone() {
      return totals != null;
    }

    @Override
    public void onEvent(RoutineEvent event) {
      if (event.seq() > end) {
        return;
      }
      if (inside) {
        faults.add("two threads must not be in a listener at once");
      }
      inside = true;
      try {
        grammar.onEvent(event);
      } catch (AssertionError fault) {
        faults.add(fault.getMessage());
      }
      heard = event.seq();
      if (event instanceof SessionCompleted) {
        totals = ((SessionCompleted) event).totals();
      } else if (event instanceof SessionStopped) {
        totals = ((SessionStopped) event).totals();
      }
      inside = false;
    }
  }
}
