package dev.limber.terminal;

import dev.limber.dsl.yaml.Comment;
import dev.limber.dsl.yaml.Location;
import dev.limber.dsl.yaml.RoutineWriter;
import dev.limber.routine.Routine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a routine file, and what its canonical form would be.
 *
 * <p>A first line that tells editors about the schema is no comment, and is kept. Immutable.
 */
final class CanonicalText {

  private static final String MARK = "\uFEFF";
  private static final String FOR_EDITORS = "#\\s*yaml-language-server:.*";

  private final String name;
  private final String text;
  private final boolean json;

  CanonicalText(String name, byte[] bytes) {
    this.name = name;
    this.text = new String(bytes, StandardCharsets.UTF_8);
    this.json = name.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  /** Returns the canonical form; {@code routine} is what the text writes. */
  String of(Routine routine) {
    if (json) {
      return RoutineWriter.toJson(routine);
    }
    String head = modeline().map(line -> line + "\n").orElse("");
    return head + RoutineWriter.write(routine);
  }

  /** Returns whether the text is what {@code canonical} says, to the byte. */
  boolean is(String canonical) {
    return text.equals(canonical);
  }

  /** Returns where the comments are that the canonical form would lose. */
  List<Location> comments() {
    if (json) {
      return List.of();
    }
    long kept = modeline().isPresent() ? 1 : 0;
    return Comment.allIn(name, text).stream().skip(kept).map(Comment::location).toList();
  }

  private Optional<String> modeline() {
    String body = text.startsWith(MARK) ? text.substring(1) : text;
    return body.lines()
        .findFirst()
        .map(String::stripTrailing)
        .filter(line -> line.matches(FOR_EDITORS) && SafeText.of(line).equals(line));
  }
}
