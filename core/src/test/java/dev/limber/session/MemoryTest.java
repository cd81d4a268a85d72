package dev.limber.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import dev.limber.routine.Accumulated;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Each;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Ready;
import dev.limber.routine.Repeat;
import dev.limber.routine.Reps;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Tempo;
import dev.limber.routine.Text;
import dev.limber.routine.TimeBox;
import dev.limber.routine.UntilGone;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise R6: what a session and a timeline need, in bytes that their thread allocates. */
class MemoryTest {

  /** Fewer than one object for a hundred ticks; the virtual machine itself takes a little. */
  private static final long NEXT_TO_NOTHING = 8_192;

  private static final long WARM_UPS = 30;

  private static final java.lang.management.ThreadMXBean THREADS =
      ManagementFactory.getThreadMXBean();

  @BeforeEach
  void theMachineCounts() {
    assumeTrue(
        THREADS instanceof ThreadMXBean bean && bean.isThreadAllocatedMemorySupported(),
        "this JVM does not count what a thread allocates");
  }

  private static long allocated(Runnable work) {
    ThreadMXBean bean = (ThreadMXBean) THREADS;
    long thread = Thread.currentThread().getId();
    long before = bean.getThreadAllocatedBytes(thread);
    work.run();
    return bean.getThreadAllocatedBytes(thread) - before;
  }

  private static Plan plan(int rounds) {
    Hold hold =
        Hold.builder()
            .addTurns(DurationRange.seconds(15, 30))
            .guidance(
                Guidance.builder()
                    .addSay(Text.of("Round {round}."))
                    .addCues(Cue.of(CueTime.every(Duration.ofSeconds(1)), "Round {round}."))
                    .build())
            .build();
    StopOnPain guard =
        StopOnPain.of(1, List.of(hold), List.of(Move.of("Out.", DurationRange.seconds(2))));
    return Plan.of(
        Routine.builder()
            .id("long")
            .title(Text.of("Long"))
            .addSteps(Repeat.of(rounds, guard))
            .build(),
        PlanOptions.builder().ticks(Duration.ofMillis(100)).countdown(true).build());
  }

  private static Session started(int rounds) {
    Session session = Session.of(plan(rounds));
    session.start();
    return session;
  }

  @Test
  void steppingWithoutListenersAllocatesNothing() {
    for (int i = 0; i < WARM_UPS; i++) {
      step(started(10), 3_200);
    }
    Session session = started(1_000);
    assertThat(allocated(() -> step(session, 319_990))).isLessThan(NEXT_TO_NOTHING);
    assertThat(session.isOver()).isFalse();
    assertThat(session.totals().whole().completed()).isEqualTo(1_999);
  }

  private static void step(Session session, int ticks) {
    for (int i = 0; i < ticks; i++) {
      session.advance(100_000_000L);
    }
  }

  /** Sessions of every new kind of step, none of which ends in a thousand seconds. */
  static Stream<Step> lasting() {
    return Stream.of(
        Hold.of(Ready.FOR_EVER),
        Hold.of(UntilGone.of("numbness")),
        Hold.of(Accumulated.of(DurationRange.seconds(2_000), DurationRange.seconds(10))),
        Reps.of(CountRange.of(2_000), Each.of(DurationRange.seconds(1))),
        Reps.of(CountRange.of(2_000), Tempo.seconds(1, 1, 1, 0)),
        Reps.of(CountRange.of(2), Ready.FOR_EVER),
        new Repeat(
            TimeBox.of(DurationRange.seconds(2_000)),
            Optional.of(DurationRange.seconds(1)),
            Optional.of(DurationRange.seconds(1)),
            List.of(Move.of("A", DurationRange.seconds(1)), Move.of("B")),
            Qualifiers.NONE));
  }

  @ParameterizedTest
  @MethodSource("lasting")
  void noKindOfStepAllocatesAsTimeGoesBy(Step step) {
    for (int i = 0; i < WARM_UPS; i++) {
      step(started(step), 3_000);
    }
    Session session = started(step);
    assertThat(allocated(() -> step(session, 10_000))).isLessThan(NEXT_TO_NOTHING);
    assertThat(session.isOver()).isFalse();
  }

  private static Session started(Step step) {
    Routine routine =
        Routine.builder()
            .id("long")
            .title(Text.of("Long"))
            .putSymptoms("numbness", Text.of("Numbness"))
            .addSteps(step)
            .build();
    Session session =
        Session.of(
            Plan.of(
                routine,
                PlanOptions.builder().ticks(Duration.ofMillis(100)).countdown(true).build()));
    session.start();
    return session;
  }

  @Test
  void aThousandRetriesNeedNoMoreThanOne() {
    Routine routine =
        Routine.builder()
            .id("tried")
            .title(Text.of("Tried"))
            .addSteps(
                Repeat.of(
                    1_000,
                    StopOnPain.builder()
                        .retry(9)
                        .addSteps(Move.of("A", DurationRange.seconds(1)))
                        .build()))
            .build();
    Plan plan = Plan.of(routine);
    Session session = Session.of(plan);
    session.start();
    long first = allocated(() -> tryAgain(session, 100));
    tryAgain(session, 3_000);
    long last = allocated(() -> tryAgain(session, 100));
    assertThat(last).isLessThan(first * 2);
    assertThat(session.isOver()).isFalse();
  }

  private static void tryAgain(Session session, int times) {
    for (int i = 0; i < times; i++) {
      session.reportPain();
      session.next();
    }
  }

  @Test
  void advancingToTheNextDeadlineAllocatesNothing() {
    for (int i = 0; i < WARM_UPS; i++) {
      runOut(started(10));
    }
    Session session = started(1_000);
    // the totals at the end are all there is
    assertThat(allocated(() -> runOut(session))).isLessThan(NEXT_TO_NOTHING);
  }

  private static void runOut(Session session) {
    while (!session.isOver()) {
      session.advance(session.nextDeadline() - session.elapsedNanos());
    }
  }

  @Test
  void aThousandRoundsOfATimelineKeepNoMoreThanOneEntry() {
    Plan thousand = plan(1_000);
    for (Timeline.Entry entry : thousand.timeline()) {
      assertThat(entry.expected()).isPositive();
    }
    Iterator<Timeline.Entry> entries = thousand.timeline().iterator();
    long first = allocated(() -> take(entries, 100));
    take(entries, 1_700);
    long last = allocated(() -> take(entries, 100));
    // numbers grow by a digit or two, what is kept does not
    assertThat(last).isLessThan(first * 2);
  }

  private static void take(Iterator<Timeline.Entry> entries, int count) {
    for (int i = 0; i < count; i++) {
      entries.next();
    }
  }

  @Test
  void aPlanOfAThousandRoundsIsNoLargerThanOneOfTen() {
    plan(10);
    plan(1_000);
    long ten = allocated(() -> plan(10));
    long thousand = allocated(() -> plan(1_000));
    assertThat(thousand).isLessThan(ten + NEXT_TO_NOTHING);
    assertThat(plan(1_000).program().end).isEqualTo(plan(10).program().end);
  }
}
