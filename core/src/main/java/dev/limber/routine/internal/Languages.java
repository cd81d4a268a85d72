package dev.limber.routine.internal;

import dev.limber.routine.Text;
import dev.limber.routine.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

  /** Returns the language of {@code tag} without region, script or anything else: {@code de}. */
  static String base(String tag) {
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns whether a reader of {@code wanted} finds words in {@code text} without falling back to
   * the routine's own language because there is nothing better.
   */
  static boolean speaks(Text text, String wanted, String own) {
    for (String tag = wanted; !tag.isEmpty(); tag = shortened(tag)) {
      if (text.isPlain() ? own.equalsIgnoreCase(tag) : hasTag(text, tag)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether {@code text} has words under the language {@code tag} itself. */
  static boolean hasTag(Text text, String tag) {
    return wording(text, tag) != null;
  }

  /** Returns the words of {@code text}, which is not plain, under {@code tag} itself. */
  static @Nullable Wording wording(Text text, String tag) {
    for (Map.Entry<String, Wording> entry : text.wordings().entrySet()) {
      if (entry.getKey().equalsIgnoreCase(tag)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
