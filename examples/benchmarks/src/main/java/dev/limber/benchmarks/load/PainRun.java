package dev.limber.benchmarks.load;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.player.Playback;
import dev.limber.player.RoutinePlayer;
import dev.limber.session.Plan;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Reports pain in one session after the other while many others run, whose events are delivered by
 * threads of their own. Not safe for use by several threads.
 */
public final class PainRun {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final Duration NEVER = Duration.ofDays(1);
  private static final int BLOCKED = 200;

  /** Pain is reported as often: rarely enough that reports do not meet. */
  private static final long PACE = TimeUnit.MILLISECONDS.toNanos(2);

  private static final int QUEUE = 256;
  private static final Duration FAST_TICKS = Duration.ofMillis(4);

  /** How many probes fill their queues at a time. */
  private static final int FILLING = 100;

  /** When no more ticks are taken into the queue, with time to spare. */
  private static final long FULL = FAST_TICKS.toNanos() * QUEUE;

  private final PainCase pains;
  private final int sessions;
  private final int seconds;
  private final LongAdder othersHeard = new LongAdder();
  private final CountDownLatch never = new CountDownLatch(1);
  private final Queue<Probed> waiting = new ArrayDeque<>();

  private PainRun(PainCase pains, int sessions, int seconds) {
    this.pains = pains;
    this.sessions = sessions;
    this.seconds = seconds;
  }

  /**
   * Prints a JSON object for each case, each in its own line.
   *
   * @throws IllegalArgumentException if the arguments are not as they should
   */
  public static void print(PrintStream out, String... args) throws IOException {
    LoadOptions options = LoadOptions.parse(args);
    for (PainCase pains : PainCase.values()) {
      Map<String, Object> figures = new PainRun(pains, options.sessions(), options.seconds()).run();
      out.println(JsonMapper.builder().build().writeValueAsString(figures));
    }
  }

  private Map<String, Object> run() {
    try (RoutinePlayer player =
        RoutinePlayer.builder().interruptionAfter(NEVER).queueCapacity(QUEUE).build()) {
      int blocked = pains == PainCase.OTHERS_BLOCKED ? Math.min(BLOCKED, sessions) : 0;
      startOthers(player, blocked);
      System.gc();
      Plan plan = LoadPlans.guarded(stuck() ? FAST_TICKS : Duration.ofSeconds(1));
      // whatever is not compiled yet is compiled now
      report(player, plan, seconds / 5);
      othersHeard.reset();
      long start = System.nanoTime();
      PainTimes times = report(player, plan, seconds);
      double passed = (double) (System.nanoTime() - start) / SECOND;
      double others = 100 * othersHeard.sum() / ((sessions - blocked) * passed);
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("name", pains.label());
      figures.put("sessions", sessions);
      figures.put("seconds", seconds);
      figures.putAll(times.figures());
      figures.put("others-blocked", blocked);
      figures.put("others-done-percent", Math.round(others * 10) / 10.0);
      return figures;
    } finally {
      never.countDown();
    }
  }

  private boolean stuck() {
    return pains == PainCase.OWN_QUEUE_FULL;
  }

  private void startOthers(RoutinePlayer player, int blocked) {
    Plan plan = LoadPlans.guarded(Duration.ofSeconds(1));
    RoutineListener counting =
        new RoutineListener() {
          @Override
          public void tick(RoutineEvent.Tick event) {
            othersHeard.increment();
          }
        };
    RoutineListener blocking =
        new RoutineListener() {
          @Override
          public void onEvent(RoutineEvent event) {
            awaitUninterruptibly(never);
          }
        };
    long start = System.nanoTime();
    long apart = Math.max(SECOND / sessions, TimeUnit.MICROSECONDS.toNanos(20));
    for (int session = 0; session < sessions; session++) {
      Clock.awaitExactly(start + session * apart);
      player.play(plan, session < blocked ? blocking : counting);
    }
  }

  private PainTimes report(RoutinePlayer player, Plan plan, int forSeconds) {
    PainTimes times = new PainTimes();
    long start = System.nanoTime();
    while (waiting.size() < (stuck() ? FILLING : 1)) {
      waiting.add(Probed.start(player, plan, stuck()));
    }
    for (long due = start; due - start < forSeconds * SECOND; due = System.nanoTime() + PACE) {
      Clock.await(due);
      Probed next = waiting.remove();
      Clock.await(next.since + (stuck() ? FULL : 0));
      next.probe.report(next.playback, times);
      waiting.add(Probed.start(player, plan, stuck()));
    }
    return times;
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * A probe that plays.
   *
   * @param since the instant at which it began
   */
  private record Probed(PainProbe probe, Playback playback, long since) {

    static Probed start(RoutinePlayer player, Plan plan, boolean stuck) {
      PainProbe probe = new PainProbe(stuck);
      return new Probed(probe, player.play(plan, probe), System.nanoTime());
    }
  }
}
