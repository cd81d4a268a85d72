package dev.limber.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What it costs a process that has just begun to read one routine file, beside others that read the
 * same file.
 *
 * <p>Run it with {@code java -cp examples/benchmarks/target/benchmarks.jar
 * dev.limber.benchmarks.ColdStart [--json] [rounds] [lines]}. In every round each way gets one
 * process, in turn, so that a busy moment of the machine meets all of them; the medians count.
 * Classes are counted in a process that is not timed. Not to be instantiated.
 */
public final class ColdStart {

  private static final int ROUNDS = 21;
  private static final int LINES = 60;

  private ColdStart() {}

  /** A way to read a file. */
  enum Way {
    /** Nothing but the characters: what a process costs in any case. */
    CHARACTERS_ONLY,
    LIMBER,
    SNAKEYAML_LOAD,
    JACKSON_YAML
  }

  /**
   * What one way came to.
   *
   * @param way the way
   * @param millis the median time of a process, from its start to its end
   * @param classes how many classes it loads, those of the JDK included
   */
  record Cost(Way way, double millis, long classes) {}

  /** Prints a table, or an array in JSON with {@code --json}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    boolean json = Arrays.asList(args).contains("--json");
    int[] numbers =
        Stream.of(args).filter(arg -> !arg.startsWith("-")).mapToInt(Integer::parseInt).toArray();
    List<Cost> costs =
        measure(numbers.length > 0 ? numbers[0] : ROUNDS, numbers.length > 1 ? numbers[1] : LINES);
    System.out.println(
        json ? JsonMapper.builder().build().writeValueAsString(costs) : table(costs));
  }

  /** Returns what each way costs, in the order of the ways. */
  static List<Cost> measure(int rounds, int lines) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("cold-start");
    try {
      Path file = Files.writeString(folder.resolve("routine.yaml"), RoutineText.ofLines(lines));
      Map<Way, double[]> times = times(rounds, file);
      List<Cost> costs = new ArrayList<>();
      for (Way way : Way.values()) {
        costs.add(new Cost(way, median(times.get(way)), classes(way, file)));
      }
      return costs;
    } finally {
      delete(folder);
    }
  }

  private static Map<Way, double[]> times(int rounds, Path file)
      throws IOException, InterruptedException {
    Map<Way, double[]> times = new EnumMap<>(Way.class);
    for (int round = 0; round < rounds; round++) {
      for (Way way : Way.values()) {
        long start = System.nanoTime();
        run(way, file);
        times.computeIfAbsent(way, any -> new double[rounds])[round] =
            (System.nanoTime() - start) / 1e6;
      }
    }
    return times;
  }

  private static long classes(Way way, Path file) throws IOException, InterruptedException {
    Path log = file.resolveSibling(way + ".log");
    run(way, file, "-Xlog:class+load:file=" + log);
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.contains("source:")).count();
    }
  }

  private static void run(Way way, Path file, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ColdRead.class.getName(), way.name(), file.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException("reading by " + way + " failed: " + said);
    }
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static String table(List<Cost> costs) {
    StringBuilder table = new StringBuilder(String.format("%-16s %8s %8s", "", "ms", "classes"));
    for (Cost cost : costs) {
      String name = cost.way().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      table.append(
          String.format(Locale.ROOT, "%n%-16s %8.0f %8d", name, cost.millis(), cost.classes()));
    }
    return table.toString();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
