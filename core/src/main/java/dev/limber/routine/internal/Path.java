package dev.limber.routine.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a routine, as its file names it: {@code steps[3].steps[0].release[0]}.
 *
 * <p>Linked to its parent, so that the words are made only when someone asks. Immutable, as far as
 * anyone can tell.
 */
public final class Path {

  /** The document itself. */
  public static final Path ROOT = new Path(null, "", -1);

  private final @Nullable Path parent;
  private final String key;
  private final int index;

  /** Made when it is first asked for, and then kept for the places inside this one. */
  private @Nullable String words;

  private Path(@Nullable Path parent, String key, int index) {
    this.parent = parent;
    this.key = key;
    this.index = index;
  }

  /** Returns the value of {@code key} in the mapping at this place. */
  public Path key(String key) {
    return new Path(this, key, -1);
  }

  /**
   * Returns the item {@code index}, from 0, of the list that is the value of {@code key} here; the
   * value itself if {@code index} is below 0. Without a key it is the item of the list at this
   * place.
   */
  public Path item(String key, int index) {
    return new Path(this, key, index);
  }

  /** Returns the place around this one; none of the document. */
  public Optional<Path> parent() {
    return Optional.ofNullable(parent);
  }

  /** Returns the key of this place in the mapping around; empty for an item of an item. */
  public String key() {
    return key;
  }

  /** Returns which item of the list under the key this is, from 0; below 0 if it is the value. */
  public int index() {
    return index;
  }

  /** Returns the path in words; empty for the document. */
  @Override
  public String toString() {
    String known = words;
    if (known == null) {
      known = parent == null ? "" : in(parent.toString());
      words = known;
    }
    return known;
  }

  private String in(String place) {
    boolean nested = !place.isEmpty() && !key.isEmpty();
    // at one go: every step of a plan has its path
    if (index < 0) {
      return nested ? place + '.' + key : place + key;
    }
    return nested ? place + '.' + key + '[' + index + ']' : place + key + '[' + index + ']';
  }
}
