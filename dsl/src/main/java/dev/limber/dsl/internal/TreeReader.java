package dev.limber.dsl.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/**
 * Reads YAML text into a tree of nodes, or says what keeps it from being one.
 *
 * <p>SnakeYAML's parser gives the events; what hides meaning and what passes a limit is refused
 * here, before anything is built from it. What can be left out (a tag, a second key of the same
 * name) is reported and left out, so that the rest of the document is checked too; syntax errors
 * and limits end the reading. Used once, by one thread.
 */
public final class TreeReader {

  private final Source source;
  private final TreeLimits limits;
  private final Problems problems;
  private final Refusals refusals;
  private final StreamReader characters;
  private final ParserImpl parser;
  private final TreeBuilder tree;
  private final Anchors anchors = new Anchors();
  private int documents;

  private TreeReader(Source source, TreeLimits limits, Problems problems) {
    this.source = source;
    this.limits = limits;
    this.problems = problems;
    this.refusals = new Refusals(problems, limits);
    this.tree = new TreeBuilder(refusals);
    this.characters = new ScannerInput(source);
    this.parser = new ParserImpl(new TokenAhead(new ScannerImpl(characters, options())));
  }

  /**
   * Returns the root of the document, unless it cannot be read at all.
   *
   * <p>There may be errors among the problems although there is a tree; then what they refuse is
   * left out of it or is a {@link BrokenNode}.
   */
  public static Optional<Node> read(Source source, TreeLimits limits, Problems problems) {
    if (!Characters.check(source, limits.codePoints(), problems)) {
      return Optional.empty();
    }
    return new TreeReader(source, limits, problems).read();
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setProcessComments(false);
    // The length is checked before; a second limit in there would speak SnakeYAML's words.
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  private Optional<Node> read() {
    boolean complete = readEvents();
    Optional<Node> root = tree.finish(source.length());
    if (root.isPresent()) {
      problems.root(root.get());
    }
    if (!complete) {
      return Optional.empty();
    }
    anchors.reportUnused(refusals);
    if (root.isEmpty() || (root.get() instanceof ScalarNode text && text.isAbsent())) {
      refusals.empty(source);
      return Optional.empty();
    }
    return root;
  }

  /** Returns whether the whole document was read. */
  private boolean readEvents() {
    while (true) {
      Event event = next();
      if (event == null) {
        return false;
      }
      if (event.getEventId() == Event.ID.StreamEnd) {
        return true;
      }
      if (!accept(event)) {
        // A second document is refused, but the first one is there and is checked.
        return documents > 1;
      }
    }
  }

  /** Returns the next event, or null where the parser gave up. */
  private @Nullable Event next() {
    try {
      return parser.getEvent();
    } catch (MarkedYAMLException e) {
      SyntaxErrors.report(source, e, problems);
    } catch (RuntimeException e) {
      // Not all that goes wrong in there is declared: digits too long for an int, for one.
      SyntaxErrors.report(source, characters.getIndex(), problems);
    }
    return null;
  }

  /** Returns whether to go on. */
  private boolean accept(Event event) {
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> alias((AliasEvent) event);
      case SequenceStart -> open((CollectionStartEvent) event, true);
      case MappingStart -> open((CollectionStartEvent) event, false);
      case SequenceEnd, MappingEnd -> close(event);
      case DocumentStart -> documentStart((DocumentStartEvent) event);
      default -> true;
    };
  }

  private boolean documentStart(DocumentStartEvent event) {
    int start = start(event);
    if (++documents > 1) {
      refusals.severalDocuments(start, end(event));
      return false;
    }
    if (source.text().startsWith("%", source.offset(start))) {
      refusals.directive(source, start);
    }
    return true;
  }

  private boolean scalar(ScalarEvent event) {
    int start = start(event);
    if (!count(1, start)) {
      return false;
    }
    int end = end(event);
    ScalarNode node = new ScalarNode(event.getValue(), style(event), start, end);
    if (event.getTag() != null) {
      refusals.tag(source, start);
    }
    boolean refused = node.style() == ScalarStyle.DOUBLE_QUOTED && refusals.controls(node);
    Node kept = refused ? refused(node) : node;
    if (event.getAnchor() != null) {
      anchors.define(event.getAnchor(), start).close(kept, 1, 0);
    }
    tree.add(kept, end);
    return true;
  }

  /** A key that is refused still has a name to look for. */
  private Node refused(ScalarNode node) {
    return tree.expectsKey() ? Refusals.harmless(node) : new BrokenNode(node.start(), node.end());
  }

  private boolean open(CollectionStartEvent event, boolean list) {
    int start = start(event);
    if (tree.depth() >= limits.depth()) {
      refusals.tooDeep(start, end(event));
      return false;
    }
    if (!count(1, start)) {
      return false;
    }
    if (event.getTag() != null) {
      refusals.tag(source, start);
    }
    Frame frame = tree.open(list, start);
    if (event.getAnchor() != null) {
      frame.anchor = anchors.define(event.getAnchor(), start);
    }
    return true;
  }

  private boolean close(Event event) {
    int start = start(event);
    int end = end(event);
    // The end of a block is where the next thing begins, maybe many lines below: not its own.
    tree.close(end > start ? end : -1);
    return true;
  }

  private boolean alias(AliasEvent event) {
    int start = start(event);
    int end = end(event);
    String name = event.getAnchor();
    if (anchors.countAlias() > limits.aliases()) {
      refusals.tooManyAliases(start, end);
      return false;
    }
    Optional<Anchor> anchor = anchors.find(name);
    if (anchor.isEmpty() || anchor.get().node().isEmpty()) {
      refusals.alias(start, end, name, anchor.isPresent());
      tree.add(new BrokenNode(start, end), end);
      return true;
    }
    return refer(anchor.get(), start, end);
  }

  private boolean refer(Anchor anchor, int start, int end) {
    anchor.use();
    if (tree.depth() + anchor.height() > limits.depth()) {
      refusals.tooDeep(start, end);
      return false;
    }
    if (!count(anchor.size(), start)) {
      return false;
    }
    tree.reach(anchor.height());
    if (tree.expectsKey()) {
      // A key that stands somewhere else cannot be read here, and has no place of its own.
      tree.add(new BrokenNode(start, end), end);
    } else {
      tree.add(anchor.node().orElseThrow(), end);
    }
    return true;
  }

  private boolean count(int nodes, int start) {
    if (tree.count(nodes) > limits.nodes()) {
      refusals.tooManyNodes(start);
      return false;
    }
    return true;
  }

  private static ScalarStyle style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
      case LITERAL -> ScalarStyle.LITERAL;
      case FOLDED -> ScalarStyle.FOLDED;
      default -> ScalarStyle.PLAIN;
    };
  }

  private static int start(Event event) {
    return event.getStartMark().getIndex();
  }

  private static int end(Event event) {
    return event.getEndMark().getIndex();
  }
}
