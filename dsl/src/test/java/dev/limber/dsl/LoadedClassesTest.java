package dev.limber.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.limber.session.Plan;
import java.io.File;
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

/** A host pays for those notations only that it uses. */
class LoadedClassesTest {

  /** What such a host does: builds a routine, and plans it. */
  static final class BuilderOnly {
    public static void main(String[] args) {
      Plan.of(HamstringStretch.byBuilder());
    }
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

  private static List<String> loadedBy(Class<?> main, Path log) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-cp",
                classPath(),
                main.getName())
            .redirectErrorStream(true)
            .start();
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
