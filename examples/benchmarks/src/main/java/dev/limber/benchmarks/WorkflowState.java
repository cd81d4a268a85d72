package dev.limber.benchmarks;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The workflow of {@link RehearsalBenchmark#serverlessworkflowTask}, apart from the rest so that no
 * other method pays for its start.
 *
 * <p>Not safe for use by several threads.
 */
@State(Scope.Thread)
public class WorkflowState {

  private WorkflowRun run;

  /** Starts the executor, for as many tasks as {@code benchmark} has steps. */
  @Setup
  public void start(RehearsalBenchmark benchmark) {
    run = new WorkflowRun(benchmark.steps);
  }

  /** Ends the executor. */
  @TearDown
  public void end() {
    run.close();
  }

  /** Runs the tasks once, and returns how many have been run by now. */
  long run() {
    return run.run();
  }
}
