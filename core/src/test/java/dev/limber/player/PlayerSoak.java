package dev.limber.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.DiagnosticsCounters;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.generated.Command;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Each;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Ready;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Reps;
import dev.limber.routine.Routine;
import dev.limber.routine.SideOrder;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Real time, real threads: thousands of sessions that several persons command, while listeners fail
 * and block, for {@code -Dsoak.seconds}. Not among the ordinary tests, because it takes its time.
 */
class PlayerSoak {

  private static final long SECONDS = Long.getLong("soak.seconds", 10);
  private static final int SESSIONS = Integer.getInteger("soak.sessions", 2_000);
  private static final int PERSONS = 4;
  private static final long MEBIBYTE = 1 << 20;

  private static final List<String> COMMANDS =
      List.of(
          "pause",
          "resume",
          "resume",
          "resume",
          "next",
          "next",
          "back",
          "restart",
          "extend",
          "rep",
          "rep",
          "pain:2",
          "pain:8",
          "pain:0",
          "describe",
          "skip",
          "seek-first",
          "finish",
          "stop");

  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicLong begun = new AtomicLong();
  private final AtomicLong complete = new AtomicLong();
  private final AtomicLong commands = new AtomicLong();
  private final AtomicLong hops = new AtomicLong();
  private final DiagnosticsCounters counters = DiagnosticsCounters.create();
  private final List<SoakSlot> slots = new ArrayList<>();

  @Test
  @Timeout(value = 7, unit = TimeUnit.DAYS)
  void nothingIsLostHoweverLongItGoesOn() throws InterruptedException {
    long before = heap();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    try (RoutinePlayer player =
        RoutinePlayer.builder()
            .queueCapacity(64)
            .failuresInARow(Integer.MAX_VALUE)
            .diagnostics(counters)
            .build()) {
      List<Plan> plans = List.of(plan(200), plan(350), plan(700), plan(1_500));
      for (int i = 0; i < SESSIONS; i++) {
        slots.add(
            new SoakSlot(player, plans.get(i % plans.size()), new Disturber(), faults, complete));
        begun.incrementAndGet();
      }
      command(end - (end - System.nanoTime()) / 2);
      long halfway = heap();
      command(end);

      assertThat(timers()).as("timer threads").hasSize(1);
      assertThat(heap()).as("bytes in use").isLessThan(halfway + halfway / 4 + 8 * MEBIBYTE);
    }
    slots.forEach(SoakSlot::checkClosed);
    slots.clear();
    for (Thread timer : timers()) {
      timer.join();
    }

    System.out.println(
        "Soak: "
            + begun
            + " sessions, "
            + commands
            + " commands, "
            + hops
            + " taken up again; "
            + counters.listenerFailures()
            + " failures of listeners, "
            + counters.ticksDropped()
            + " ticks left out, "
            + counters.interruptions()
            + " interruptions, "
            + counters.overruns()
            + " times too slow");
    assertThat(faults).isEmpty();
    assertThat(complete).hasValue(begun.get());
    assertThat(counters.sessionFailures()).isZero();
    assertThat(counters.listenerFailures() * hops.get()).as("something was disturbed").isPositive();
    assertThat(heap()).as("bytes that are left").isLessThan(before + 16 * MEBIBYTE);
  }

  /** Has several persons give commands until {@code end}. */
  private void command(long end) throws InterruptedException {
    List<Thread> persons = new ArrayList<>();
    for (int i = 0; i < PERSONS; i++) {
      Thread person = new Thread(() -> press(end), "person-" + i);
      person.start();
      persons.add(person);
    }
    for (Thread person : persons) {
      person.join();
    }
  }

  private void press(long end) {
    Random random = ThreadLocalRandom.current();
    try {
      while (System.nanoTime() - end < 0) {
        SoakSlot slot = slots.get(random.nextInt(slots.size()));
        String name = COMMANDS.get(random.nextInt(COMMANDS.size()));
        slot.give(new Command(Duration.ZERO, name));
        commands.incrementAndGet();
        slot.look();
        if (slot.playAnewIfDone()) {
          begun.incrementAndGet();
        } else if (random.nextInt(20) == 0 && slot.putDownAndTakeUp()) {
          hops.incrementAndGet();
        }
        LockSupport.parkNanos(100_000);
      }
    } catch (Throwable fault) {
      faults.add(fault.toString());
    }
  }

  private static List<Thread> timers() {
    List<Thread> timers = new ArrayList<>(Thread.getAllStackTraces().keySet());
    timers.removeIf(thread -> !thread.getName().equals("limber-timer"));
    return timers;
  }

  /** Returns the bytes in use, when nothing is left to collect. */
  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  /** Returns a routine of a few seconds, in which every command finds something to do. */
  private static Plan plan(int millis) {
    Hold hold =
        Hold.builder()
            .addTurns(DurationRange.of(Duration.ofMillis(millis), Duration.ofMillis(2 * millis)))
            .guidance(
                Guidance.builder()
                    .addCues(Cue.of(CueTime.every(Duration.ofMillis(millis / 3)), "On."))
                    .build())
            .build();
    StopOnPain guard =
        StopOnPain.builder()
            .threshold(4)
            .addSteps(Samples.move("Pull.", 1), hold)
            .addRelease(move("Let go.", millis))
            .retry(1)
            .easeAt(2)
            .build();
    Routine routine =
        Routine.builder()
            .id("soak")
            .title(Text.of("Soak"))
            .addSteps(
                RepeatPerSide.builder()
                    .order(SideOrder.RIGHT_FIRST)
                    .changeOver(DurationRange.of(Duration.ofMillis(millis)))
                    .addSteps(guard)
                    .build(),
                Reps.of(CountRange.of(3), Each.of(DurationRange.of(Duration.ofMillis(millis)))),
                Reps.of(CountRange.of(2), new Ready(Optional.empty())),
                move("Done.", millis))
            .build();
    return Plan.of(routine, PlanOptions.builder().ticks(Duration.ofMillis(millis)).build());
  }

  private static Move move(String text, int millis) {
    return Move.of(text, DurationRange.of(Duration.ofMillis(millis)));
  }

  /** Fails now and then, and sometimes takes long. */
  private static final class Disturber implements RoutineListener {
    @Override
    public void onEvent(RoutineEvent event) {
      int chance = ThreadLocalRandom.current().nextInt(5_000);
      if (chance < 20) {
        throw new UnsupportedOperationException("now and then");
      }
      if (chance == 20) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      }
    }
  }
}
