package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.yaml.ReadResult;
import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.session.Plan;
import dev.limber.terminal.Answers.Unfit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterTest {

  private static final Pattern HIDDEN_KEY =
      Pattern.compile("^( *)# ( *(?:- )?(?:[a-z][a-z-]*: ?.*|[a-z-]+:)|  - .*)$");

  @Provide
  Arbitrary<Map<Question, String>> answers() {
    Arbitrary<String> hostile =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(40),
            Arbitraries.strings().withChars("\"'{}[]#:-&*!|>%@`?, \\\t\u202e\u200f\u0085a😀é"),
            Arbitraries.of(
                "no",
                "2024",
                "1e3",
                "null",
                "~",
                "a: b",
                "a #b",
                "{side}",
                "😀 yoga",
                "x\u001b[2J"),
            Arbitraries.of("z".repeat(5000), "\ufeffx", "\ufffex", "a\nb", "\u202egnol"));
    return Arbitraries.maps(
            Arbitraries.of(Question.class),
            Arbitraries.oneOf(
                hostile,
                Arbitraries.of("yes", "no", "hold", "reps", "30s", "15-30s", "2m", "500ms", "10"),
                Arbitraries.of(
                    "8-12", "1000", "2-4 per week", "de", "es", "fr-CA", "it", "ja", "supine"),
                Arbitraries.of("Knie: beugen", "Йога", "side lying", "no", "a-b", "15 – 30 s")))
        .map(some -> new EnumMap<>(copy(some)));
  }

  private static Map<Question, String> copy(Map<Question, String> some) {
    Map<Question, String> copy = new EnumMap<>(Question.class);
    copy.putAll(some);
    return copy;
  }

  @Property
  void whateverIsAnsweredTheFileHasNoProblems(@ForAll("answers") Map<Question, String> asked) {
    Answers answers = taken(asked);

    if (answers.id().isPresent()) {
      Starter starter = Starter.of(answers);
      assertThat(starter.problem()).isEmpty();
      assertThat(starter.text("s.json").lines())
          .allSatisfy(line -> assertThat(SafeText.of(line)).isEqualTo(line));
      assertThat(Plan.of(RoutineReader.create().parse(starter.text("s.json"))).title())
          .isEqualTo(answers.to(Question.TITLE).trim());
    } else {
      assertThat(answers.leavesOpen(Question.ID)).isTrue();
    }
  }

  @Property
  void everyHiddenKeyMayBeTakenOut(@ForAll("answers") Map<Question, String> asked) {
    Map<Question, String> usual = copy(asked);
    usual.remove(Question.HOLD);
    Answers answers = taken(usual);

    if (answers.id().isPresent()) {
      String text = Starter.of(answers).text("s.json");
      ReadResult result = RoutineReader.create().check("new.yaml", uncovered(text));
      assertThat(result.errors()).isEmpty();
      assertThat(result.warnings()).isEmpty();
    }
  }

  private static Answers taken(Map<Question, String> asked) {
    Answers answers = Answers.NONE;
    for (Map.Entry<Question, String> one : asked.entrySet()) {
      try {
        answers = answers.with(one.getKey(), one.getValue());
      } catch (Unfit why) {
        assertThat(why.getMessage()).isNotBlank();
      }
    }
    return answers;
  }

  private static String uncovered(String text) {
    return text.lines()
        .skip(1)
        .map(line -> HIDDEN_KEY.matcher(line).replaceFirst("$1$2"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr", "it"})
  void holdsAndRepsAreWithoutProblemsInEveryLanguage(String language) throws Unfit {
    for (String kind : List.of("hold", "reps")) {
      for (String sides : List.of("yes", "no")) {
        for (String pain : List.of("yes", "no")) {
          Starter starter =
              Starter.of(
                  Answers.NONE
                      .with(Question.LANGUAGE, language)
                      .with(Question.KIND, kind)
                      .with(Question.SIDES, sides)
                      .with(Question.STOP_ON_PAIN, pain));
          String every = uncovered(starter.text("s.json"));

          assertThat(starter.problem()).isEmpty();
          assertThat(every).contains("effort: 4", "note: For", "image: picture");
          ReadResult result = RoutineReader.create().check("new.yaml", every);
          assertThat(result.errors()).isEmpty();
          assertThat(result.warnings()).isEmpty();
        }
      }
    }
  }

  @Test
  void itStaysShort() {
    assertThat(Starter.of(Answers.NONE).text("s.json").lines().count()).isLessThan(60);
  }

  @Test
  void thereAreKeysToTakeOut() {
    String text = Starter.of(Answers.NONE).text("s.json");

    assertThat(uncovered(text).lines())
        .contains("precautions:", "  towel: { title: A towel, optional: true }", "choices:")
        .contains("            cues:", "              - at: halfway", "        then: end-routine")
        .noneMatch(line -> line.matches(" *# [ a-z-].*"));
  }

  @Test
  void theFirstLineTellsEditorsWhereTheSchemaIs() {
    assertThat(Starter.of(Answers.NONE).text("../s.json"))
        .startsWith("# yaml-language-server: $schema=../s.json\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr", "it"})
  void linesFitIntoATerminal(String language) throws Unfit {
    Answers answers = Answers.NONE.with(Question.LANGUAGE, language);

    assertThat(Starter.of(answers).text("s.json").lines())
        .allSatisfy(line -> assertThat(Cells.of(line)).isLessThan(81));
    assertThat(Starter.of(answers.with(Question.KIND, "reps")).text("s.json").lines())
        .allSatisfy(line -> assertThat(Cells.of(line)).isLessThan(81));
  }

  @Test
  void aLanguageWithoutWordsForSidesIsNotToldOfThem() throws Unfit {
    Answers italian = Answers.NONE.with(Question.LANGUAGE, "it");

    assertThat(Starter.of(italian).text("s.json"))
        .contains("language: it\n", "say them in the language of the routine")
        .doesNotContain("your {side}");
  }

  @Test
  void bracesInATitleAreBraces() throws Unfit {
    Answers braces = Answers.NONE.with(Question.TITLE, "a {side} }b{");

    assertThat(Starter.of(braces).problem()).isEqualTo(Optional.empty());
    assertThat(Starter.of(braces).text("s")).contains("a {{side}} }}b{{");
  }

  @Test
  void anAnswerThatWillNotDoIsToldInTheWordsOfTheReader() {
    assertThat(why(Question.HOLD, "30"))
        .isEqualTo(
            "expected a duration or a range, such as 30s or 15-30s, but was \"30\";"
                + " a duration wants a unit: 30s, or 30min?");
    assertThat(why(Question.HOLD, "10m"))
        .isEqualTo("expected a hold of at most 3 minutes, as is usual, but was 10m");
    assertThat(why(Question.SIDES, "maybe")).isEqualTo("expected yes or no, but was \"maybe\"");
    assertThat(why(Question.KIND, "x")).isEqualTo("expected hold or reps, but was \"x\"");
    assertThat(why(Question.TITLE, "a\uFFFD")).startsWith("expected readable text, but was ");
    assertThat(why(Question.TITLE, "a\uFFFE")).contains("U+FFFE");
    assertThat(why(Question.HOLD, "3\n")).startsWith("expected text without control characters");
    assertThat(why(Question.TITLE, "z".repeat(5000))).contains("4,096");
  }

  private static String why(Question question, String answer) {
    try {
      return "taken: " + Answers.NONE.with(question, answer).to(question);
    } catch (Unfit why) {
      return why.getMessage();
    }
  }
}
