package dev.limber.dsl.internal;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What to write instead of something that is wrong, told as the author's file is written.
 *
 * <p>It is put into words where a problem is kept, so that nobody does so for one that is only
 * counted. Immutable.
 */
@FunctionalInterface
public interface Hint {

  /** Nothing that is likely. No lambda, because good files meet it too. */
  Hint NONE =
      new Hint() {
        @Override
        public String in(Notation notation) {
          return "";
        }
      };

  /** Returns the words for a file in this notation; empty where there is nothing to say. */
  String in(Notation notation);

  /** Returns a hint in which no notation is seen. */
  static Hint of(String words) {
    return words.isEmpty() ? NONE : in -> words;
  }

  /** Returns a hint in which no notation is seen, if there is one. */
  static Hint of(Optional<String> words) {
    return words.isPresent() ? of(words.get()) : NONE;
  }

  /** Returns a hint that says one thing for YAML and another for JSON. */
  static Hint either(String yaml, String json) {
    return in -> in == Notation.YAML ? yaml : json;
  }

  /** Returns a hint that nobody needs who writes JSON. */
  static Hint onlyInYaml(String words) {
    return either(words, "");
  }

  /** Returns whether nothing is hinted at, in any notation. */
  default boolean isNone() {
    return this == NONE;
  }

  /** Returns this hint, or another if this is none. */
  default Hint or(Supplier<Hint> other) {
    return isNone() ? other.get() : this;
  }
}
