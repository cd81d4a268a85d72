package dev.limber.dsl.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;

/** What reads and writes the tokens of JSON. Safe for use by several threads. */
final class JsonStreams {

  private static final int ANY = Integer.MAX_VALUE;

  /**
   * Without limits of its own, because {@link TreeLimits} act before each of them could, and say in
   * an author's words what is too much. It keeps nothing of what it read: neither names nor
   * buffers.
   */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(-1)
                  .maxTokenCount(-1)
                  .maxNestingDepth(ANY)
                  .maxNameLength(ANY)
                  .maxNumberLength(ANY)
                  .maxStringLength(ANY)
                  .build())
          .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(ANY).build())
          .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private JsonStreams() {}
}
