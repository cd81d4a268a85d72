package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.internal.JsonWriter;
import dev.limber.dsl.internal.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Holds the hints for JSON against what was read and found good, each below the one for the same
 * mistake in YAML where the two differ.
 *
 * <p>With {@code -Dgolden.update=true} the hints are written instead; read them before you commit
 * them.
 */
class JsonHintsTest {

  private static final Path EXPECTED =
      Path.of(
          System.getProperty("basedir", "."),
          "src/test/resources/dev/limber/dsl/yaml/hints-in-json.txt");

  /** An entry without the quotes that its key has in JSON. */
  private static final Pattern ENTRY_OF_YAML =
      Pattern.compile(
          "(?<![\"\\w-])(say|hold|rest|reps|repeat|move|until|for|at|at-most|takes|steps|when"
              + "|unless|needs|load|effort|then|retry|total|each|symptom|source|schema|id):(?! \")");

  @Test
  void eachHintSaysInJsonWhatItSaysInYaml() throws IOException {
    String told = told();

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(EXPECTED, told);
    }
    assertThat(told).isEqualTo(Files.readString(EXPECTED));
  }

  @Test
  void noHintForJsonIsAboutYaml() throws IOException {
    for (Arguments document : JsonRoutinesTest.documents().toList()) {
      for (Problem problem : inJson((Node) document.get()[1])) {
        assertThat(problem.hint().orElse(""))
            .as(problem.render())
            .doesNotContain("dash", "wants quotes", "indent", "comment", "a line of its own")
            .doesNotContain("below", "- move", "delete the line")
            .doesNotContainPattern(ENTRY_OF_YAML);
      }
    }
  }

  private static String told() throws IOException {
    StringBuilder told = new StringBuilder();
    for (Arguments document : JsonRoutinesTest.documents().toList()) {
      Path file = (Path) document.get()[0];
      List<Problem> yaml =
          problems(JsonRoutinesTest.reader().check("a.yaml", Files.readAllBytes(file)));
      StringBuilder differing = new StringBuilder();
      for (Problem problem : inJson((Node) document.get()[1])) {
        append(problem, yaml, differing);
      }
      if (differing.length() > 0) {
        told.append(file.getFileName()).append('\n').append(differing).append('\n');
      }
    }
    return told.toString();
  }

  private static void append(Problem json, List<Problem> yaml, StringBuilder out) {
    List<String> there =
        yaml.stream()
            .filter(one -> one.path().equals(json.path()) && one.code().equals(json.code()))
            .map(one -> one.hint().orElse("(none)"))
            .toList();
    String hint = json.hint().orElse("(none)");
    if (!there.contains(hint)) {
      out.append("  at ").append(json.path()).append(", code ").append(json.code()).append('\n');
      there.forEach(one -> out.append("    YAML: ").append(one).append('\n'));
      out.append("    JSON: ").append(hint).append('\n');
    }
  }

  private static List<Problem> inJson(Node root) {
    return problems(JsonRoutinesTest.reader().check("a.json", JsonWriter.write(root)));
  }

  private static List<Problem> problems(ReadResult result) {
    return Stream.concat(result.errors().stream(), result.warnings().stream()).toList();
  }
}
