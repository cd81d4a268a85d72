package dev.limber.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.player.TimerWheelBenchmark;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs once as JMH runs it, so that none can rot unseen. */
class SmokeTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        ReadingBenchmark.class,
        RehearsalBenchmark.class,
        RoundsBenchmark.class,
        TickBenchmark.class,
        TimerWheelBenchmark.class
      })
  void everyBenchmarkRuns(Class<?> benchmark) throws RunnerException {
    Collection<RunResult> results = new Runner(once(benchmark)).run();

    assertThat(results.stream().map(SmokeTest::method).collect(Collectors.toSet()))
        .isEqualTo(methods(benchmark));
  }

  private static Options once(Class<?> benchmark) {
    return new OptionsBuilder()
        .include(benchmark.getName() + "\\..*")
        .mode(Mode.AverageTime)
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(1))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static String method(RunResult result) {
    String name = result.getParams().getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Set<String> methods(Class<?> benchmark) {
    return Stream.of(benchmark.getMethods())
        .filter(method -> method.isAnnotationPresent(Benchmark.class))
        .map(Method::getName)
        .collect(Collectors.toSet());
  }
}
