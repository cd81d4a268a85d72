package dev.limber.flow;

import dev.limber.event.Diagnostics;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.event.internal.SafeDiagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the events of one session to subscribers that each take them at a pace of their own, as
 * Reactive Streams has it.
 *
 * <p>It is a listener: give it to the player, or to the session, as any other. A subscriber gets
 * the events that are heard from its subscription on, so one that is to get all of them subscribes
 * before the session starts. The session's last event is followed by {@code onComplete}; whoever
 * subscribes after it gets {@code onComplete} alone.
 *
 * <p>What a subscriber has not asked for yet waits in a buffer of its own. When that is full, ticks
 * give way, the oldest first, and {@link Diagnostics#ticksDropped} hears of it; they had their
 * numbers already, so there is a gap in {@link RoutineEvent#seq()}. Nothing else is ever dropped,
 * and the session never waits for a subscriber: one whose buffer is full of what is no tick gets
 * {@code onError} at once, with an {@link IllegalStateException}, and nothing more.
 *
 * <p>No thread is its own. Without an executor a subscriber is signalled on the thread on which the
 * listener is called, or on which it asks for more. A subscriber that throws loses its own
 * subscription and disturbs nobody else; {@link Diagnostics#subscriberFailed} hears of it.
 *
 * <p>This class needs {@code java.util.concurrent.Flow}, which Android has from API 30 on.
 *
 * <p>Safe for use by several threads; as with any listener, one at a time tells it of events.
 */
@NeedsFlow
public final class EventPublisher implements RoutineListener, Flow.Publisher<RoutineEvent> {

  private final Executor executor;
  private final int bufferCapacity;
  private final Diagnostics diagnostics;

  private final List<EventSubscription> subscriptions = new CopyOnWriteArrayList<>();
  private final Object lock = new Object();
  // both are guarded by the lock
  private boolean over;
  private @Nullable Throwable failure;

  private EventPublisher(Builder builder) {
    this.executor = builder.executor;
    this.bufferCapacity = builder.bufferCapacity;
    this.diagnostics = SafeDiagnostics.around(builder.diagnostics);
  }

  /** Returns a publisher without an executor, whose buffers hold 256 events each. */
  public static EventPublisher create() {
    return builder().build();
  }

  /** Returns a builder that begins with the settings of {@link #create}. */
  public static Builder builder() {
    return new Builder();
  }

  /** Takes in {@code subscriber}, from the next event on. */
  @Override
  public void subscribe(Flow.Subscriber<? super RoutineEvent> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    EventSubscription added = new EventSubscription(this, subscriber, bufferCapacity);
    synchronized (lock) {
      if (over) {
        added.end(failure);
      } else {
        subscriptions.add(added);
      }
    }
    added.flush();
  }

  /** Passes {@code event} on to every subscriber. What comes after the last one is left out. */
  @Override
  public void onEvent(RoutineEvent event) {
    for (EventSubscription subscription : subscriptions) {
      subscription.offer(event);
      subscription.flush();
    }
    if (event instanceof RoutineEvent.SessionCompleted
        || event instanceof RoutineEvent.SessionStopped) {
      end(null);
    }
  }

  /**
   * Ends every subscription by {@code onError} with {@code failure}, at once, and so each that
   * comes later: for a session that will have no last event, as when {@link
   * dev.limber.player.Playback#completion} fails. After the last event nothing happens.
   */
  public void fail(Throwable failure) {
    end(Objects.requireNonNull(failure, "failure"));
  }

  private void end(@Nullable Throwable because) {
    synchronized (lock) {
      if (over) {
        return;
      }
      over = true;
      failure = because;
    }
    // nobody is added any more
    List<EventSubscription> ending = new ArrayList<>(subscriptions);
    subscriptions.clear();
    for (EventSubscription subscription : ending) {
      subscription.end(because);
      subscription.flush();
    }
  }

  /** Runs {@code signals}, in which no subscriber's failure is left, where the host wants them. */
  void execute(Runnable signals) {
    executor.execute(signals);
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  void remove(EventSubscription subscription) {
    subscriptions.remove(subscription);
  }

  /** Collects the settings of a publisher. Not safe for use by several threads. */
  public static final class Builder {

    private Executor executor = Runnable::run;
    private int bufferCapacity = 256;
    private Diagnostics diagnostics = Diagnostics.standardError();

    private Builder() {}

    /**
     * Has subscribers signalled on {@code executor}: for each in order and by one thread at a time,
     * so that a slow one holds up nobody else. If it refuses work, the subscriber gets what it
     * threw by {@code onError}, on the thread that had something to signal.
     */
    public Builder executor(Executor executor) {
      this.executor = Objects.requireNonNull(executor, "executor");
      return this;
    }

    /**
     * Sets how many events may wait for one subscriber; 256 by default.
     *
     * @throws IllegalArgumentException if {@code events} is less than 1
     */
    public Builder bufferCapacity(int events) {
      if (events < 1) {
        throw new IllegalArgumentException("buffer capacity must be at least 1, but was " + events);
      }
      this.bufferCapacity = events;
      return this;
    }

    /** Sets who hears of subscribers that throw, and of ticks that were dropped. */
    public Builder diagnostics(Diagnostics diagnostics) {
      this.diagnostics = Objects.requireNonNull(diagnostics, "diagnostics");
      return this;
    }

    /** Returns a publisher with these settings. */
    public EventPublisher build() {
      return new EventPublisher(this);
    }
  }
}
