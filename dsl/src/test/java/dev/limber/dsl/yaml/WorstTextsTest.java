package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Promise R6 for reading: the worst text of the largest size costs little more than any other.
 *
 * <p>One process with little memory reads all of them, each once, and says what each has cost.
 */
@Timeout(300)
class WorstTextsTest {

  private static final Map<String, Supplier<String>> TEXTS = WorstTexts.all();

  /** How many times what an ordinary text of this size allocates; a mistake a line costs words. */
  private static final int MOST_TIMES = 10;

  private static final String ORDINARY = "an ordinary text";

  /** What each text allocated, by its shape, in the order in which they were read. */
  private static final Map<String, Long> ALLOCATED = new LinkedHashMap<>();

  @BeforeAll
  static void readAllInAHeapOf64Mebibytes() throws IOException, InterruptedException {
    assumeTrue(
        ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean
            && bean.isThreadAllocatedMemorySupported(),
        "this virtual machine does not count the bytes of a thread");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                // each text is read once, so that compiling well costs more than it gains
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                InLittleHeap.class.getName())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    said.lines()
        .map(line -> line.split("\t", 2))
        .forEach(line -> ALLOCATED.put(line[1], Long.parseLong(line[0])));
  }

  static Set<String> shapes() {
    return TEXTS.keySet();
  }

  @Test
  void theOrdinaryTextIsARoutine() {
    ReadResult result = WorstTexts.reader().check("ordinary.yaml", WorstTexts.ordinary());

    assertThat(result.errors()).isEmpty();
    assertThat(WorstTexts.ordinary()).hasSizeGreaterThan(WorstTexts.MOST - 2_000);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void isAnsweredInLittleHeapAndAllocatesNotManyTimesWhatAnOrdinaryTextDoes(String shape) {
    assertThat(ALLOCATED).containsKey(shape);
    assertThat(ALLOCATED.get(shape)).isLessThan(MOST_TIMES * ALLOCATED.get(ORDINARY));
  }

  /** Reads all of them, one after the other, checks the answers, and says what each has cost. */
  static final class InLittleHeap {

    private InLittleHeap() {}

    public static void main(String[] args) {
      // what the first reading of all makes is no part of the text's cost
      bytes(WorstTexts.ordinary());
      say(ORDINARY, bytes(WorstTexts.ordinary()));
      TEXTS.forEach((shape, text) -> say(shape, bytes(text.get())));
    }

    private static long bytes(String text) {
      RoutineReader reader = WorstTexts.reader();
      long before = allocated();
      ReadResult result = reader.check("worst.yaml", text);
      long bytes = allocated() - before;
      Answers.checkProblems("worst.yaml", text, result);
      return bytes;
    }

    private static long allocated() {
      return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static void say(String shape, long bytes) {
      System.out.println(bytes + "\t" + shape);
    }
  }
}
