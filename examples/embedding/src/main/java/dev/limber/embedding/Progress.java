package dev.limber.embedding;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.event.RoutineListener;
import java.time.Duration;
import java.util.function.DoubleConsumer;

/**
 * Tells the host how much of a session is over, from 0 to 1, at every event.
 *
 * <p>Not safe for use by several threads; a player never does that.
 */
final class Progress implements RoutineListener {

  private final DoubleConsumer share;
  private Duration expected = Duration.ZERO;

  Progress(DoubleConsumer share) {
    this.share = share;
  }

  @Override
  public void onEvent(RoutineEvent event) {
    RoutineListener.super.onEvent(event);
    // A session takes longer than planned when the person extends a step or goes back.
    share.accept(Math.min(1.0, (double) event.at().toNanos() / expected.toNanos()));
  }

  @Override
  public void sessionStarted(SessionStarted event) {
    expected = event.lengths().expected();
  }
}
