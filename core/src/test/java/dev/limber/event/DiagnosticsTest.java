package dev.limber.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent.MinimumReached;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is written to standard error when a host has no diagnostics of its own. */
class DiagnosticsTest {

  private static final RoutineListener LISTENER = new RoutineListener() {};
  private static final Throwable FAILURE = new IllegalStateException("the voice is gone");

  @Test
  void theFailureOfAListenerIsWrittenWithItsTrace() {
    String written =
        StandardError.of(
            () ->
                Diagnostics.standardError()
                    .listenerFailed(
                        LISTENER, new MinimumReached(7, Duration.ZERO, "steps[0]"), FAILURE));

    assertThat(written)
        .contains("a listener (" + LISTENER.getClass().getName() + ") failed on event 7")
        .contains("IllegalStateException: the voice is gone")
        .contains("at " + DiagnosticsTest.class.getName());
  }

  @Test
  void theFailureOfASessionIsWrittenWithItsTrace() {
    assertThat(StandardError.of(() -> Diagnostics.standardError().sessionFailed(FAILURE)))
        .contains("a session had to be ended")
        .contains("IllegalStateException: the voice is gone");
  }

  @Test
  void theFailureOfASubscriberIsWrittenWithItsTrace() {
    assertThat(StandardError.of(() -> Diagnostics.standardError().subscriberFailed(FAILURE)))
        .contains("a subscriber failed")
        .contains("IllegalStateException: the voice is gone");
  }

  @Test
  void countersWithoutDiagnosticsOfAHostWriteFailuresToo() {
    DiagnosticsCounters counters = DiagnosticsCounters.create();

    assertThat(StandardError.of(() -> counters.sessionFailed(FAILURE)))
        .contains("IllegalStateException: the voice is gone");
    assertThat(counters.sessionFailures()).isEqualTo(1);
  }

  @Test
  void whatIsNoFailureIsNotWritten() {
    Diagnostics diagnostics = Diagnostics.standardError();

    assertThat(
            StandardError.of(
                () -> {
                  diagnostics.listenerLetGo(LISTENER);
                  diagnostics.ticksDropped(3);
                  diagnostics.woke(4);
                  diagnostics.interrupted(5);
                  diagnostics.listenersTooSlow();
                }))
        .isEmpty();
  }
}
