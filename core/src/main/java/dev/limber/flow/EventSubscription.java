package dev.limber.flow;

import dev.limber.event.RoutineEvent;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The events on their way to one subscriber: signalled in order, by one thread at a time, and never
 * while a lock is held. Safe for use by several threads.
 */
@NeedsFlow
final class EventSubscription implements Flow.Subscription, Runnable {

  private final EventPublisher publisher;

  // guards itself and all below, because the subscriber knows this
  private final EventBuffer buffer;
  // null is one that must not be signalled any more
  private Flow.@Nullable Subscriber<? super RoutineEvent> subscriber;
  private boolean introduced;
  private boolean ended;
  private @Nullable Throwable failure;
  private boolean underWay;

  EventSubscription(
      EventPublisher publisher,
      Flow.Subscriber<? super RoutineEvent> subscriber,
      int bufferCapacity) {
    this.publisher = publisher;
    this.buffer = new EventBuffer(bufferCapacity);
    this.subscriber = subscriber;
  }

  @Override
  public void request(long more) {
    synchronized (buffer) {
      if (more > 0) {
        buffer.request(more);
      } else {
        end(notPositive(more));
      }
    }
    flush();
  }

  @Override
  public void cancel() {
    synchronized (buffer) {
      subscriber = null;
      buffer.clear();
    }
    publisher.remove(this);
  }

  /** Takes {@code event} in, to be signalled by {@link #flush}. */
  void offer(RoutineEvent event) {
    EventBuffer.Taken taken;
    synchronized (buffer) {
      if (subscriber == null || ended) {
        return;
      }
      taken = buffer.add(event);
      if (taken == EventBuffer.Taken.NOT) {
        end(tooSlow());
      }
    }
    if (taken == EventBuffer.Taken.WITHOUT_A_TICK) {
      publisher.diagnostics().ticksDropped(1);
    }
  }

  /** Lets nothing more come: at once if because of a failure, else after what is there. */
  void end(@Nullable Throwable because) {
    synchronized (buffer) {
      ended = true;
      if (failure == null) {
        failure = because;
      }
    }
  }

  /** Sees to it that what can be signalled is. Called with no lock held. */
  void flush() {
    if (!begins()) {
      return;
    }
    try {
      publisher.execute(this);
    } catch (Throwable refused) {
      // nobody else is left to tell it to the subscriber
      end(refused);
      run();
    }
  }

  /** Signals what can be signalled. */
  @Override
  public void run() {
    boolean more = true;
    while (more) {
      try {
        more = signalNext();
      } catch (Throwable thrown) {
        cancel();
        publisher.diagnostics().subscriberFailed(thrown);
      }
    }
  }

  private boolean begins() {
    synchronized (buffer) {
      boolean begins = !underWay && hasSignal();
      underWay |= begins;
      return begins;
    }
  }

  /** Gives the next signal; if there is none, leaves it to whoever flushes next. */
  private boolean signalNext() {
    Flow.Subscriber<? super RoutineEvent> told;
    boolean first;
    Throwable error;
    RoutineEvent event;
    synchronized (buffer) {
      underWay = hasSignal();
      if (!underWay) {
        return false;
      }
      told = subscriber;
      first = !introduced;
      introduced = true;
      error = failure;
      event = first || error != null ? null : buffer.poll();
    }
    if (first) {
      told.onSubscribe(this);
    } else if (event != null) {
      told.onNext(event);
    } else {
      // nobody is kept for the sake of a subscription that is over
      cancel();
      signalEnd(told, error);
    }
    return true;
  }

  private static void signalEnd(Flow.Subscriber<?> told, @Nullable Throwable error) {
    if (error == null) {
      told.onComplete();
    } else {
      told.onError(error);
    }
  }

  private boolean hasSignal() {
    boolean due = !introduced || failure != null || buffer.isReady();
    return subscriber != null && (due || ended && buffer.isEmpty());
  }

  private static IllegalArgumentException notPositive(long requested) {
    return new IllegalArgumentException(
        "request must be for at least 1 event, but was for "
            + requested
            + " (Reactive Streams, rule 3.9)");
  }

  private static IllegalStateException tooSlow() {
    return new IllegalStateException(
        "the subscriber is too slow: its buffer is full of events that must not be dropped");
  }
}
