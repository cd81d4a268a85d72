package dev.limber.routine.internal;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes an address for a fingerprint so that equal ones are written the same: to {@link
 * URI#equals} the case of scheme, host and escapes is nothing. Stateless.
 */
final class UriPrints {

  private UriPrints() {}

  static void write(URI uri, Encoding to) {
    to.tag("URI");
    part(lowered(uri.getScheme()), to);
    part(escapesLowered(uri.getRawFragment()), to);
    to.flag(uri.isOpaque());
    if (uri.isOpaque()) {
      part(escapesLowered(uri.getRawSchemeSpecificPart()), to);
      return;
    }
    part(escapesLowered(uri.getRawPath()), to);
    part(escapesLowered(uri.getRawQuery()), to);
    to.flag(uri.getHost() != null);
    if (uri.getHost() == null) {
      part(escapesLowered(uri.getRawAuthority()), to);
    } else {
      part(escapesLowered(uri.getRawUserInfo()), to);
      part(lowered(uri.getHost()), to);
      to.number(uri.getPort());
    }
  }

  private static void part(@Nullable String part, Encoding to) {
    to.optional(Optional.ofNullable(part), to::text);
  }

  private static @Nullable String lowered(@Nullable String part) {
    return part == null ? null : lowered(part, false);
  }

  private static @Nullable String escapesLowered(@Nullable String part) {
    return part == null ? null : lowered(part, true);
  }

  private static String lowered(String part, boolean onlyEscapes) {
    StringBuilder lowered = new StringBuilder(part);
    int escaped = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c >= 'A' && c <= 'Z' && (!onlyEscapes || escaped > 0)) {
        lowered.setCharAt(i, (char) (c + ('a' - 'A')));
      }
      // the two digits of an escape follow its sign
      escaped = c == '%' ? 2 : escaped - 1;
    }
    return lowered.toString();
  }
}
