package dev.limber.model;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.session.Controls;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;

/** Brings the events of a session in a player to its listener, as fast as that takes them. */
public final class ModelDelivery {

  private static final int FAILURES_IN_A_ROW = 3;

  /** What a listener does when it hears an event, in this order: block, give a command, fail. */
  public interface Listener {

    /** Returns for how long it blocks. */
    long blocks(long seq);

    Optional<Predicate<Controls>> command(long seq);

    /** Returns what it throws. */
    Optional<Throwable> failure(long seq);
  }

  private final ModelPlayer player;
  private final Listener listener;
  private final List<RoutineEvent> heard = new ArrayList<>();

  /** What has been taken out of the queue, and not been heard yet. */
  private final Queue<RoutineEvent> inHand = new ArrayDeque<>();

  /** What the listener has heard last, if it has not returned yet. */
  private Optional<RoutineEvent> at = Optional.empty();

  private long blockedUntil;
  private int failures;
  private int inARow;
  private boolean isLetGo;
  private boolean isDone;
  private boolean hasFailed;

  /** Makes the way from {@code player} to {@code listener}. */
  public ModelDelivery(ModelPlayer player, Listener listener) {
    this.player = player;
    this.listener = listener;
  }

  /** Takes up a session whose listener is a new one, which hears what is made from now on. */
  public void restore() {
    inHand.clear();
    at = Optional.empty();
    blockedUntil = Long.MIN_VALUE;
    inARow = 0;
    isLetGo = false;
    isDone = player.session.isOver();
    hasFailed = false;
    player.restore();
  }

  /** Wakes the session, as whoever brings all that this makes to the listener himself. */
  public void wakeAndTake(long now) {
    player.wake(now);
    while (player.waiting() > 0) {
      inHand.add(player.take());
    }
  }

  /** Brings to the listener what there is, unless it is blocked, or blocks. */
  public void goOn(long now) {
    while (blockedUntil <= now && (at.isPresent() || !inHand.isEmpty() || player.waiting() > 0)) {
      if (at.isPresent()) {
        returns(at.get(), now);
      } else {
        hears(inHand.isEmpty() ? player.take() : inHand.remove(), now);
      }
    }
  }

  private void hears(RoutineEvent event, long now) {
    at = Optional.of(event);
    if (!isLetGo) {
      heard.add(event);
      long blocks = listener.blocks(event.seq());
      blockedUntil = blocks > Long.MAX_VALUE - now ? Long.MAX_VALUE : now + blocks;
    }
  }

  private void returns(RoutineEvent event, long now) {
    at = Optional.empty();
    if (!isLetGo) {
      listener.command(event.seq()).ifPresent(deed -> player.command(now, deed));
      Optional<Throwable> failure = listener.failure(event.seq());
      inARow = failure.isPresent() ? inARow + 1 : 0;
      failures += failure.isPresent() ? 1 : 0;
      isLetGo = inARow == FAILURES_IN_A_ROW;
      if (failure.isPresent() && failure.get() instanceof Error && !hasFailed) {
        hasFailed = true;
        player.command(now, Controls::stop);
      }
    }
    isDone |= event instanceof SessionCompleted || event instanceof SessionStopped;
  }

  /** Has a listener come back that is blocked. */
  public void unblock() {
    blockedUntil = Long.MIN_VALUE;
  }

  public boolean isBlocked(long now) {
    return blockedUntil > now;
  }

  /** Returns when the listener comes back. */
  public long blockedUntil() {
    return blockedUntil;
  }

  /** Returns whether somebody is on the way with events. */
  public boolean isUnderWay() {
    return at.isPresent() || !inHand.isEmpty();
  }

  public List<RoutineEvent> heard() {
    return heard;
  }

  /** Returns how often the listener has failed. */
  public int failures() {
    return failures;
  }

  /** Returns whether the last event has been delivered. */
  public boolean isDone() {
    return isDone;
  }

  /** Returns whether the listener has thrown an error, which ends the session. */
  public boolean hasFailed() {
    return hasFailed;
  }
}
