package dev.limber.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SystemTimeTest {

  private final TimeSource time = TimeSource.system();

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
}
