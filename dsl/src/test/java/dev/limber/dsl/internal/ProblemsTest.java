package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

  private final Problems problems = new Problems(Source.of("a", "x".repeat(200)));

  private static Node at(int position) {
    return new BrokenNode(position, position + 1);
  }

  @Test
  void theOrderIsThatOfTheFile() {
    problems.error(at(5), Code.WRONG_TYPE, "second");
    problems.error(at(7), Code.WRONG_TYPE, "fourth");
    problems.error(at(5), Code.WRONG_TYPE, "third");
    problems.error(at(1), Code.WRONG_TYPE, "first");

    assertThat(problems.errors())
        .extracting(Issue::message)
        .containsExactly("first", "second", "third", "fourth");
  }

  @Test
  void theFirstFiftyOfTheFileAreKeptAndTheOthersCounted() {
    for (int i = 59; i >= 0; i--) {
      problems.error(at(i), Code.WRONG_TYPE, "at " + i);
    }

    assertThat(problems.errors()).hasSize(50);
    assertThat(problems.errors().get(49).message()).isEqualTo("at 49");
    assertThat(problems.moreErrors()).isEqualTo(10);
    assertThat(problems.errorCount()).isEqualTo(60);
  }

  @Test
  void theSameProblemAtTheSamePlaceIsOne() {
    problems.error(at(5), Code.WRONG_TYPE, "a");
    problems.error(at(5), Code.WRONG_TYPE, "b");
    problems.error(at(5), Code.WRONG_TYPE, "a");

    assertThat(problems.errors()).hasSize(2);
  }

  @Test
  void warningsRefuseNothing() {
    problems.warning(at(5), Code.UNUSED_ANCHOR, "a");

    assertThat(problems.hasErrors()).isFalse();
    assertThat(problems.errors()).isEmpty();
    assertThat(problems.warnings()).hasSize(1);
    assertThat(problems.moreWarnings()).isZero();
  }
}
