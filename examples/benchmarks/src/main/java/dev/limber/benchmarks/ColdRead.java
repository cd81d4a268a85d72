package dev.limber.benchmarks;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.limber.dsl.yaml.RoutineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.Yaml;

/**
 * Reads one file in one way and ends: what {@link ColdStart} runs in processes of its own.
 *
 * <p>Each way is a class of its own, so that no process loads what another one needs.
 */
public final class ColdRead {

  private ColdRead() {}

  /**
   * Reads a file.
   *
   * @param args the way, by its {@linkplain ColdStart.Way name}, and the file
   */
  public static void main(String[] args) throws IOException {
    String text = Files.readString(Path.of(args[1]));
    if (read(args[0], text) == null) {
      throw new IllegalStateException("nothing was read");
    }
  }

  private static Object read(String way, String text) throws IOException {
    switch (way) {
      case "LIMBER":
        return ByLimber.read(text);
      case "SNAKEYAML_LOAD":
        return ByLoad.read(text);
      case "JACKSON_YAML":
        return ByJackson.read(text);
      default:
        return text;
    }
  }

  /** A checked routine. */
  private static final class ByLimber {
    static Object read(String text) {
      return RoutineReader.create().parse(text);
    }
  }

  /** Maps and lists. */
  private static final class ByLoad {
    static Object read(String text) {
      return new Yaml().load(text);
    }
  }

  /** Records of the file's own shape. */
  private static final class ByJackson {
    static Object read(String text) throws IOException {
      return YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .build()
          .readValue(text, PlainRoutine.class);
    }
  }
}
