package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is read becomes a tree or problems; nothing is ever thrown. */
class TreeOrProblemsTest {

  private static final Pattern RAW =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");

  private static final String ROUTINE =
      """
      schema: routine/v1
      title: Stretch # of the calf
      props:
        towel: { title: "A small, rolled-up towel", optional: true }
      steps:
        - position: &where supine
          say: 'Lie down, don''t hurry.'
          takes: 10s
        - repeat-per-side: right-first
          steps:
            - move: >
                Bring up your {side} knee
                and wait.
            - hold: [15s, 30s]
              at: *where
      """;

  @Property(tries = 500)
  void ofAnyBytes(@ForAll byte[] bytes) {
    check(Reads.of(bytes));
  }

  @Property(tries = 500)
  void ofAnyText(@ForAll String text) {
    check(Reads.of(text));
  }

  @Property(tries = 4000)
  void ofAnySoupOfTokens(@ForAll("soups") String soup) {
    check(Reads.of(soup));
  }

  @Property(tries = 1000)
  void ofARoutineWithSomethingPutIn(
      @ForAll("tokens") String token, @ForAll("places") double place) {
    int at = (int) (place * ROUTINE.length());
    check(Reads.of(ROUTINE.substring(0, at) + token + ROUTINE.substring(at)));
  }

  @Property(tries = 500)
  void ofARoutineWithSomethingCutOut(@ForAll("places") double from, @ForAll("places") double to) {
    int begin = (int) (from * ROUTINE.length());
    int end = (int) (to * ROUTINE.length());
    check(Reads.of(ROUTINE.substring(0, begin) + ROUTINE.substring(Math.max(begin, end))));
  }

  @Provide
  Arbitrary<Double> places() {
    return Arbitraries.doubles().between(0, 1);
  }

  @Provide
  Arbitrary<String> tokens() {
    String lines =
        """
        a|b: |c:| |  |    |- |-|? |?|: |:|[|]|{|}|, |,|#| # x|&x |*x|*x |!|!!str |!<x> |!%41 |%|@|`
        >|>-|'|"|''|\\|"\\x|"\\UFFFFFFFF|"\\ud800"|<<: |---|...|%YAML 1.1|%TAG ! x|🦵|é|{side}|15-30s|~
        11111111111111111111:1
        """;
    Arbitrary<String> written = Arbitraries.of(lines.split("[|\n]"));
    Arbitrary<String> blank = Arbitraries.of("\n", "\n  ", "\n    ", "\n- ", "\r\n", "\r", "\t");
    Arbitrary<String> odd =
        Arbitraries.of(
            "|",
            "|2\n",
            "---\n",
            "...\n",
            "\uFEFF",
            "\u2028",
            "\u0085",
            "\u0000",
            "\u001b[31m",
            "\u202e",
            "\ud83e");
    return Arbitraries.frequencyOf(Tuple.of(8, written), Tuple.of(4, blank), Tuple.of(1, odd));
  }

  @Provide
  Arbitrary<String> soups() {
    return tokens().list().ofMaxSize(30).map(parts -> String.join("", parts));
  }

  private static void check(Reads reads) {
    List<Issue> errors = reads.problems().errors();
    assertThat(reads.root().isPresent() || !errors.isEmpty()).isTrue();
    errors.forEach(TreeOrProblemsTest::check);
    reads.problems().warnings().forEach(TreeOrProblemsTest::check);
    reads.root().ifPresent(Node::toString);
  }

  private static void check(Issue issue) {
    Place place = issue.place();
    assertThat(place.line()).isPositive();
    assertThat(place.column()).isPositive();
    assertThat(issue.excerpt()).hasSize(2);
    assertThat(issue.excerpt().get(1)).matches(" *\\^+");
    assertThat(issue.message() + issue.hint() + issue.path() + issue.excerpt())
        .doesNotContainPattern(RAW);
  }
}
