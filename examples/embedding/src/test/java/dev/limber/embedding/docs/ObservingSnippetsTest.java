package dev.limber.embedding.docs;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.Diagnostics;
import dev.limber.event.DiagnosticsCounters;
import dev.limber.event.RoutineEvent;
import dev.limber.flow.EventPublisher;
import dev.limber.player.Playback;
import dev.limber.player.RoutinePlayer;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Move;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import dev.limber.testing.ManualTime;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** The code of the page on events that is about those who look on: subscribers, and meters. */
class ObservingSnippetsTest {

  private static final Routine ROUTINE = moves(Duration.ofSeconds(10));

  private final ManualTime time = new ManualTime();
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @Test
  void aSubscriberGetsTheWholeSession() {
    Flow.Subscriber<RoutineEvent> subscriber = new All();
    try (RoutinePlayer player = RoutinePlayer.builder().timeSource(time).direct().build()) {
      Routine routine = ROUTINE;
      // docs: events-flow
      EventPublisher events = EventPublisher.create();
      events.subscribe(subscriber);
      Playback playback = player.play(routine, events);
      // docs end
      time.advance(Duration.ofSeconds(10));
      assertThat(playback.completion()).isCompleted();
    }

    assertThat(heard)
        .containsExactly(
            "SessionStarted", "StepStarted", "StepCompleted", "SessionCompleted", "complete");
  }

  @Test
  void aSubscriberHearsThatTheSessionHasFailed() {
    boolean[] shut = {false};
    EventPublisher events = EventPublisher.create();
    events.subscribe(new All());
    try (RoutinePlayer player =
        RoutinePlayer.builder()
            .timeSource(time)
            .diagnostics(
                new Diagnostics() {
                  @Override
                  public void sessionFailed(Throwable failure) {
                    heard.add("told");
                  }
                })
            .executor(
                task -> {
                  if (shut[0]) {
                    throw new RejectedExecutionException("shut");
                  }
                  task.run();
                })
            .build()) {
      Playback playback = player.play(ROUTINE, events);
      // docs: events-flow-failure
      playback
          .completion()
          .whenComplete(
              (totals, failure) -> {
                if (failure != null) {
                  events.fail(failure);
                }
              });
      // docs end
      shut[0] = true;
      playback.stop();
      assertThat(playback.completion().handle((totals, failure) -> failure).join())
          .hasMessage("shut");
    }

    await(() -> heard.contains("failed: shut"));
  }

  @Test
  void countersAreGivenToThePlayer() {
    // docs: events-counters
    DiagnosticsCounters counters = DiagnosticsCounters.create();
    RoutinePlayer player = RoutinePlayer.builder().diagnostics(counters).build();
    // docs end
    try (player) {
      player.play(moves(Duration.ofMillis(10))).completion().join();
      await(() -> counters.wakeUps() == 1);
    }
  }

  @Test
  void metersShowWhatTheCountersCount() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    DiagnosticsCounters counters = DiagnosticsCounters.create();
    bind(counters, registry);
    // a registry holds what it reads weakly, so that the counters themselves must keep it
    System.gc();
    try (RoutinePlayer player =
        RoutinePlayer.builder().timeSource(time).direct().diagnostics(counters).build()) {
      player.play(ROUTINE);
      time.jump(Duration.ofSeconds(10 + 5));
      player.play(ROUTINE);
      time.jump(Duration.ofMillis(10_000 + 500));
    }

    assertThat(registry.get("limber.interruptions").functionCounter().count()).isEqualTo(1);
    assertThat(registry.get("limber.wakeups").functionTimer().count()).isEqualTo(2);
    assertThat(registry.get("limber.wakeups").functionTimer().totalTime(MILLISECONDS))
        .isEqualTo(5_000 + 500);
    assertThat(registry.get("limber.late.max").timeGauge().value(MILLISECONDS)).isEqualTo(5_000);
  }

  @Test
  void theTableNamesEveryMeter() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    bind(DiagnosticsCounters.create(), registry);
    List<String> told =
        Page.of("docs/events-and-commands.md").table("## Watching over sessions").stream()
            .map(row -> row.get(0).replace("`", ""))
            .filter(name -> !name.equals("meter"))
            .toList();

    assertThat(registry.getMeters())
        .extracting(meter -> meter.getId().getName())
        .containsExactlyInAnyOrderElementsOf(told);
  }

  private static void bind(DiagnosticsCounters counters, MeterRegistry registry) {
    // docs: events-micrometer
    counters
        .counts()
        .forEach(
            (name, count) ->
                FunctionCounter.builder("limber." + name, count, LongSupplier::getAsLong)
                    .register(registry));
    FunctionTimer.builder(
            "limber.wakeups",
            counters,
            DiagnosticsCounters::wakeUps,
            DiagnosticsCounters::lateNanos,
            NANOSECONDS)
        .register(registry);
    TimeGauge.builder(
            "limber.late.max", counters, NANOSECONDS, DiagnosticsCounters::greatestLateNanos)
        .register(registry);
    // docs end
  }

  private static Routine moves(Duration length) {
    return Routine.builder()
        .id("sample")
        .title(Text.of("Sample"))
        .addSteps(Move.of("Go on.", DurationRange.of(length)))
        .build();
  }

  /** Waits for what another thread does. */
  private static void await(BooleanSupplier done) {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime() - deadline).isNegative();
      Thread.onSpinWait();
    }
  }

  /** Asks for everything. */
  private final class All implements Flow.Subscriber<RoutineEvent> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(RoutineEvent event) {
      heard.add(event.getClass().getSimpleName());
    }

    @Override
    public void onError(Throwable failure) {
      heard.add("failed: " + failure.getMessage());
    }

    @Override
    public void onComplete() {
      heard.add("complete");
    }
  }
}
