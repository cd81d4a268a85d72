package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise R6 for reading: the worst text of the largest size costs little more than any other. */
class WorstTextsTest {

  private static final Map<String, Supplier<String>> TEXTS = WorstTexts.all();

  /** How many times what an ordinary text of this size allocates; a mistake a line costs words. */
  private static final int MOST_TIMES = 10;

  private static long ordinary;

  private final RoutineReader reader = RoutineReader.create();

  @BeforeAll
  static void readAnOrdinaryText() {
    assumeTrue(
        ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean
            && bean.isThreadAllocatedMemorySupported(),
        "this virtual machine does not count the bytes of a thread");
    String text = WorstTexts.ordinary();
    RoutineReader.create().check("ordinary.yaml", text);
    long before = allocated();
    RoutineReader.create().check("ordinary.yaml", text);
    ordinary = allocated() - before;
  }

  static Set<String> shapes() {
    return TEXTS.keySet();
  }

  @Test
  void theOrdinaryTextIsARoutine() {
    ReadResult result = reader.check("ordinary.yaml", WorstTexts.ordinary());

    assertThat(result.errors()).isEmpty();
    assertThat(WorstTexts.ordinary()).hasSizeGreaterThan(WorstTexts.MOST - 2_000);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void isAnsweredAndAllocatesNotManyTimesWhatAnOrdinaryTextDoes(String shape) {
    String text = TEXTS.get(shape).get();
    long before = allocated();
    ReadResult result = reader.check("worst.yaml", text);

    assertThat(allocated() - before).isLessThan(MOST_TIMES * ordinary);
    Answers.checkProblems("worst.yaml", text, result);
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  @Test
  @Timeout(300)
  void eachIsReadInAHeapOf64Mebibytes() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                InLittleHeap.class.getName())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
    assertThat(said.lines()).containsExactlyElementsOf(List.copyOf(TEXTS.keySet()));
    assertThat(process.exitValue()).isZero();
  }

  /** Reads all of them, one after the other, and says which. */
  static final class InLittleHeap {

    private InLittleHeap() {}

    public static void main(String[] args) {
      for (Map.Entry<String, Supplier<String>> text : WorstTexts.all().entrySet()) {
        RoutineReader.create().check("worst.yaml", text.getValue().get());
        System.out.println(text.getKey());
      }
    }
  }
}
