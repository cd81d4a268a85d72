package dev.limber.terminal;

import java.util.Map;

/**
 * Turns lines into what a terminal is sent: with colours, or bare.
 *
 * <p>Immutable.
 */
enum Ink {
  BARE,
  COLOURED;

  private static final String RESET = "\u001b[0m";

  /** Returns the ink for a terminal; it is bare where {@code NO_COLOR} says so. */
  static Ink forTerminal(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty() ? COLOURED : BARE;
  }

  /** Returns {@code line} as it is sent, without a line end. */
  String paint(Line line) {
    StringBuilder out = new StringBuilder();
    for (Span span : line.spans()) {
      String code = this == BARE ? "" : code(span.style());
      out.append(code).append(span.text()).append(code.isEmpty() ? "" : RESET);
    }
    return out.toString();
  }

  private static String code(Style style) {
    return switch (style) {
      case PLAIN -> "";
      case STRONG -> "\u001b[1m";
      case FAINT -> "\u001b[2m";
      case GOOD -> "\u001b[32m";
      case CAUTION -> "\u001b[33m";
      case PAIN -> "\u001b[1;31m";
    };
  }
}
