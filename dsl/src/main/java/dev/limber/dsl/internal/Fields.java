package dev.limber.dsl.internal;

import java.util.Collection;
import java.util.Optional;

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
    return find(key).flatMap(node -> Kinds.text(node, expected, problems));
  }

  /** Returns the value of a key if it is there and is a list. */
  public Optional<ListNode> list(String key, String expected) {
    return find(key).flatMap(node -> Kinds.list(node, expected, problems));
  }

  /** Returns the value of a key if it is there and is a mapping. */
  public Optional<MapNode> map(String key, String expected) {
    return find(key).flatMap(node -> Kinds.map(node, expected, problems));
  }

  /** Returns whether the key is there, and reports it as missing if it is not. */
  public boolean require(String key) {
    boolean there = has(key);
    if (!there) {
      problems.error(
          map.head(),
          Code.MISSING_KEY,
          "expected the key " + Visible.quoted(key) + " in " + owner + ", but was none");
    }
    return there;
  }

  /** Reports a key that is not known here. */
  public void refuse(ScalarNode key, Collection<String> known) {
    refuse(key, known, Optional.empty());
  }

  /** Reports a key that is not known here, with a hint that is better than a similar key. */
  public void refuse(ScalarNode key, Collection<String> known, Optional<String> hint) {
    problems.error(
        key,
        Code.UNKNOWN_KEY,
        "unknown key " + Visible.quoted(key.value()) + " in " + owner,
        hint.or(
            () -> problems.keeps(key) ? Suggestions.hint(key.value(), known) : Optional.empty()));
  }
}
