package dev.limber.embedding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.yaml.Problem;
import dev.limber.dsl.yaml.ProblemCode;
import dev.limber.dsl.yaml.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of problems knows every code, and what it shows of each is true. */
class DocsProblemsTest {

  private static final Page PAGE = Page.of("docs/problems.md");

  /** What is only too large, or needs several files or bytes that a page cannot show. */
  private static final Set<String> WITHOUT_EXAMPLE =
      Set.of(
          "too-long",
          "invalid-utf8",
          "invalid-character",
          "key-too-long",
          "too-deep",
          "too-many-aliases",
          "too-many-nodes",
          "too-many-steps",
          "text-too-long",
          "broken-use",
          "wrong-id");

  /** A code's section: its heading, prose and examples. */
  private record Section(String code, List<String> prose, List<Block> wrong, List<Block> right) {
    @Override
    public String toString() {
      return code;
    }
  }

  static List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (ProblemCode code : Problem.codes()) {
      List<String> prose = new ArrayList<>();
      int heading = PAGE.prose().indexOf("### " + code.code());
      assertThat(heading).as("heading of %s", code.code()).isNotNegative();
      for (String line : PAGE.prose().subList(heading + 1, PAGE.prose().size())) {
        if (line.startsWith("#")) {
          break;
        }
        prose.add(line);
      }
      sections.add(
          new Section(
              code.code(), prose, blocks(code.code(), "problem"), blocks(code.code(), "right")));
    }
    return sections;
  }

  /** Returns the blocks between the heading of a code and the next heading. */
  private static List<Block> blocks(String code, String word) {
    List<String> lines = PAGE.lines();
    int from = lines.indexOf("### " + code);
    int to = from + 1;
    while (to < lines.size() && !lines.get(to).matches("##+ [A-Za-z].*")) {
      to++;
    }
    int end = to;
    return PAGE.blocks().stream()
        .filter(block -> block.name().startsWith(word))
        .filter(block -> block.line() > from && block.line() <= end)
        .toList();
  }

  static Stream<Section> shown() {
    return sections().stream().filter(section -> !WITHOUT_EXAMPLE.contains(section.code()));
  }

  @Test
  void everyCodeHasOneSectionAndNoneIsMadeUp() {
    List<String> headings =
        PAGE.prose().stream()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring(4))
            .toList();

    assertThat(headings).isEqualTo(Problem.codes().stream().map(ProblemCode::code).toList());
  }

  @Test
  void aSectionBeginsWithTheMeaningOfItsCode() {
    for (ProblemCode code : Problem.codes()) {
      Section section =
          sections().stream()
              .filter(one -> one.code().equals(code.code()))
              .findFirst()
              .orElseThrow();
      assertThat(String.join("\n", section.prose()).strip()).startsWith(code.meaning());
    }
  }

  @Test
  void onlyWhatAPageCannotShowHasNoExample() {
    Set<String> bare =
        sections().stream()
            .filter(section -> section.wrong().isEmpty())
            .map(Section::code)
            .collect(Collectors.toSet());

    assertThat(bare).isEqualTo(WITHOUT_EXAMPLE);
  }

  @ParameterizedTest
  @MethodSource("shown")
  void whatIsShownAsAProblemIsThatOne(Section section) {
    for (Block block : section.wrong()) {
      assertThat(codes(Yaml.read(block))).containsOnly(section.code());
    }
  }

  @ParameterizedTest
  @MethodSource("shown")
  void whatIsShownAsRightIsRight(Section section) {
    assertThat(section.right()).hasSameSizeAs(section.wrong());
    for (Block block : section.right()) {
      assertThat(codes(Yaml.read(block))).isEmpty();
    }
  }

  private static List<String> codes(ReadResult result) {
    return Stream.concat(result.errors().stream(), result.warnings().stream())
        .map(Problem::code)
        .toList();
  }
}
