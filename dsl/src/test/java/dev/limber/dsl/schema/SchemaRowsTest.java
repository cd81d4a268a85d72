package dev.limber.dsl.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One document for each rule of the language. */
class SchemaRowsTest {

  private static final String ARROW = " -> ";

  static List<String> accepted() {
    return Rows.of("accepted.txt");
  }

  static List<String> refused() {
    return Rows.of("refused.txt");
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../examples/routines"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void isAccepted(String row) {
    String yaml = Rows.yaml(row);
    assertThat(Schema.complaints(yaml)).isEmpty();
    Agreement.check(yaml);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void isRefusedForWhatIsWrong(String row) {
    String yaml = Rows.yaml(row.substring(0, row.indexOf(ARROW)));
    assertThat(String.join(", ", Schema.complaints(yaml)))
        .isEqualTo(row.substring(row.indexOf(ARROW) + ARROW.length()));
    assertThat(Agreement.READER.check("row.yaml", yaml).errors()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsAccepted(Path file) throws IOException {
    assertThat(Schema.complaints(Files.readString(file))).isEmpty();
  }

  @Test
  void thereIsARowForEveryRule() {
    assertThat(accepted().size() + refused().size()).isGreaterThan(380);
  }
}
