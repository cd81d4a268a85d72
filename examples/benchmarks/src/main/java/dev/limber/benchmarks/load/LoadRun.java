package dev.limber.benchmarks.load;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Has the contenders run in rounds, and tells how each did.
 *
 * <p>In each round each contender gets a process of its own, one after the other, and each round
 * begins with another one, so that a busy moment of the machine meets all of them. Processes and
 * not turns in one JVM, because there each would inherit from those before it what tells most: the
 * compiler's view of the calls that they share (who comes third pays for a call that is no longer
 * seen through), the heap that they grew, the threads that they have not ended yet; and because all
 * that a process used, its collector and its compiler included, is then this contender's. The
 * processes get the heap and the collector that this one was started with.
 *
 * <p>Immutable.
 */
public final class LoadRun {

  /** For processes that are to be there soon, however slow they are then. */
  private static final List<String> QUICK_START =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /** From this version on the JDK tells users of what only libraries can mend. */
  private static final int WARNS_OF_UNSAFE = 24;

  private final LoadOptions options;
  private final JsonMapper json = JsonMapper.builder().build();

  private LoadRun(LoadOptions options) {
    this.options = options;
  }

  /**
   * Prints a JSON object for each contender, each in its own line, as soon as its rounds are over.
   *
   * @throws IllegalArgumentException if the arguments are not as they should
   * @throws IllegalStateException if a process failed
   */
  public static void print(PrintStream out, String... args) throws IOException {
    new LoadRun(LoadOptions.parse(args)).run(out);
  }

  private void run(PrintStream out) throws IOException {
    Map<Contender, List<RoundResult>> results = new EnumMap<>(Contender.class);
    for (int round = 0; round < options.rounds(); round++) {
      List<Task> tasks = new ArrayList<>(options.tasks());
      Collections.rotate(tasks, -round);
      for (List<Task> together : options.atOnce() ? List.of(tasks) : oneByOne(tasks)) {
        run(together, results);
        if (round == options.rounds() - 1) {
          print(out, together, results);
        }
      }
    }
  }

  private void print(PrintStream out, List<Task> done, Map<Contender, List<RoundResult>> results)
      throws IOException {
    for (Task task : done) {
      List<RoundResult> rounds = results.get(task.contender());
      out.println(json.writeValueAsString(Figures.of(options, task.contender(), rounds)));
    }
  }

  private void run(List<Task> together, Map<Contender, List<RoundResult>> results)
      throws IOException {
    List<Process> processes = new ArrayList<>();
    try {
      for (Task task : together) {
        processes.add(start(task));
      }
      for (int at = 0; at < together.size(); at++) {
        results
            .computeIfAbsent(together.get(at).contender(), any -> new ArrayList<>())
            .add(result(together.get(at), processes.get(at)));
      }
    } finally {
      processes.forEach(Process::destroy);
    }
  }

  private Process start(Task task) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("-Xm") || option.startsWith("-XX:"))
        .forEach(command::add);
    if (options.atOnce()) {
      command.addAll(QUICK_START);
    }
    if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
      // Netty's queues are what they are because of it
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Round.class.getName()));
    command.addAll(task.toArgs());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private RoundResult result(Task task, Process process) throws IOException {
    byte[] said = process.getInputStream().readAllBytes();
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(
            task + " failed: " + new String(said, StandardCharsets.UTF_8));
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException("interrupted while waiting for " + task, interrupted);
    }
    return json.readValue(said, RoundResult.class);
  }

  private static List<List<Task>> oneByOne(List<Task> tasks) {
    return tasks.stream().map(List::of).toList();
  }
}
