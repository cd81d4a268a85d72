package dev.limber.dsl.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.limber.dsl.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The schema and the reader say the same of every document, but for the rules that are listed. */
class AgreementPropertyTest {

  @Property
  void onWhatIsRight(@ForAll long seed) {
    Random random = new Random(seed);
    String yaml = new FlowYaml(random).write(new WholeLanguage(random).document());

    assertThat(Agreement.check(yaml)).as(yaml).isTrue();
  }

  @Property
  void onWhatHasMistakes(@ForAll long seed) {
    Random random = new Random(seed);
    ObjectNode document = new WholeLanguage(random).document();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      new Mutation(random).change(document);
    }
    Agreement.check(new FlowYaml(random).write(document));
  }

  @Property
  void onSoupsOfOurWords(@ForAll long seed) {
    Random random = new Random(seed);
    Agreement.check(new FlowYaml(random).write(new Mutation(random).soup()));
  }

  static List<Unsayable> rules() {
    return Unsayable.ALL.stream().flatMap(List::stream).collect(Collectors.toList());
  }

  /** Else the list would excuse what the schema has forgotten. */
  @Example
  void aRuleIsOnTheListOnlyIfItIsTheReadersAlone() {
    for (Unsayable rule : rules()) {
      String yaml = Rows.yaml(rule.row());
      List<Problem> errors = Agreement.READER.check("a.yaml", yaml).errors();

      assertThat(errors).as(rule.row()).isNotEmpty().allMatch(rule::isBrokenIn);
      assertThat(Schema.complaints(yaml)).as(rule.row()).isEmpty();
    }
  }

  /** The two things that the page for editors asks of authors, and the reader does not. */
  @Example
  void nothingWithoutQuotesAndBlanksInFixedWordsAreTheSchemasAlone() {
    for (String row :
        List.of(
            "document: { title: null }",
            "document: { title: ~ }",
            "step: { repeat-per-side: \" right-first\", steps: [{ rest: 3s }] }")) {
      assertThat(Agreement.READER.check("a.yaml", Rows.yaml(row)).errors()).isEmpty();
      assertThat(Schema.accepts(Rows.yaml(row))).as(row).isFalse();
    }
    for (String row : List.of("document: { title: \"null\" }", "step: { rest: \" 3s \" }")) {
      assertThat(Schema.accepts(Rows.yaml(row))).as(row).isTrue();
    }
  }

  /** What YAML has made of a value is all that a schema sees. */
  @Example
  void howANumberIsWrittenIsTheReadersAlone() {
    for (String count : List.of("3.0", "010", "+3")) {
      String yaml = Rows.yaml("step: { repeat: " + count + ", steps: [{ rest: 3s }] }");
      assertThat(Agreement.READER.check("a.yaml", yaml).errors()).isNotEmpty();
      assertThat(Schema.accepts(yaml)).as(count).isTrue();
    }
  }

  @Example
  void thePageForEditorsListsTheSameRules() throws IOException {
    Set<String> listed = new LinkedHashSet<>();
    for (String line : Files.readAllLines(Path.of("../docs/editors.md"))) {
      if (line.startsWith("| `")) {
        String cell = line.substring(0, line.indexOf('|', 1));
        Pattern.compile("`([a-z-]+)`").matcher(cell).results().forEach(m -> listed.add(m.group(1)));
      }
    }
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            rules().stream().map(Unsayable::code).collect(Collectors.toSet()));
  }
}
