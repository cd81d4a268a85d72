package dev.limber.testing;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import java.util.ArrayList;
import java.util.List;

/**
 * A listener that keeps every event, and shows them as text.
 *
 * <p>Safe for use by several threads.
 */
public final class RecordingListener implements RoutineListener {

  private final List<RoutineEvent> events = new ArrayList<>();

  /** Makes a listener that has heard nothing. */
  public RecordingListener() {}

  @Override
  public synchronized void onEvent(RoutineEvent event) {
    events.add(event);
  }

  /** Returns what has been heard so far, in order; the list does not change. */
  public synchronized List<RoutineEvent> events() {
    return new ArrayList<>(events);
  }

  /** Returns what has been heard so far of the kind {@code type}, in order. */
  public <E extends RoutineEvent> List<E> events(Class<E> type) {
    List<E> found = new ArrayList<>();
    for (RoutineEvent event : events()) {
      if (type.isInstance(event)) {
        found.add(type.cast(event));
      }
    }
    return found;
  }

  /** Forgets what has been heard so far. */
  public synchronized void clear() {
    events.clear();
  }

  /** Returns {@link #transcript(List)} of what has been heard so far. */
  public String transcript() {
    return transcript(events());
  }

  /**
   * Returns {@code events} as text, a line for each, such as
   *
   * <pre>{@code
   * 0:41.000  step-started        hold · right · Hold the stretch. (30 s, at least 15 s)
   * }</pre>
   *
   * <p>Times are active time in minutes (with hours where there are any), cut off after the
   * millisecond. No line depends on another, so that a change of one event changes one line. What
   * could control a terminal is escaped.
   */
  public static String transcript(List<? extends RoutineEvent> events) {
    StringBuilder text = new StringBuilder();
    for (RoutineEvent event : events) {
      TranscriptLine.append(event, text);
      text.append('\n');
    }
    return text.toString();
  }

  /** Returns {@link #transcript()}. */
  @Override
  public String toString() {
    return transcript();
  }
}
