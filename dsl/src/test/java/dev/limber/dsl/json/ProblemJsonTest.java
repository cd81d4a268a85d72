package dev.limber.dsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.limber.dsl.yaml.Location;
import dev.limber.dsl.yaml.Problem;
import dev.limber.dsl.yaml.Problem.Severity;
import dev.limber.dsl.yaml.ReadResult;
import dev.limber.dsl.yaml.RoutineReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemJsonTest {

  private static final Problem BARE =
      new Problem(
          Severity.WARNING,
          new Location("a.yaml", 2, 3, 4, 5),
          "",
          "long-hold",
          "Say \"less\".",
          Optional.empty(),
          List.of());

  @Test
  void aProblemIsOneObjectInOneLine() {
    ReadResult result =
        RoutineReader.create()
            .check("a.yaml", "schema: routine/v1\nid: a\ntitle: A\nsteps:\n  - hodl: 3s\n");

    assertThat(ProblemJson.write(result.errors().get(0)))
        .isEqualTo(
            "{\"file\":\"a.yaml\",\"line\":5,\"column\":5,\"end-line\":5,\"end-column\":9,"
                + "\"severity\":\"error\",\"code\":\"unknown-key\",\"path\":\"steps[0]\","
                + "\"message\":\"unknown key \\\"hodl\\\" in a step\","
                + "\"hint\":\"did you mean \\\"hold\\\"?\","
                + "\"excerpt\":[\"  - hodl: 3s\",\"    ^^^^\"]}");
  }

  @Test
  void whatThereIsNotIsLeftOut() {
    assertThat(ProblemJson.write(BARE)).doesNotContain("hint", "excerpt").contains("\"path\":\"\"");
  }

  @Test
  void aListIsWrittenInLines() {
    assertThat(ProblemJson.writePretty(List.of(BARE)))
        .startsWith("[\n  {\n    \"file\": \"a.yaml\",\n    \"line\": 2,\n")
        .endsWith("\n  }\n]");
    assertThat(ProblemJson.writePretty(List.of())).isEqualTo("[ ]");
  }

  @Test
  void whatWasWrittenIsReadBack() {
    String text =
        "schema: routine/v1\nid: \"a\\u202E\"\ntitle: 😀\nsteps:\n  - hodl: 3s\n  - hold: 30\n";
    ReadResult result = RoutineReader.create().check("\u202Ea\u0007.yaml", text);

    Stream.concat(Stream.of(BARE), result.errors().stream())
        .forEach(
            problem -> assertThat(ProblemJson.read(ProblemJson.write(problem))).isEqualTo(problem));
    assertThat(ProblemJson.writePretty(result.errors())).doesNotContain("\u202E", "\u0007");
  }

  @Test
  void anythingElseIsRefused() {
    String json = ProblemJson.write(BARE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProblemJson.read(json.replace("warning", "worry")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProblemJson.read(json.replace("\"line\":2", "\"line\":0")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProblemJson.read(json.replace("\"code\"", "\"kode\"")));
    assertThatIllegalArgumentException().isThrownBy(() -> ProblemJson.read("[" + json + "]"));
  }
}
