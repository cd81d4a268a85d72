package dev.limber.player;

import dev.limber.event.Diagnostics;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import java.util.ArrayList;
import java.util.List;

/** Keeps what diagnostics hear. Safe for use by several threads. */
final class RecordedDiagnostics implements Diagnostics {

  private final List<String> heard = new ArrayList<>();

  synchronized List<String> heard() {
    return new ArrayList<>(heard);
  }

  private synchronized void add(String text) {
    heard.add(text);
  }

  @Override
  public void listenerFailed(RoutineListener listener, RoutineEvent event, Throwable failure) {
    add("failed " + event.seq() + " " + failure.getMessage());
  }

  @Override
  public void listenerLetGo(RoutineListener listener) {
    add("let go");
  }

  @Override
  public void ticksDropped(long count) {
    add("ticks " + count);
  }

  @Override
  public void interrupted(long lateNanos) {
    add("late " + lateNanos / 1_000_000);
  }

  @Override
  public void listenersTooSlow() {
    add("too slow");
  }

  @Override
  public void sessionFailed(Throwable failure) {
    add("session failed " + failure.getMessage());
  }
}
