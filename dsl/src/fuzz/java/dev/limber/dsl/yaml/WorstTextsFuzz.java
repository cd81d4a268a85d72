package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times the worst texts beside an ordinary one; here, because no ordinary test is timed. */
class WorstTextsFuzz {

  private static final int MOST_TIMES = 5;

  /** What a text of its own shape needs is compiled only after some of them. */
  private static final int TRIES = 20;

  private final ThreadMXBean bean = ManagementFactory.getThreadMXBean();

  @Test
  void noneTakesFiveTimesAsLongAsAnOrdinaryText() {
    for (int i = 0; i < TRIES; i++) {
      nanos(WorstTexts.ordinary());
    }
    List<String> slow = new ArrayList<>();
    long ordinary = nanos(WorstTexts.ordinary());
    WorstTexts.all()
        .forEach(
            (shape, worst) -> {
              String text = worst.get();
              double times = (double) nanos(text) / ordinary;
              if (times > MOST_TIMES) {
                slow.add(String.format("%s: %.1f times", shape, times));
              }
            });
    assertThat(slow).as("slow beside %.1f ms", ordinary / 1e6).isEmpty();
  }

  /** The best of several, in processor time: what else the machine does counts little. */
  private long nanos(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      long begin = bean.getCurrentThreadCpuTime();
      WorstTexts.reader().check("worst.yaml", text);
      best = Math.min(best, bean.getCurrentThreadCpuTime() - begin);
    }
    return best;
  }
}
