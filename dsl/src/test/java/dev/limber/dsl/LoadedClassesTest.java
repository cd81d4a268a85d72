package dev.limber.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.session.Plan;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** A host pays for what it uses only. */
class LoadedClassesTest {

  /** What such a host does: builds a routine, and plans it. */
  static final class BuilderOnly {
    public static void main(String[] args) {
      Plan.of(HamstringStretch.byBuilder());
    }
  }

  /** What a command does that reads files and ends. */
  static final class ReaderOnly {
    public static void main(String[] files) throws IOException {
      for (String file : files) {
        RoutineReader.create().read(Path.of(file));
      }
    }
  }

  @Test
  void aGoodFileIsReadWithoutLambdasAndHints(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("classes.log");
    List<String> loaded =
        loadedBy(
            ReaderOnly.class,
            log,
            "../examples/routines/supine-hamstring-stretch.yaml",
            "../examples/routines/pnf-hold-relax.yaml",
            "../examples/routines/seven-minute-circuit.yaml");

    // to a process that reads one file and ends a lambda is as dear as a class
    assertThat(loaded)
        .contains("dev.limber.dsl.yaml.RoutineReader", "dev.limber.routine.Routine")
        .noneMatch(name -> name.startsWith("dev.limber.") && name.contains("$$Lambda"))
        .noneMatch(name -> name.endsWith("Hints"))
        .doesNotContain("dev.limber.dsl.internal.codec.Prose", "java.text.Normalizer");
  }

  @Test
  void theBuilderLoadsNoClassOfYamlOrJson(@TempDir Path folder) throws Exception {
    List<String> loaded = loadedBy(BuilderOnly.class, folder.resolve("classes.log"));

    assertThat(loaded).contains("dev.limber.dsl.Routines", "dev.limber.session.Plan");
    assertThat(loaded)
        .noneMatch(name -> name.startsWith("org.yaml."))
        .noneMatch(name -> name.startsWith("com.fasterxml."))
        .noneMatch(name -> name.startsWith("dev.limber.dsl.yaml."))
        .noneMatch(name -> name.startsWith("dev.limber.dsl.json."))
        .noneMatch(name -> name.startsWith("dev.limber.dsl.internal."));
  }

  /** All that a host has which uses every notation. */
  private static String classPath() throws URISyntaxException {
    List<String> paths = new ArrayList<>();
    for (Class<?> type :
        List.of(BuilderOnly.class, Routines.class, Plan.class, Yaml.class, JsonMapper.class)) {
      URL place = type.getProtectionDomain().getCodeSource().getLocation();
      paths.add(Path.of(place.toURI()).toString());
    }
    return String.join(File.pathSeparator, paths);
  }

  private static List<String> loadedBy(Class<?> main, Path log, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:file=" + log + "::filecount=0");
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .filter(line -> line.contains(" source: "))
          .map(line -> line.substring(line.lastIndexOf(']') + 1, line.indexOf(" source: ")).trim())
          .toList();
    }
  }
}
