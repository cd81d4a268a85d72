package dev.limber.flowtck;

import dev.limber.event.RoutineEvent;
import dev.limber.flow.EventPublisher;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/**
 * Every rule of the kit for publishers, the optional ones too: what it would pass over as not
 * implemented fails here. It marks as skipped only what it says itself that nobody can test.
 */
abstract class Verification extends FlowPublisherVerification<RoutineEvent> {

  private static final long SIGNAL_MILLIS = 5_000;
  private static final long NO_SIGNAL_MILLIS = 25;
  private static final long LOOK_MILLIS = 10;
  private static final long LET_GO_MILLIS = 50;

  private final Executor signals;
  private final Executor timer;

  Verification(Executor signals, Executor timer) {
    super(new TestEnvironment(SIGNAL_MILLIS, NO_SIGNAL_MILLIS, LOOK_MILLIS), LET_GO_MILLIS);
    this.signals = signals;
    this.timer = timer;
  }

  @Override
  public final Flow.Publisher<RoutineEvent> createFlowPublisher(long elements) {
    return new SomeSession(publisher(), elements, timer);
  }

  @Override
  public final Flow.Publisher<RoutineEvent> createFailedFlowPublisher() {
    EventPublisher failed = publisher();
    failed.fail(new IllegalStateException("the session had to be ended"));
    return failed;
  }

  @Override
  public final void notVerified(String message) {
    throw new AssertionError(message);
  }

  private EventPublisher publisher() {
    return EventPublisher.builder().executor(signals).bufferCapacity(2_000).build();
  }
}
