package dev.limber.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.dsl.yaml.RoutineWriter;
import dev.limber.routine.Routine;
import io.serverlessworkflow.api.WorkflowFormat;
import io.serverlessworkflow.api.WorkflowReader;
import io.serverlessworkflow.api.types.Workflow;
import java.io.IOException;
import java.io.StringReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;

/**
 * What reading a routine file costs, beside others that read the same file, or one that says the
 * same, from a string.
 *
 * <p>Run it with {@code java -jar examples/benchmarks/target/benchmarks.jar ReadingBenchmark -prof
 * gc}; it takes about four minutes. The floor is {@link #snakeyamlEvents}: what Limber's reader
 * stands on. Everything that can be used again (a {@link Yaml}, a mapper) is made once, so the
 * peers show their best; each text is read whole, from its first character to a finished value.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Dorg.jboss.logging.provider=slf4j")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ReadingBenchmark {

  /** How many lines the file has. */
  @Param({"60", "600"})
  public int lines;

  private final RoutineReader reader = RoutineReader.create();
  private final Yaml yaml = new Yaml();
  private final ObjectMapper yamlMapper =
      YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE).build();
  private final ObjectMapper jsonMapper =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE).build();

  private String text = "";
  private String json = "";
  private String workflow = "";
  private Routine routine;

  /** Creates the benchmark; JMH does. */
  public ReadingBenchmark() {}

  /** Makes the documents. */
  @Setup
  public void makeDocuments() throws JsonProcessingException {
    text = RoutineText.ofLines(lines);
    routine = limberRead();
    json = jsonMapper.writeValueAsString(snakeyamlLoad());
    workflow = WorkflowText.ofLines(lines);
  }

  /** Limber: a checked routine, or it would throw. */
  @Benchmark
  public Routine limberRead() {
    return reader.parse(text);
  }

  /** Limber the other way: the canonical text of the same routine. */
  @Benchmark
  public String limberWrite() {
    return RoutineWriter.write(routine);
  }

  /** SnakeYAML's scanner and parser: the events, and nothing made of them. */
  @Benchmark
  public int snakeyamlEvents() {
    int events = 0;
    for (Event event : yaml.parse(new StringReader(text))) {
      events += event == null ? 0 : 1;
    }
    return events;
  }

  /** SnakeYAML's nodes, with tags and places. */
  @Benchmark
  public Node snakeyamlCompose() {
    return yaml.compose(new StringReader(text));
  }

  /** SnakeYAML's maps and lists, values guessed. */
  @Benchmark
  public Object snakeyamlLoad() {
    return yaml.load(text);
  }

  /** Jackson's YAML binding to records of the file's own shape. */
  @Benchmark
  public PlainRoutine jacksonYaml() throws JsonProcessingException {
    return yamlMapper.readValue(text, PlainRoutine.class);
  }

  /** The same records from JSON, which needs no scanner of indents. */
  @Benchmark
  public PlainRoutine jacksonJson() throws JsonProcessingException {
    return jsonMapper.readValue(json, PlainRoutine.class);
  }

  /** The reader of the Serverless Workflow SDK, on a workflow of as many lines. */
  @Benchmark
  public Workflow serverlessworkflow() throws IOException {
    return WorkflowReader.readWorkflowFromString(workflow, WorkflowFormat.YAML);
  }

  /** Returns the routine's text. */
  String text() {
    return text;
  }

  /** Returns the workflow's text. */
  String workflow() {
    return workflow;
  }
}
