package dev.limber.dsl.internal;

import java.util.Optional;

/** Reads text in whichever notation it is. Stateless. */
public final class Trees {

  private Trees() {}

  /**
   * Returns the root of the document, unless it cannot be read at all.
   *
   * <p>There may be errors among the problems although there is a tree; then what they refuse is
   * left out of it or is a {@link BrokenNode}. A text that does not call itself JSON may be JSON
   * all the same; if it nearly is, it is YAML.
   */
  public static Optional<Node> read(Source source, TreeLimits limits, Problems problems) {
    if (source.isJson() || isJson(source, limits)) {
      source.becomeJson();
      return JsonReader.read(source, limits, problems);
    }
    return TreeReader.read(source, limits, problems);
  }

  private static boolean isJson(Source source, TreeLimits limits) {
    String text = source.text();
    int first = 0;
    while (first < text.length() && text.charAt(first) <= ' ') {
      first++;
    }
    return text.startsWith("{", first)
        && JsonReader.read(source, limits, new Problems(source)).isPresent();
  }
}
