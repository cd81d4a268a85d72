package dev.limber.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.limber.benchmarks.load.LoadRun;
import dev.limber.benchmarks.load.PainRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The harness works; how late anyone is depends on the machine, and no test asks for it. */
class LiveLoadTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES) // six processes: a few seconds, unless others build
  void everyContenderDeliversEveryTickAndNoneEarly() throws Exception {
    List<JsonNode> lines =
        lines(
            out ->
                LoadRun.print(
                    out,
                    "--sessions 200 --seconds 2 --rounds 1 --warm-up 0 --commands 100 --at-once"
                        .split(" ")));

    assertThat(lines)
        .extracting(line -> line.get("name").asText())
        .containsExactly("limber", "bare-wheel", "netty-1ms", "netty-10ms", "executor", "park");
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.get("done-percent").asDouble()).isEqualTo(100);
              assertThat(line.get("early").asLong()).isZero();
              assertThat(line.get("sessions").asInt()).isEqualTo(200);
              assertThat(line.get("p50-us").asDouble())
                  .isPositive()
                  .isLessThanOrEqualTo(line.get("p99-us").asDouble());
              assertThat(line.get("cpu-percent").asDouble()).isPositive();
            });
    assertThat(lines)
        .extracting(line -> line.get("threads").asInt())
        .containsExactly(1, 1, 1, 1, 1, 200);
    assertThat(lines)
        .filteredOn(line -> line.has("commands-done-percent"))
        .singleElement()
        .matches(line -> line.get("commands-done-percent").asDouble() > 0);
  }

  @Test
  void everyReportOfPainActsAndIsHeard() throws Exception {
    List<JsonNode> lines = lines(out -> PainRun.print(out, "--sessions", "50", "--seconds", "1"));

    assertThat(lines)
        .extracting(line -> line.get("name").asText())
        .containsExactly("among-others", "others-blocked", "own-queue-full");
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.get("reports").asLong()).isPositive();
              assertThat(line.get("acted-percent").asDouble()).isEqualTo(100);
              assertThat(line.get("heard-percent").asDouble()).isEqualTo(100);
            });
  }

  private static List<JsonNode> lines(Printing printing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      printing.print(out);
    }
    List<JsonNode> lines = new ArrayList<>();
    for (String line : bytes.toString(StandardCharsets.UTF_8).lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  /** Prints lines. */
  private interface Printing {
    void print(PrintStream out) throws IOException;
  }
}
