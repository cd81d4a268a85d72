package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Issue;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Place;
import dev.limber.dsl.internal.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file that is being read, and what is known of it so far. */
final class Opened {

  private final Problems problems;
  private final Optional<Node> root;
  private final List<Used.Cause> causes = new ArrayList<>();
  private Optional<Node> idAt = Optional.empty();
  private String id;
  private Optional<Node> using = Optional.empty();
  private int height = 1;
  private long weight = -1;
  private boolean failed;
  private boolean inCircle;

  /**
   * Begins a file.
   *
   * @param id the name under which it is used; the first file of all tells its own
   */
  Opened(String id, Optional<Node> root, Problems problems) {
    this.id = id;
    this.root = root;
    this.problems = problems;
  }

  Problems problems() {
    return problems;
  }

  /** Says which name the file gives itself. */
  void named(String own, Node at) {
    idAt = Optional.of(at);
    if (id.isEmpty()) {
      id = own;
    }
  }

  String id() {
    return id;
  }

  /** Returns where the file names itself. */
  Place placeOfId() {
    return place(idAt.orElseThrow());
  }

  /** Says which {@code use} is being read. */
  void uses(Node at) {
    using = Optional.of(at);
  }

  Node using() {
    return using.orElseThrow();
  }

  Place placeOfUse() {
    return place(using());
  }

  private Place place(Node node) {
    return problems.source().place(node.start(), node.end());
  }

  /** Adds a file that this one uses, and returns how many values there are now. */
  long add(Used used) {
    height = Math.max(height, used.height() + 1);
    weight = weight() + used.weight();
    return weight;
  }

  int height() {
    return height;
  }

  long weight() {
    if (weight < 0) {
      // only files that use others, or are used, are ever counted
      weight = Nodes.count(root.orElseThrow());
    }
    return weight;
  }

  /** Says that something that the file uses is not to be had, for a mistake in another file. */
  void failed(Optional<Used.Cause> cause) {
    failed = true;
    cause.ifPresent(causes::add);
  }

  /** Returns whether something that the file uses is not to be had. */
  boolean hasFailed() {
    return failed;
  }

  /** Says that the file belongs to a circle, which is told once for all of its files. */
  void inCircle(Used.Cause told) {
    inCircle = true;
    failed(Optional.of(told));
  }

  /** Returns whether the file is refused for a circle although nothing is told of it. */
  boolean isInCircle() {
    return inCircle;
  }

  /** Returns whether this mistake was told of this file, or belongs to a circle around it. */
  boolean knows(Optional<Used.Cause> cause) {
    return cause.isPresent() && causes.stream().anyMatch(known -> known == cause.get());
  }

  /** Returns the mistake that is to be put right first: its own, or that of a file it uses. */
  Used.Cause cause() {
    for (Issue issue : problems.errors()) {
      if (issue.code() != Code.BROKEN_USE) {
        return new Used.Cause(UseWords.at(issue.place()) + ": " + issue.message());
      }
    }
    return causes.get(0);
  }
}
