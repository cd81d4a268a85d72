package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.Source;
import dev.limber.dsl.internal.TreeLimits;
import dev.limber.dsl.internal.Trees;
import dev.limber.routine.Limits;
import dev.limber.routine.Routine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a document and all that it uses, each file once.
 *
 * <p>A used file is read as any other, with problems and places of its own. The limits of a text
 * hold for all of them together: for their length as they are, for their values as often as they
 * are used, because that is how large the routine becomes. Used once, by one thread.
 */
public final class Uses {

  /** How many files may be used inside each other. */
  static final int DEEPEST = 24;

  private final Optional<Shelf> shelf;
  private final TreeLimits treeLimits;
  private final Limits limits;
  private final Map<String, Used> known = new HashMap<>();
  private final List<Opened> open = new ArrayList<>();
  private final List<Problems> ofUsed = new ArrayList<>();
  private long codePoints;

  /**
   * Prepares to read.
   *
   * @param shelf where used files are, if there is a library
   */
  public Uses(Optional<Shelf> shelf, TreeLimits treeLimits, Limits limits) {
    this.shelf = shelf;
    this.treeLimits = treeLimits;
    this.limits = limits;
  }

  /** Returns the routine of the document, unless something is wrong with it or what it uses. */
  public Optional<Routine> read(Source source, Problems problems) {
    codePoints = source.length();
    Optional<Node> root = Trees.read(source, treeLimits, problems);
    return root.isPresent() ? read(root.get(), new Opened("", root, problems)) : Optional.empty();
  }

  /** Returns the problems of each used file, in the order in which they are used. */
  public List<Problems> ofUsed() {
    return ofUsed;
  }

  private Optional<Routine> read(Node root, Opened file) {
    open.add(file);
    try {
      return RoutineCodec.read(root, limits, file.problems(), this);
    } finally {
      open.remove(open.size() - 1);
    }
  }

  /** Says which name the document gives itself that is being read. */
  void named(String id, Node at) {
    current().named(id, at);
  }

  /** Returns whether something is missing in the document that is being read. */
  boolean areIncomplete() {
    return current().hasFailed();
  }

  private Opened current() {
    return open.get(open.size() - 1);
  }

  /** Returns the routine of this name, or says at the node why it cannot be used. */
  Optional<Routine> find(Node at, String slug) {
    Opened user = current();
    user.uses(at);
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).id().equals(slug)) {
        circle(open.subList(i, open.size()));
        return Optional.empty();
      }
    }
    Used used = known.get(slug);
    if (used == null) {
      used = open.size() > DEEPEST ? deeper() : fetch(slug, at);
      known.put(slug, used);
    }
    return taken(used, at, user);
  }

  private Optional<Routine> taken(Used used, Node at, Opened user) {
    Optional<Used.Complaint> complaint = used.complaint();
    if (!complaint.isPresent() && open.size() + used.height() - 1 > DEEPEST) {
      complaint = deeper().complaint();
    }
    if (!complaint.isPresent() && user.add(used) > treeLimits.nodes()) {
      complaint = Optional.of(UseWords.tooManyNodes(treeLimits.nodes()));
    }
    if (!complaint.isPresent()) {
      return used.routine();
    }
    Used.Complaint told = complaint.get();
    if (!user.knows(told.cause())) {
      user.problems().error(at, told.code(), told.message(), Hint.of(told.hint()));
    }
    user.failed(told.cause());
    return Optional.empty();
  }

  private static Used deeper() {
    return Used.broken(UseWords.tooDeep(DEEPEST));
  }

  /** A circle is told where it is entered, and only there: all of its files have the same part. */
  private static void circle(List<Opened> round) {
    Opened first = round.get(0);
    String message = UseWords.circle(round);
    first.problems().error(first.using(), Code.USE_CYCLE, message, UseWords.outOf(round));
    Used.Cause cause = new Used.Cause(UseWords.at(first.placeOfUse()) + ": " + message);
    first.failed(Optional.of(cause));
    round.subList(1, round.size()).forEach(file -> file.inCircle(cause));
  }

  private Used fetch(String slug, Node at) {
    if (!shelf.isPresent()) {
      return Used.broken(UseWords.noLibrary(slug));
    }
    Optional<Source> source;
    try {
      source = shelf.get().find(slug, treeLimits.codePoints());
    } catch (IOException | RuntimeException e) {
      // reading answers with problems, whatever a host's library does
      return Used.broken(UseWords.unreadable(slug, e));
    }
    return source.map(file -> read(slug, file)).orElseGet(() -> unknown(slug, at));
  }

  /** A library is asked for its names only where they are shown: it may have thousands. */
  private Used unknown(String slug, Node at) {
    boolean kept = current().problems().keeps(at);
    Optional<String> instead =
        kept ? UseWords.instead(slug, shelf.orElseThrow(), open) : Optional.empty();
    return Used.broken(UseWords.unknown(slug, instead));
  }

  private Used read(String slug, Source source) {
    codePoints += source.length();
    if (codePoints > treeLimits.codePoints()) {
      return Used.broken(UseWords.tooLong(treeLimits.codePoints(), codePoints));
    }
    Problems problems = new Problems(source);
    ofUsed.add(problems);
    Optional<Node> root = Trees.read(source, treeLimits, problems);
    Opened file = new Opened(slug, root, problems);
    Optional<Routine> routine = root.flatMap(tree -> read(tree, file));
    if (problems.hasErrors() || file.isInCircle() || !routine.isPresent()) {
      return Used.broken(UseWords.broken(file));
    }
    return routine.get().id().equals(slug)
        ? Used.of(routine.get(), file.height(), file.weight())
        : Used.broken(UseWords.otherId(slug, file, routine.get().id()));
  }
}
