package dev.limber.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.yaml.ReadResult;
import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.routine.ContainerStep;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What the readers make of one text is the same, or a comparison of them would say nothing. */
class ReadingBenchmarkTest {

  /** Around the document's own: stream and document, each with a start and an end. */
  private static final int EVENTS_AROUND = 4;

  @ParameterizedTest
  @ValueSource(ints = {60, 600})
  void allFindTheSameSteps(int lines) throws Exception {
    ReadingBenchmark reading = of(lines);

    int written = reading.jacksonYaml().stepCount();

    assertThat(written).isGreaterThan(lines / 8);
    assertThat(steps(reading.limberRead().steps())).isEqualTo(written);
    assertThat(items(reading.snakeyamlLoad())).isEqualTo(written);
    assertThat(reading.jacksonJson()).isEqualTo(reading.jacksonYaml());
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 600})
  void theFileHasNothingThatAnAuthorWouldBeWarnedOf(int lines) throws Exception {
    ReadResult result = RoutineReader.create().check("routine.yaml", of(lines).text());

    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 600})
  void whatIsWrittenIsWhatWasRead(int lines) throws Exception {
    ReadingBenchmark reading = of(lines);

    assertThat(RoutineReader.create().parse(reading.limberWrite())).isEqualTo(reading.limberRead());
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 600})
  void eventsAreThoseOfTheNodes(int lines) throws Exception {
    ReadingBenchmark reading = of(lines);

    assertThat(reading.snakeyamlEvents())
        .isEqualTo(EVENTS_AROUND + events(reading.snakeyamlCompose()));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 600})
  void theWorkflowIsReadWholly(int lines) throws Exception {
    ReadingBenchmark reading = of(lines);

    long tasks = reading.workflow().lines().filter(line -> line.startsWith("  - ")).count();

    assertThat(reading.serverlessworkflow().getDo()).hasSize((int) tasks);
    assertThat(reading.workflow().lines().count()).isBetween(lines - 3L, (long) lines);
  }

  private static ReadingBenchmark of(int lines) throws Exception {
    ReadingBenchmark reading = new ReadingBenchmark();
    reading.lines = lines;
    reading.makeDocuments();
    return reading;
  }

  private static int steps(List<Step> steps) {
    int sum = 0;
    for (Step step : steps) {
      sum += 1 + (step instanceof ContainerStep container ? steps(container.steps()) : 0);
      sum += step instanceof StopOnPain guard ? steps(guard.release()) : 0;
    }
    return sum;
  }

  /** Counts the items of every {@code steps} and {@code release} in a tree of maps and lists. */
  private static int items(Object tree) {
    if (tree instanceof Collection<?> items) {
      return items.stream().mapToInt(ReadingBenchmarkTest::items).sum();
    }
    int sum = 0;
    if (tree instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        boolean holdsSteps = "steps".equals(entry.getKey()) || "release".equals(entry.getKey());
        sum +=
            (holdsSteps ? ((Collection<?>) entry.getValue()).size() : 0) + items(entry.getValue());
      }
    }
    return sum;
  }

  private static int events(Node node) {
    if (node instanceof SequenceNode sequence) {
      return 2 + sequence.getValue().stream().mapToInt(ReadingBenchmarkTest::events).sum();
    }
    if (!(node instanceof MappingNode)) {
      return 1;
    }
    int sum = 2;
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      sum += events(tuple.getKeyNode()) + events(tuple.getValueNode());
    }
    return sum;
  }
}
