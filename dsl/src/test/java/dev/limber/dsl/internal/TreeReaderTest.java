package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "on",
        "Yes",
        "true",
        "010",
        "0x1F",
        "1_000",
        "1e3",
        ".inf",
        "1:30",
        "2026-11-22",
        "~",
        "null",
        "<<",
        "=",
        "3.0",
        "15-30s",
        "1:1:1:1:1:1:1"
      })
  void aScalarIsTextAsItIsWritten(String written) {
    MapNode map = (MapNode) Reads.good("key: " + written);

    assertThat(((ScalarNode) map.value(0)).value()).isEqualTo(written);
  }

  @Test
  void quotesAreNoPartOfTheText() {
    ListNode list = (ListNode) Reads.good("[a b, 'a b', \"a b\"]");

    assertThat(list).hasToString("[\"a b\", \"a b\", \"a b\"]");
    assertThat(((ScalarNode) list.get(0)).style()).isEqualTo(ScalarStyle.PLAIN);
    assertThat(((ScalarNode) list.get(1)).style()).isEqualTo(ScalarStyle.SINGLE_QUOTED);
    assertThat(((ScalarNode) list.get(2)).style()).isEqualTo(ScalarStyle.DOUBLE_QUOTED);
  }

  @Test
  void blocksAreReadAsYamlSays() {
    MapNode map = (MapNode) Reads.good("a: |\n  x\n  y\nb: >-\n  x\n  y\n");

    assertThat(map).hasToString("{\"a\": \"x␊y␊\", \"b\": \"x y\"}");
    assertThat(((ScalarNode) map.value(0)).style()).isEqualTo(ScalarStyle.LITERAL);
    assertThat(((ScalarNode) map.value(1)).style()).isEqualTo(ScalarStyle.FOLDED);
  }

  @Test
  void entriesKeepTheOrderOfTheFile() {
    assertThat(Reads.good("z: 1\na: [x, {y: }]\nm: ''\n"))
        .hasToString("{\"z\": \"1\", \"a\": [\"x\", {\"y\": \"\"}], \"m\": \"\"}");
  }

  @Test
  void nothingIsNotTheSameAsAnEmptyText() {
    MapNode map = (MapNode) Reads.good("a:\nb: ''\n");

    assertThat(((ScalarNode) map.value(0)).isAbsent()).isTrue();
    assertThat(((ScalarNode) map.value(1)).isAbsent()).isFalse();
  }

  @Test
  void jsonIsReadTheSameWay() {
    assertThat(Reads.good("{\"title\": \"\\ud83e\\uddb5 \\u00e9\",\n\t\"steps\": [true, 1.50]}"))
        .hasToString("{\"title\": \"🦵 é\", \"steps\": [\"true\", \"1.50\"]}");
  }

  @Test
  void anAliasIsTheNodeOfItsAnchor() {
    MapNode map = (MapNode) Reads.good("a: &x [1, 2]\nb: *x\nc: { d: *x }\n");

    assertThat(map.value(1)).isSameAs(map.value(0));
    assertThat(((MapNode) map.value(2)).value(0)).isSameAs(map.value(0));
  }

  @Test
  void aNameThatIsGivenAgainMeansTheNewNode() {
    assertThat(Reads.good("[&x 1, *x, &x 2, *x]")).hasToString("[\"1\", \"1\", \"2\", \"2\"]");
  }

  @Test
  void anInnerNodeMayTakeOverTheNameOfAnOuterOne() {
    assertThat(Reads.good("[&x [&x 1], *x]")).hasToString("[[\"1\"], \"1\"]");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(Reads.good("\uFEFFa: b").start()).isZero();
  }

  @Test
  void nodesKnowWhereTheyStand() {
    String text = "a: 🦵 x # c\nb:\n  - 'q'  \n  - {c: d}\n\n# end\n";
    MapNode map = (MapNode) Reads.good(text);
    ListNode list = (ListNode) map.value(1);

    assertThat(written(text, map.value(0))).isEqualTo("🦵 x");
    assertThat(written(text, map.key(1))).isEqualTo("b");
    assertThat(written(text, list.get(0))).isEqualTo("'q'");
    assertThat(written(text, list.get(1))).isEqualTo("{c: d}");
    assertThat(written(text, list)).isEqualTo("- 'q'  \n  - {c: d}");
    assertThat(written(text, map)).startsWith("a: 🦵").endsWith("{c: d}");
  }

  private static String written(String text, Node node) {
    int start = text.offsetByCodePoints(0, node.start());
    return text.substring(start, text.offsetByCodePoints(0, node.end()));
  }

  @Test
  void whatIsRefusedIsLeftOutAndTheRestIsThere() {
    Reads reads = Reads.of("a: !x 1\n<<: {}\n? [k]\n: v\nb: *none\na: 2\nc: 3\n");

    assertThat(reads.codes())
        .containsExactly(
            Code.CUSTOM_TAG,
            Code.MERGE_KEY,
            Code.KEY_NOT_TEXT,
            Code.UNKNOWN_ANCHOR,
            Code.DUPLICATE_KEY);
    assertThat(reads.root().orElseThrow()).hasToString("{\"a\": \"1\", \"b\": ?, \"c\": \"3\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: !!str b",
        "a: ! b",
        "a: !<x> b",
        "a: !!map {}",
        "a: !!seq\n- b",
        "a: &x !y b",
        "a: !y &x b",
        "!y a: b",
        "!y"
      })
  void everyTagIsRefused(String text) {
    assertThat(Reads.of(text).codes()).contains(Code.CUSTOM_TAG);
  }

  @Test
  void aQuotedMergeKeyIsAKey() {
    assertThat(Reads.good("\"<<\": a")).hasToString("{\"<<\": \"a\"}");
  }

  @Test
  void anAliasIsNoKey() {
    assertThat(Reads.of("a: &x b\n*x : c\n").codes()).containsExactly(Code.KEY_NOT_TEXT);
  }

  @Test
  void aTextThatBeginsWithAnAmpersandIsDoubted() {
    Problems problems = Reads.of("a: &b c\nd: &e [f]\n").problems();

    assertThat(problems.hasErrors()).isFalse();
    assertThat(problems.warnings()).extracting(Issue::code).containsExactly(Code.UNUSED_ANCHOR);
  }

  @Test
  void aSecondDocumentIsRefusedAndTheFirstIsThere() {
    Reads reads = Reads.of("a: b\n---\nc: d\n");

    assertThat(reads.codes()).containsExactly(Code.SEVERAL_DOCUMENTS);
    assertThat(reads.root().orElseThrow()).hasToString("{\"a\": \"b\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\na: b\n", "---\na: b\n...\n", "# c\n---\n# c\na: b\n...\n# c\n"})
  void theMarksOfOneDocumentAreAllowed(String text) {
    assertThat(Reads.good(text)).hasToString("{\"a\": \"b\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%YAML 1.1\n---\na: b\n", "%TAG !x! x:\n---\na: b\n", "%X y\n---\na: b\n"})
  void everyDirectiveIsRefused(String text) {
    assertThat(Reads.of(text).codes()).containsExactly(Code.DIRECTIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "\uFEFF", "# c", "---", "---\n...\n"})
  void aTextWithNothingInItIsAProblem(String text) {
    Reads reads = Reads.of(text);

    assertThat(reads.codes()).containsExactly(Code.EMPTY_FILE);
    assertThat(reads.root()).isEmpty();
  }

  @Test
  void aKeyIsFoundTwiceInALargeMappingToo() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      text.append('k').append(i % 99).append(": v\n");
    }
    Reads reads = Reads.of(text.toString());

    assertThat(reads.codes()).containsExactly(Code.DUPLICATE_KEY);
    assertThat(reads.problems().errors().get(0).hint())
        .contains("it stands in line 1 already; delete one of them");
    assertThat(((MapNode) reads.root().orElseThrow()).size()).isEqualTo(99);
  }
}
