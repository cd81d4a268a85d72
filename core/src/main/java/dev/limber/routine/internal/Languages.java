package dev.limber.routine.internal;

import java.util.Objects;

/** BCP 47 language tags, as far as looking words up needs them. Stateless. */
public final class Languages {

  private Languages() {}

  /**
   * Returns {@code value}.
   *
   * @throws IllegalArgumentException if it does not have the form of a tag
   */
  public static String tag(String value) {
    Objects.requireNonNull(value, "language");
    if (!Forms.isLanguage(value)) {
      throw new IllegalArgumentException(
          "language must be a tag such as en or de-AT, but was \"" + value + '"');
    }
    return value;
  }

  /** Returns the tag without its last subtag, as RFC 4647 shortens a range; empty at the end. */
  public static String shortened(String tag) {
    int cut = tag.lastIndexOf('-');
    if (cut < 0) {
      return "";
    }
    boolean singletonBefore = cut >= 2 && tag.charAt(cut - 2) == '-';
    return tag.substring(0, singletonBefore ? cut - 2 : cut);
  }
}
