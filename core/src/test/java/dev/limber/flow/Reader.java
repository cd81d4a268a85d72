package dev.limber.flow;

import dev.limber.event.RoutineEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;

/** A subscriber that keeps what it is told, and asks for nothing by itself. Safe for threads. */
class Reader implements Flow.Subscriber<RoutineEvent> {

  private final List<String> heard = new ArrayList<>();
  private Flow.Subscription subscription;

  /** Returns what was told: {@code subscribed}, the numbers of events, and how it ended. */
  final synchronized List<String> heard() {
    return new ArrayList<>(heard);
  }

  final synchronized Flow.Subscription subscription() {
    return subscription;
  }

  final void request(long more) {
    subscription().request(more);
  }

  private synchronized void add(String signal) {
    heard.add(signal);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    synchronized (this) {
      subscription = given;
    }
    add("subscribed");
  }

  @Override
  public void onNext(RoutineEvent event) {
    add(String.valueOf(event.seq()));
  }

  @Override
  public void onError(Throwable failure) {
    add(failure.getClass().getSimpleName() + ": " + failure.getMessage());
  }

  @Override
  public void onComplete() {
    add("complete");
  }
}
