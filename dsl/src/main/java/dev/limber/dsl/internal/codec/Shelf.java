package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Source;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/** Where the files are that {@code use} names; {@code dsl.yaml} makes one of a host's library. */
public interface Shelf {

  /**
   * Returns the file of a routine, if there is one.
   *
   * @param most how many code points of it anybody wants at most; a longer one may be cut behind
   *     them
   * @throws IOException if it is there and cannot be read
   */
  Optional<Source> find(String slug, int most) throws IOException;

  /**
   * Returns the names that are there, as far as somebody knows them.
   *
   * @throws IOException if they cannot be listed
   */
  Collection<String> slugs() throws IOException;
}
