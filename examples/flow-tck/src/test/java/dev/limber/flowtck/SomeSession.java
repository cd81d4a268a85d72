package dev.limber.flowtck;

import dev.limber.event.RoutineEvent;
import dev.limber.flow.EventPublisher;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Move;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import dev.limber.session.Rehearsal;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A session of which so many events are still to come when its subscribers come. It goes on to its
 * end, without a halt, as soon as one of them is about to ask: so all are there to hear the same,
 * and what they have not asked for waits in their buffers.
 */
final class SomeSession implements Flow.Publisher<RoutineEvent> {

  private static final List<RoutineEvent> ALL = Rehearsal.of(moves(500)).events();

  private final EventPublisher events;
  private final List<RoutineEvent> toCome;
  private final Executor timer;
  private final AtomicBoolean goesOn = new AtomicBoolean();

  /**
   * Makes one.
   *
   * @param count how many events are to come; whoever wants more than there are leaves before
   * @param timer where it goes on
   */
  SomeSession(EventPublisher events, long count, Executor timer) {
    int happened = ALL.size() - (int) Math.min(count, ALL.size());
    ALL.subList(0, happened).forEach(events::onEvent);
    this.events = events;
    this.toCome = ALL.subList(happened, ALL.size());
    this.timer = timer;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super RoutineEvent> subscriber) {
    events.subscribe(subscriber == null ? null : new Asking(subscriber));
  }

  private void goOn() {
    if (goesOn.compareAndSet(false, true)) {
      timer.execute(() -> toCome.forEach(events::onEvent));
    }
  }

  private static Routine moves(int count) {
    Move move = Move.of("Go on.", DurationRange.seconds(1));
    Move[] moves = new Move[count];
    Arrays.fill(moves, move);
    return Routine.builder().id("moves").title(Text.of("Moves")).addSteps(moves).build();
  }

  /** Passes everything on, and notes when the subscriber asks. */
  private final class Asking implements Flow.Subscriber<RoutineEvent> {

    private final Flow.Subscriber<? super RoutineEvent> subscriber;

    Asking(Flow.Subscriber<? super RoutineEvent> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscriber.onSubscribe(
          new Flow.Subscription() {
            @Override
            public void request(long count) {
              goOn();
              subscription.request(count);
            }

            @Override
            public void cancel() {
              subscription.cancel();
            }
          });
    }

    @Override
    public void onNext(RoutineEvent event) {
      subscriber.onNext(event);
    }

    @Override
    public void onError(Throwable failure) {
      subscriber.onError(failure);
    }

    @Override
    public void onComplete() {
      subscriber.onComplete();
    }
  }
}
