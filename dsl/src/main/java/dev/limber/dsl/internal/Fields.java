package dev.limber.dsl.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as somebody reads it who knows its keys: finds values and reports those of a wrong
 * kind.
 *
 * <p>Where a value is of the wrong kind the problem is added and nothing is returned, so that the
 * reading goes on; a {@link BrokenNode} was reported before. Not safe for use by several threads.
 */
public final class Fields {

  private final MapNode map;
  private final String owner;
  private final Problems problems;

  /** The keys that others were likely meant for, which are then not missed as well. */
  private @Nullable Set<String> meant;

  /**
   * Looks at a mapping.
   *
   * @param owner what the mapping is in the words of a message, such as {@code a step}
   */
  public Fields(MapNode map, String owner, Problems problems) {
    this.map = map;
    this.owner = owner;
    this.problems = problems;
  }

  /** Returns the mapping itself. */
  public MapNode map() {
    return map;
  }

  /** Returns whether the key is there, whatever its value. */
  public boolean has(String key) {
    return map.indexOf(key) >= 0;
  }

  /** Returns the value of a key, whatever it is. */
  public Optional<Node> find(String key) {
    return map.find(key);
  }

  /** Returns the value of a key if it is there and is a text that says something. */
  public Optional<ScalarNode> text(String key, String expected) {
    int index = map.indexOf(key);
    return index < 0 ? Optional.empty() : Kinds.text(map.value(index), expected, problems);
  }

  /** Returns the value of a key if it is there and is a list. */
  public Optional<ListNode> list(String key, String expected) {
    int index = map.indexOf(key);
    return index < 0 ? Optional.empty() : Kinds.list(map.value(index), expected, problems);
  }

  /** Returns the value of a key if it is there and is a mapping. */
  public Optional<MapNode> map(String key, String expected) {
    int index = map.indexOf(key);
    return index < 0 ? Optional.empty() : Kinds.map(map.value(index), expected, problems);
  }

  /** Returns whether the key is there, and reports it as missing if it is not. */
  public boolean require(String key) {
    return has(key) || missing(key, Hint.NONE);
  }

  /**
   * Reports a key as missing, with what to write, and returns false.
   *
   * <p>Who has a hint asks for the key first, so that the hint of a good file is never made.
   */
  public boolean missing(String key, Hint hint) {
    if (!isMeant(key)) {
      problems.error(
          map.head(),
          Code.MISSING_KEY,
          "expected the key " + Visible.quoted(key) + " in " + owner + ", but was none",
          hint);
    }
    return false;
  }

  /** Notes that something else stands in the place of a key, which is told already. */
  public void standsFor(String key) {
    Set<String> known = meant;
    if (known == null) {
      known = new HashSet<>();
      meant = known;
    }
    known.add(key);
  }

  /** Returns whether something else stands in the place of a key. */
  public boolean isMeant(String key) {
    return meant != null && meant.contains(key);
  }

  /** Reports a key that is not known here. */
  public void refuse(ScalarNode key, Collection<String> known) {
    refuse(key, known, Hint.NONE);
  }

  /** Reports a key that is not known here, with a hint that is better than a similar key. */
  public void refuse(ScalarNode key, Collection<String> known, Hint hint) {
    int index = map.indexAt(key.start());
    if (SplitText.goesOn(map, index, known, problems.source())) {
      // one text with two commas is one mistake
      return;
    }
    if (index > 0 && Characters.hasStrangeBlank(key.value())) {
      // the line seems to be indented, and is not
      standsFor(map.key(index - 1).value());
    }
    if (problems.counted(key)) {
      return;
    }
    Hint better = Hint.NONE;
    if (problems.keeps(key)) {
      better =
          Hint.of(SplitText.hint(map, index, known, problems.source()))
              .or(() -> hint)
              .or(() -> Hint.of(Characters.strangeBlank(key.value())))
              .or(() -> similar(key.value(), known));
    }
    problems.error(
        key,
        Code.UNKNOWN_KEY,
        "unknown key " + Visible.quoted(key.value()) + " in " + owner,
        better);
  }

  private Hint similar(String key, Collection<String> known) {
    Optional<String> nearest = Suggestions.nearest(key, known);
    nearest.ifPresent(this::standsFor);
    return Hint.of(nearest.map(Suggestions::question));
  }
}
