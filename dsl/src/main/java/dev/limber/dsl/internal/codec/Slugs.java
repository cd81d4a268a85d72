package dev.limber.dsl.internal.codec;

import java.text.Normalizer;
import java.util.Locale;

/** Names made of text. Stateless. */
final class Slugs {

  private Slugs() {}

  /** Returns the name that is nearest to a text, or an empty string if there is none. */
  static String of(String text) {
    return Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
