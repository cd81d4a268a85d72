package dev.limber.dsl.internal;

import static dev.limber.dsl.internal.Notation.JSON;
import static dev.limber.dsl.internal.Notation.SOMETHING;
import static dev.limber.dsl.internal.Notation.YAML;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Hints show what to write as the author's file has it. */
class NotationTest {

  @Test
  void aKeyIsWrittenAsTheFileHasIt() {
    assertThat(YAML.key("say")).isEqualTo("say:");
    assertThat(JSON.key("say")).isEqualTo("\"say\"");
  }

  @Test
  void anEntryIsWrittenAsTheFileHasIt() {
    assertThat(YAML.entry("hold", "30s")).isEqualTo("hold: 30s");
    assertThat(JSON.entry("hold", "30s")).isEqualTo("\"hold\": \"30s\"");
    assertThat(JSON.entry("repeat", 3)).isEqualTo("\"repeat\": 3");
    assertThat(JSON.entry("optional", true)).isEqualTo("\"optional\": true");
    assertThat(JSON.entry("say", SOMETHING)).isEqualTo("\"say\": …");
  }

  @Test
  void valuesMayBeInsideOfEachOther() {
    assertThat(YAML.entry("hold", YAML.map("until", "numb", "in", YAML.list("a", 1))))
        .isEqualTo("hold: {until: numb, in: [a, 1]}");
    assertThat(JSON.entry("hold", JSON.map("until", "numb", "in", JSON.list("a", 1))))
        .isEqualTo("\"hold\": {\"until\": \"numb\", \"in\": [\"a\", 1]}");
  }

  @Test
  void anItemOfAListIsAMappingInJson() {
    assertThat(YAML.item("move", SOMETHING)).isEqualTo("- move: …");
    assertThat(JSON.item("move", SOMETHING)).isEqualTo("{\"move\": …}");
  }

  @Test
  void whatAFileHoldsIsSafeToShow() {
    assertThat(YAML.entry("say", "a\u001Bb\u202E")).isEqualTo("say: a␛b\\u202E");
    assertThat(JSON.entry("say", "a\u001Bb\u202E")).isEqualTo("\"say\": \"a␛b\\u202E\"");
    assertThat(JSON.entry("say", "\"a\\")).isEqualTo("\"say\": \"\\\"a\\\\\"");
    assertThat(JSON.key("a\u001B")).isEqualTo("\"a␛\"");
  }

  @Test
  void aHintOfAProblemThatIsOnlyCountedIsNeverPutIntoWords() {
    String text = "a: 1\n".repeat(Problems.MOST + 10);
    Problems problems = new Problems(Source.of("a.yaml", text));
    AtomicInteger told = new AtomicInteger();

    for (int i = 0; i < Problems.MOST + 10; i++) {
      Hint hint = in -> "told " + told.incrementAndGet();
      problems.error(5 * i, 5 * i + 1, Code.UNKNOWN_KEY, "unknown", hint);
      problems.add(true, 5 * i, 5 * i + 1, Code.LONG_HOLD, "long", hint);
    }

    assertThat(told).hasValue(2 * Problems.MOST);
  }
}
