package dev.limber.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SystemTimeTest {

  private final TimeSource time = TimeSource.system();

  @Test
  void itIsTheTimeOfTheSystem() {
    long before = System.nanoTime();
    long now = time.nanoTime();
    assertThat(now - before).isNotNegative();
    assertThat(System.nanoTime() - now).isNotNegative();
  }

  @Test
  void whoParksSleepsAndIsBackAtTheDeadline() {
    long deadline = time.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20);
    int wakes = 0;
    while (deadline - time.nanoTime() > 0) {
      time.parkUntil(deadline);
      wakes++;
    }
    // it may wake for no reason, but not all the time
    assertThat(wakes).isBetween(1, 50);
  }

  @Test
  void aSleepThatIsCutShortToBeOnTimeStillEndsNoEarlier() {
    long deadline = time.nanoTime() + TimeUnit.MILLISECONDS.toNanos(25);
    time.parkUntil(deadline);

    assertThat(time.nanoTime() - deadline).isNotNegative();
  }

  @Test
  void whoIsUnparkedDoesNotWaitForTheDeadline() {
    long deadline = time.nanoTime() + TimeUnit.HOURS.toNanos(1);
    time.unpark(Thread.currentThread());
    time.parkUntil(deadline);

    assertThat(deadline - time.nanoTime()).isPositive();
  }

  @Test
  void aDeadlineThatIsOverIsNotWaitedFor() {
    time.parkUntil(time.nanoTime());
    time.parkUntil(time.nanoTime() - Duration.ofDays(1).toNanos());
  }

  @Test
  void aSleeperIsWokenByAnother() throws InterruptedException {
    assertThat(stateOfSleeper(Duration.ofHours(1))).isEqualTo(Thread.State.TIMED_WAITING);
  }

  @Test
  void withoutADeadlineItSleepsForGood() throws InterruptedException {
    assertThat(stateOfSleeper(Duration.ofDays(36_525))).isEqualTo(Thread.State.WAITING);
  }

  /** Returns the state of a thread that sleeps for {@code length}, and has been woken again. */
  private Thread.State stateOfSleeper(Duration length) throws InterruptedException {
    Thread sleeper = new Thread(() -> time.parkUntil(time.nanoTime() + length.toNanos()));
    sleeper.setDaemon(true);
    sleeper.start();
    Thread.State state = sleeper.getState();
    while (state == Thread.State.NEW
        || state == Thread.State.RUNNABLE
        || state == Thread.State.BLOCKED) {
      Thread.onSpinWait();
      state = sleeper.getState();
    }
    time.unpark(sleeper);
    sleeper.join();
    return state;
  }

  @Test
  void sessionsMayBeWokenTogetherWithinTwoMilliseconds() {
    assertThat(time.slackNanos()).isEqualTo(2_000_000);
  }
}
