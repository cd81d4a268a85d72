package dev.limber.dsl.internal;

import org.jspecify.annotations.Nullable;

/**
 * A bit for each key that documents, steps and cues have, so that a set of keys is one number.
 *
 * <p>A reader asks of every step for some twenty keys of which it has three; with a number for
 * those it has, most of these questions are one operation. Keys that are not in the list share a
 * bit, and who meets that one looks at the keys themselves. Stateless.
 */
public final class KeyBits {

  /** The bit of all keys that have none of their own. */
  public static final long OTHERS = 1L << 63;

  private static final String[] KEYS = {
    "position", "move", "hold", "reps", "rest", "explain", "exercise", "repeat",
    "repeat-per-side", "stop-on-pain", "use", "id", "when", "unless", "needs", "image",
    "video", "audio", "note", "say", "cues", "to", "effort", "load",
    "takes", "until", "at-most", "steps", "between", "each", "tempo", "last-hold",
    "change-over", "release", "then", "retry", "ease-at", "areas", "at", "every",
    "total", "bouts-of", "right", "left", "schema", "title", "summary", "instructions",
    "language", "precautions", "symptoms", "red-flags", "frequency", "props", "choices", "defaults",
    "words", "source", "tags", "muscles", "level"
  };

  /** The keys by {@link #slot}, or the next free one behind it; far more places than keys. */
  private static final @Nullable String[] BY_SLOT = new String[256];

  private static final long[] BITS = new long[BY_SLOT.length];

  static {
    for (int i = 0; i < KEYS.length; i++) {
      int slot = slot(KEYS[i]);
      while (BY_SLOT[slot] != null) {
        slot = next(slot);
      }
      BY_SLOT[slot] = KEYS[i];
      BITS[slot] = 1L << i;
    }
  }

  private KeyBits() {}

  /** Returns the bit of a key. */
  public static long of(String key) {
    int slot = slot(key);
    for (String known = BY_SLOT[slot]; known != null; known = BY_SLOT[slot]) {
      if (known.equals(key)) {
        return BITS[slot];
      }
      slot = next(slot);
    }
    return OTHERS;
  }

  /**
   * Returns a number by what is known of a key without a look at all its letters. The factors are
   * such that no two keys of the list have the same.
   */
  private static int slot(String key) {
    int length = key.length();
    return length == 0
        ? 0
        : (125 * length + 5 * key.charAt(0) + 7 * key.charAt(length - 1)) & (BY_SLOT.length - 1);
  }

  private static int next(int slot) {
    return (slot + 1) & (BY_SLOT.length - 1);
  }
}
