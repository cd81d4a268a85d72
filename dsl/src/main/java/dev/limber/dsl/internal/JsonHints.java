package dev.limber.dsl.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says for JSON what hints say for YAML, where that differs: they are written by those who read
 * values, in words about dashes and quotes. Stateless.
 */
final class JsonHints {

  private static final Pattern STEP =
      Pattern.compile(
          "(?:for a step of its own begin|begin a step of its own) with a dash: - ([a-z-]+): …");
  private static final Pattern OF_YAML =
      Pattern.compile(
          "(?<![a-z])- [a-z]|below|braces|dash|wants? quotes|in quotes|indent|comment|\"#\"|behind a space|colon");
  private static final Pattern KEY = Pattern.compile("\\b(write|or) ([a-z-]+): ([^ ,;{\"]+)");

  private JsonHints() {}

  static Optional<String> of(String hint) {
    if (hint.equals("write a value, or delete the line")) {
      return Optional.of("write a value, or delete the key");
    }
    if (hint.startsWith("write the steps below it")) {
      return Optional.of("write the steps in brackets: [ … ]");
    }
    if (hint.startsWith("put each item into a line of its own")
        || hint.startsWith("begin each step with a dash")
        || hint.startsWith("write it below, as ")) {
      return Optional.of("put the items into brackets: [ … ]");
    }
    if (hint.startsWith("a routine begins with the line")) {
      return Optional.of("a routine begins with {\"schema\": \"routine/v1\", …");
    }
    String step = STEP.matcher(hint).replaceAll("put it into a step of its own: {\"$1\": …}");
    String keys = KEY.matcher(step).replaceAll("$1 \"$2\": \"$3\"");
    return OF_YAML.matcher(keys).find() ? Optional.empty() : Optional.of(keys);
  }
}
