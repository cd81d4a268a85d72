package dev.limber.dsl.internal;

import java.util.Optional;

/** A problem before anybody wants to see it: two positions and words. */
record Finding(int start, int end, Code code, String message, Optional<String> hint) {

  boolean isSame(Finding other) {
    return start == other.start && code == other.code && message.equals(other.message);
  }

  /** Returns the problem with its place in the file, and in the document as far as it was read. */
  Issue issue(Source source, Optional<Node> root) {
    return new Issue(
        source.place(start, end),
        root.map(tree -> Paths.at(tree, start, end)).orElse(""),
        code,
        message,
        hint,
        source.excerpt(start, end));
  }
}
