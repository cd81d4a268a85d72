package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

/** What came of reading a text, for tests. */
record Reads(Optional<Node> root, Problems problems) {

  static final TreeLimits LIMITS = new TreeLimits(256 * 1024, 24, 200, 100_000);

  static Reads of(String text) {
    return of(text, LIMITS);
  }

  static Reads of(String text, TreeLimits limits) {
    return of(Source.of("test.yaml", text), limits);
  }

  static Reads of(byte[] bytes) {
    return of(Source.of("test.yaml", bytes), LIMITS);
  }

  private static Reads of(Source source, TreeLimits limits) {
    Problems problems = new Problems(source);
    return new Reads(TreeReader.read(source, limits, problems), problems);
  }

  /** Returns the tree of a text that has no problems. */
  static Node good(String text) {
    Reads reads = of(text);
    assertThat(reads.problems.errors()).isEmpty();
    assertThat(reads.problems.warnings()).isEmpty();
    return reads.root.orElseThrow();
  }

  List<Code> codes() {
    return problems.errors().stream().map(Issue::code).toList();
  }
}
