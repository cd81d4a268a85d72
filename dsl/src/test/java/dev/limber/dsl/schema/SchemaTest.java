package dev.limber.dsl.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

  private static final Path IN_DOCS = Path.of("../docs/routine-v1.schema.json");
  private static final JsonNode SCHEMA = Schema.json();
  private static final JsonNode DEFINITIONS = SCHEMA.get("definitions");

  private static final List<String> KINDS =
      List.of(
          "position",
          "move",
          "hold",
          "reps",
          "rest",
          "explain",
          "exercise",
          "repeat",
          "repeat-per-side",
          "stop-on-pain",
          "use");

  /** Keywords whose entries are schemas by name. */
  private static final Set<String> NAMED = Set.of("properties", "patternProperties", "definitions");

  @Test
  void itIsASchemaOfDraftSeven() {
    assertThat(SCHEMA.get("$schema").asText()).isEqualTo("http://json-schema.org/draft-07/schema#");
    assertThat(Schema.complaintsAboutSchema(Schema.TEXT)).isEmpty();
    assertThat(Schema.complaintsAboutSchema("{\"type\": \"text\"}")).isNotEmpty();
  }

  @Test
  void theOneInTheJarIsTheOneInTheDocs() throws IOException {
    assertThat(Schema.TEXT).isEqualTo(Files.readString(IN_DOCS));
  }

  @Test
  void everyKindOfStepHasADefinitionOfItsName() {
    for (String kind : KINDS) {
      assertThat(DEFINITIONS.path(kind).path("required")).as(kind).isNotEmpty();
      assertThat(DEFINITIONS.get(kind).get("required").get(0).asText()).isEqualTo(kind);
    }
  }

  @Test
  void everyKeyValueAndDefinitionSaysWhatItIs() {
    List<String> silent = new ArrayList<>();
    silent("", SCHEMA, silent);
    assertThat(says(SCHEMA)).isTrue();
    assertThat(silent).isEmpty();
  }

  /** What a condition asks for is no value that anybody writes. */
  private static void silent(String path, JsonNode node, List<String> silent) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String place = path + "/" + entry.getKey();
      if (entry.getKey().equals("if")) {
        continue;
      }
      if (NAMED.contains(entry.getKey())) {
        for (Map.Entry<String, JsonNode> named : entry.getValue().properties()) {
          if (named.getValue().isObject() && !says(named.getValue())) {
            silent.add(place + "/" + named.getKey());
          }
          silent(place + "/" + named.getKey(), named.getValue(), silent);
        }
      } else {
        silent(place, entry.getValue(), silent);
      }
    }
    node.path("enum").forEach(word -> checkWord(path, node, silent));
  }

  private static boolean says(JsonNode schema) {
    return !schema.path("title").asText().isEmpty()
        && !schema.path("description").asText().isEmpty();
  }

  private static void checkWord(String path, JsonNode schema, List<String> silent) {
    if (schema.path("enumDescriptions").size() != schema.get("enum").size()) {
      silent.add(path + "/enum");
    }
  }

  @Test
  void messagesAreAboutOneThingBecauseNothingIsAlternative() {
    assertThat(keywords(SCHEMA)).doesNotContain("oneOf", "anyOf", "not");
  }

  private static Set<String> keywords(JsonNode node) {
    Set<String> keywords = new TreeSet<>();
    node.properties().forEach(entry -> keywords.add(entry.getKey()));
    node.forEach(inner -> keywords.addAll(keywords(inner)));
    return keywords;
  }

  @Test
  void everyDefinitionIsUsedAndThere() {
    Set<String> named = new TreeSet<>();
    SCHEMA
        .findValuesAsText("$ref")
        .forEach(ref -> named.add(ref.substring("#/definitions/".length())));
    Set<String> defined = new TreeSet<>();
    DEFINITIONS.fieldNames().forEachRemaining(defined::add);
    assertThat(defined).isEqualTo(named);
  }

  @Test
  void everyKeyOfAKindIsSuggestedInAStep() {
    Set<String> suggested = new TreeSet<>();
    DEFINITIONS.get("step").get("properties").fieldNames().forEachRemaining(suggested::add);
    Set<String> keys = new TreeSet<>();
    for (String kind : KINDS) {
      DEFINITIONS.get(kind).get("properties").fieldNames().forEachRemaining(keys::add);
    }
    assertThat(suggested).isEqualTo(keys).containsAll(KINDS);
  }

  static Stream<String> shownDocuments() {
    return Stream.concat(
        DEFINITIONS.properties().stream()
            .map(entry -> shown(entry.getValue()))
            .filter(SchemaTest::isSteps)
            .map(SchemaTest::steps),
        SCHEMA.get("properties").properties().stream()
            .map(entry -> shown(entry.getValue()))
            .map(SchemaTest::document));
  }

  /** Returns the YAML in what is shown when the mouse is over a key or value. */
  private static String shown(JsonNode schema) {
    String first = schema.path("allOf").path(0).path("markdownDescription").asText();
    String markdown = first.isEmpty() ? schema.path("markdownDescription").asText() : first;
    int begin = markdown.indexOf("```yaml\n");
    return begin < 0 ? "" : markdown.substring(begin + 8, markdown.indexOf("\n```", begin));
  }

  private static boolean isSteps(String yaml) {
    return KINDS.stream().anyMatch(kind -> yaml.startsWith("- " + kind + ":"));
  }

  private static String steps(String yaml) {
    return "schema: routine/v1\nid: a\ntitle: A\nsteps:\n" + yaml.indent(2);
  }

  private static String document(String yaml) {
    String usual = "schema: routine/v1\nid: a\ntitle: A\nsteps:\n  - hold: 30s\n";
    String key = yaml.substring(0, yaml.indexOf(':') + 1);
    return usual
            .lines()
            .filter(
                line -> !line.startsWith(key) && !(key.equals("steps:") && line.startsWith(" ")))
            .collect(Collectors.joining("\n"))
        + "\n"
        + yaml;
  }

  @ParameterizedTest
  @MethodSource("shownDocuments")
  void whatIsShownAsAnExampleIsAccepted(String yaml) {
    assertThat(Schema.complaints(yaml)).isEmpty();
  }

  @Test
  void thereAreExamplesOfEveryKindAndKey() {
    assertThat(shownDocuments().count())
        .isGreaterThanOrEqualTo(KINDS.size() + SCHEMA.get("properties").size());
  }
}
