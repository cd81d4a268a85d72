package dev.limber.routine.internal;

import dev.limber.routine.Side;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** URIs with placeholders for the side. Stateless. */
public final class MediaForms {

  private MediaForms() {}

  /**
   * Checks {@code template}.
   *
   * @throws IllegalArgumentException if it is no URI, or has other placeholders than those of sides
   */
  public static void uri(String what, String template) {
    if (template.isEmpty() || !isUri(on(template, Side.RIGHT))) {
      throw new IllegalArgumentException(
          what
              + " must be a URI such as squat.png or https://example.org/squat-{side}.mp4, but was \""
              + Shown.cut(template)
              + '"');
    }
  }

  private static boolean isUri(String uri) {
    if (isSimplePath(uri)) {
      return true;
    }
    try {
      new URI(uri);
      return true;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Nearly every address is the path of a file, and needs no parser. */
  private static boolean isSimplePath(String uri) {
    for (int i = 0; i < uri.length(); i++) {
      char c = uri.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && (i == 0 || (c != '-' && c != '_' && c != '.' && c != '/'))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether {@code template} differs from side to side. */
  public static boolean namesSide(String template) {
    return template.contains("{side}") || template.contains("{other-side}");
  }

  /** Returns the URI on {@code side}. */
  public static String on(String template, Optional<Side> side) {
    return side.map(own -> on(template, own)).orElse(template);
  }

  private static String on(String template, Side side) {
    if (template.indexOf('{') < 0) {
      return template;
    }
    return template.replace("{side}", word(side)).replace("{other-side}", word(side.other()));
  }

  private static String word(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
