package dev.limber.benchmarks;

import io.serverlessworkflow.api.WorkflowFormat;
import io.serverlessworkflow.api.WorkflowReader;
import io.serverlessworkflow.impl.WorkflowApplication;
import io.serverlessworkflow.impl.WorkflowDefinition;
import io.serverlessworkflow.impl.lifecycle.TaskCompletedEvent;
import io.serverlessworkflow.impl.lifecycle.WorkflowExecutionListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A workflow that the executor of Serverless Workflow runs again and again.
 *
 * <p>Each task of it sets a text and a number, the least a task can do, and a listener counts it.
 * The publishing of lifecycle events, which would cost more than the tasks, is off. Not safe for
 * use by several threads.
 */
final class WorkflowRun implements AutoCloseable {

  /** The executor calls itself for the next task, and would overflow the stack at a thousand. */
  private static final int MOST_TASKS = 100;

  private final TaskCounter counter = new TaskCounter();
  private final WorkflowApplication application;
  private final WorkflowDefinition definition;
  private final int times;

  /**
   * Creates a run of {@code tasks} tasks, beyond a hundred as several instances one after another.
   */
  WorkflowRun(int tasks) {
    int together = Math.min(tasks, MOST_TASKS);
    times = tasks / together;
    application =
        WorkflowApplication.builder()
            .disableLifeCycleCEPublishing()
            .disableStatusChangePublishing()
            .withListener(counter)
            .build();
    try {
      definition =
          application.workflowDefinition(
              WorkflowReader.readWorkflowFromString(
                  WorkflowText.ofTasks(together), WorkflowFormat.YAML));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs all tasks, and returns how many have been run since this was created. */
  long run() {
    for (int time = 0; time < times; time++) {
      definition.instance(Map.of()).start().join();
    }
    return counter.tasks.get();
  }

  @Override
  public void close() {
    application.close();
  }

  private static final class TaskCounter implements WorkflowExecutionListener {
    // atomic, for the executor may choose another thread
    private final AtomicLong tasks = new AtomicLong();

    @Override
    public void onTaskCompleted(TaskCompletedEvent event) {
      tasks.incrementAndGet();
    }
  }
}
