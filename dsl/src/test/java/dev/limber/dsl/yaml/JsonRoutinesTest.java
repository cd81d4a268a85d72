package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.internal.JsonWriter;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.Source;
import dev.limber.dsl.internal.TreeLimits;
import dev.limber.dsl.internal.TreeReader;
import dev.limber.routine.Routine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Routines in JSON are read as those in YAML are, and JSON that is none is told in its words. */
class JsonRoutinesTest {

  private static final Path GOLDEN =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/dev/limber/dsl/yaml/golden");

  private static final String HEAD =
      "{\n\t\"schema\": \"routine/v1\",\n\t\"id\": \"a\",\n\t\"title\": \"A\",\n";

  /** The golden files that YAML can read, and JSON can say: it has no names for values. */
  static Stream<Arguments> documents() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .flatMap(file -> tree(file).map(root -> Arguments.of(file, root)).stream())
          .toList()
          .stream();
    }
  }

  private static Optional<Node> tree(Path file) {
    try {
      Source source = Source.of(file.toString(), Files.readAllBytes(file));
      Problems problems = new Problems(source);
      TreeLimits limits = ReadLimits.defaults().ofTree();
      Optional<Node> root = TreeReader.read(source, limits, problems);
      boolean same = !problems.hasErrors() && !isOnlyYaml(source.text());
      return same ? root : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Values with names, and warnings that a comment switches off; JSON itself has its own tests. */
  private static boolean isOnlyYaml(String text) {
    return text.contains("&") || text.contains("# limber:") || text.startsWith("{");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatIsWrongInYamlIsWrongInJsonAtTheSamePath(Path file, Node root) throws IOException {
    RoutineReader reader = reader();
    ReadResult yaml = reader.check("a.yaml", Files.readAllBytes(file));
    ReadResult json = reader.check("a.json", JsonWriter.write(root));

    assertThat(places(json.errors())).containsExactlyInAnyOrderElementsOf(places(yaml.errors()));
    assertThat(places(json.warnings()))
        .containsExactlyInAnyOrderElementsOf(places(yaml.warnings()));
  }

  /** Returns a reader without a library: what a file uses is of no matter here. */
  static RoutineReader reader() {
    return RoutineReader.create().withLibrary(RoutineLibrary.none());
  }

  private static List<String> places(List<Problem> problems) {
    return problems.stream().map(problem -> problem.path() + " " + problem.code()).toList();
  }

  @Test
  void theGoldenFilesAreManyEnoughToSaySomething() throws IOException {
    assertThat(documents().count()).isGreaterThan(40);
  }

  @Test
  void aRoutineInJsonEqualsTheSameInYaml() throws IOException {
    Path file = Path.of(System.getProperty("basedir", "."), "../examples/routines");
    try (Stream<Path> files = Files.list(file)) {
      int compared = 0;
      for (Path yaml : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        Optional<Node> tree = tree(yaml);
        if (tree.isEmpty()) {
          continue;
        }
        String json = JsonWriter.write(tree.get());
        compared++;
        Routine routine = RoutineReader.create().read(yaml);
        RoutineReader reader = RoutineReader.create().withLibrary(RoutineLibrary.folder(file));
        assertThat(reader.parse("a.json", json)).isEqualTo(routine);
        assertThat(reader.parse(json)).isEqualTo(routine);
        assertThat(reader.parse(RoutineWriter.toJson(routine))).isEqualTo(routine);
      }
      assertThat(compared).isGreaterThan(5);
    }
  }

  @Test
  void theCanonicalFormIsWrittenInJsonToo() {
    Routine routine =
        RoutineReader.create()
            .parse(
                "schema: routine/v1\nid: a\ntitle: \"A \\\"b\\\" \\\\ 😀\\u202e\"\nx-none: ''\n"
                    + "x-list: []\ntags: [a, b]\nsteps: [{repeat: 3, steps: [{rest: 3 s}]}]\n");

    String json = RoutineWriter.toJson(routine);
    assertThat(json)
        .isEqualTo(
            """
            {
              "schema": "routine/v1",
              "id": "a",
              "title": "A \\"b\\" \\\\ 😀\\u202e",
              "tags": [
                "a",
                "b"
              ],
              "x-none": "",
              "x-list": [],
              "steps": [
                {
                  "repeat": "3",
                  "steps": [
                    {
                      "rest": "3s"
                    }
                  ]
                }
              ]
            }
            """);
    assertThat(RoutineReader.create().parse("a.json", json)).isEqualTo(routine);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "\"steps\": [{\"rest\": \"3s\"},]}",
            "5:25 not-json: expected one more after the comma, but was \"]\"; delete the comma"),
        mistake(
            "\"steps\": [{\"rest\": \"3s\",}]}",
            "5:24 not-json: expected one more after the comma, but was \"}\"; delete the comma"),
        mistake(
            "// why\n\"steps\": []}",
            "5:1 not-json: expected no comments, because JSON has none, but was \"// why\"; a step has the key \"note\" for it, and all have keys that begin with \"x-\""),
        mistake(
            "\"steps\": [ # why\n]}",
            "5:12 not-json: expected no comments, because JSON has none, but was \"# why\"; a step has the key \"note\" for it, and all have keys that begin with \"x-\""),
        mistake(
            "'steps': []}",
            "5:1 not-json: expected a key in double quotes, but was 'steps'; write \"steps\""),
        mistake(
            "steps: []}",
            "5:1 not-json: expected a key in double quotes, but was steps; write \"steps\""),
        mistake(
            "\"steps\": [{\"rest\": 'a'}]}",
            "5:20 not-json: expected text in double quotes, but was 'a'; write \"a\""),
        mistake(
            "\"steps\": [{\"rest\": “3s”}]}",
            "5:20 not-json: expected text in double quotes, but was “3s”; write \"3s\""),
        mistake(
            "\"steps\": [{\"rest\": 30s}]}",
            "5:20 not-json: expected text in double quotes, but was 30s; write \"30s\""),
        mistake(
            "\"steps\": [{\"rest\": NaN}]}",
            "5:20 not-json: expected text in double quotes, but was NaN; write \"NaN\""),
        mistake(
            "\"steps\": [{\"rest\": 010}]}",
            "5:20 not-json: expected text in double quotes, but was 010; write \"010\""),
        mistake(
            "\"steps\": [{\"rest\": }]}",
            "5:20 not-json: expected a value, but was \"}\"; write a value, or delete the key"),
        mistake(
            "\"steps\": [{\"rest\" \"3s\"}]}",
            "5:18 missing-colon: expected \":\" after a key, but was \"\"3s\"}]}\"; write a key as \"say\": …"),
        mistake(
            "\"summary\": \"B\"\n\"steps\": []}",
            "5:15 not-json: expected \",\" or \"}\", but was \"\"steps\": []}\"; put a comma between the two"),
        mistake(
            "\"steps\": [{\"rest\": \"3s\"}}",
            "5:25 unclosed-bracket: expected a closing \"]\" for line 5, but was \"}\"; close first what was opened last"),
        mistake(
            "\"steps\": [{\"rest\": \"3s\"}]",
            "1:1 unclosed-bracket: expected a closing \"}\", but was the end of the text; close it"),
        mistake(
            "\"steps\": [{\"move\": \"Lift\nit.\"}]}",
            "5:20 unclosed-quote: expected a closing \", but was the end of the line; close the quotes; a line break in text is written \\n, quotes in text are written \\\""),
        mistake(
            "\"steps\": [{\"move\": \"Lift\tit.\"}]}",
            "5:25 tab: expected text without a tab, but was one; write a space"),
        mistake(
            "\"steps\": [{\"move\": \"a\\qb\"}]}",
            "5:22 bad-escape: expected an escape such as \\n or \\u00e9, but was \\qb\"}]}; write \\\\ for a backslash"),
        mistake(
            "\"steps\": [{\"move\": \"a\\u12g4b\"}]}",
            "5:22 bad-escape: expected an escape such as \\n or \\u00e9, but was \\u12g4b\"}]}; write \\\\ for a backslash"),
        mistake(
            "\"steps\": [{\"move\": \"a\\u0007\"}]}",
            "5:20 invalid-character: expected readable text, but was an escape for U+0007; delete the escape, which begins with \"\\\""),
        mistake(
            "\"steps\": [{\"move\": \"a\\ud83d\"}]}",
            "5:20 invalid-character: expected readable text, but was an escape for U+D83D; delete the escape, which begins with \"\\\""),
        mistake(
            "\"steps\": [{\"rest\": \"3s\"}]} {}",
            "5:28 not-json: expected the end of the text, but was \"{}\"; put each routine into a file of its own"),
        mistake(
            "\"id\": \"b\", \"steps\": [{\"rest\": \"3s\"}]}",
            "5:1 duplicate-key: expected each key once, but was \"id\" again; it stands in line 3 already; delete one of them"),
        mistake(
            "\"summary\": null, \"steps\": [{\"rest\": \"3s\"}]}",
            "5:12 empty-value: expected text, but was nothing; write a value, or delete the key"),
        mistake(
            "\"steps\": [{\"repeat\": 1e3, \"steps\": [{\"rest\": \"3s\"}]}]}",
            "5:22 bad-count: expected a count or a range, such as 10 or 8-12, but was \"1e3\""),
        mistake(
            "\"steps\": [{\"hold\": 30}]}",
            "5:20 missing-unit: expected a duration or a range, such as 30s or 15-30s, but was \"30\"; a duration wants a unit: 30s, or 30min?"),
        mistake(
            "\"steps\": [{\"hold\": true}]}",
            "5:20 bad-duration: expected a time such as 30s, 15-30s, 5 breaths or ready, but was \"true\"; write \"hold\": \"30s\" for a time, or \"hold\": \"ready\" until the person goes on"),
        mistake(
            "\"steps\": [\"rest\", {\"hold\": \"3s\", \"rest\": \"3s\"}]}",
            "5:11 wrong-type: expected a step such as hold: 30s, but was \"rest\"; write {\"move\": \"rest\"}",
            "5:34 two-kinds: expected one kind in a step, but \"rest\" stands beside \"hold\"; put it into a step of its own: {\"rest\": …}; a pause after each step of a group is \"between\""),
        mistake(
            "\"steps\": {\"rest\": \"3s\"}}",
            "5:10 wrong-type: expected a list of steps, but was a set of keys; put the steps into brackets, each in braces of its own: [{\"rest\": …}, …]"));
  }

  private static Arguments mistake(String rest, String... told) {
    return Arguments.of(rest, List.of(told));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsToldInWordsOfJson(String rest, List<String> told) {
    ReadResult result = RoutineReader.create().check("a.json", HEAD + rest);

    assertThat(result.errors().stream().map(JsonRoutinesTest::brief)).isEqualTo(told);
  }

  private static String brief(Problem problem) {
    Location at = problem.location();
    String hint = problem.hint().map(words -> "; " + words).orElse("");
    return at.line() + ":" + at.column() + " " + problem.code() + ": " + problem.message() + hint;
  }

  @Test
  void yamlInAFileOfJsonIsToldWhereItBelongs() {
    ReadResult result = RoutineReader.create().check("a.JSON", "schema: routine/v1\n");

    assertThat(result.errors().stream().map(JsonRoutinesTest::brief))
        .containsExactly(
            "1:1 not-json: expected \"{\", with which JSON begins, but was \"schema: routine/v1\"; "
                + "a routine in YAML goes into a file whose name ends with .yaml");
  }

  @Test
  void aTextWithoutANameMayBeJsonBehindTabs() {
    String json =
        HEAD
            + "\t\"steps\": [\n\t\t{\"move\": \"Lift \\ud83d\\ude00 \\/ \\u00e9\", \"takes\": \"3s\"}]}";

    Routine routine = RoutineReader.create().parse(json);
    assertThat(routine).isEqualTo(RoutineReader.create().parse("a.json", "\uFEFF" + json));
    assertThat(routine.steps().toString()).contains("Lift \uD83D\uDE00 / é");
  }

  @Test
  void yamlInBracesIsStillYaml() {
    String yaml = "{schema: routine/v1, id: a, title: A, steps: [{rest: 3s,}]} # flow\n";

    assertThat(RoutineReader.create().parse(yaml).id()).isEqualTo("a");
    assertThat(RoutineReader.create().check("a.json", yaml).errors()).hasSize(1);
  }

  @Test
  void turnedWritingIsShownHarmless() {
    String json = HEAD + "\"steps\": [{\"hold\": \"\\u202e30s\"}]}";

    assertThat(RoutineReader.create().check("a.json", json).errors().get(0).render())
        .contains("\\u202E30s")
        .doesNotContain("\u202e");
  }

  @Test
  void nestingBeyondTheLimitIsAProblemAndNoOverflow() {
    String json = HEAD + "\"steps\": " + "[".repeat(200_000);

    assertThat(RoutineReader.create().check("a.json", json).errors())
        .extracting(Problem::code)
        .containsExactly("too-deep");
  }

  @Test
  void moreValuesThanTheLimitAreAProblem() {
    String json = HEAD + "\"tags\": [" + "1,".repeat(120_000) + "1]}";

    assertThat(RoutineReader.create().check("a.json", json).errors())
        .extracting(Problem::code)
        .containsExactly("too-many-nodes");
  }

  @Test
  void nothingIsAnEmptyFile() {
    assertThat(RoutineReader.create().check("a.json", "\n").errors())
        .extracting(Problem::code)
        .containsExactly("empty-file");
  }
}
