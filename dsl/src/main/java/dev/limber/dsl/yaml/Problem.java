package dev.limber.dsl.yaml;

import dev.limber.dsl.internal.Visible;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something in a routine file that its author should put right, with the place where it stands.
 *
 * <p>All texts are safe to print: control characters, escape sequences and characters that change
 * the direction of writing are replaced by visible ones. Immutable.
 *
 * @param severity whether the file is refused for it
 * @param location where it stands
 * @param path the same place in terms of the file's own keys, such as {@code
 *     steps[3].steps[0].release[0]}; empty for the document itself
 * @param code what kind of problem it is, stable and in kebab-case, such as {@code unknown-key}
 * @param message what was expected and what was there
 * @param hint what to write instead, where something is likely
 * @param excerpt the line of the file and below it the mark under the place, or nothing
 */
public record Problem(
    Severity severity,
    Location location,
    String path,
    String code,
    String message,
    Optional<String> hint,
    List<String> excerpt) {

  /** Whether a problem refuses the file. */
  public enum Severity {
    /** The file is refused. */
    ERROR,
    /** The file is read, but something in it is likely a mistake. */
    WARNING;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the lists and makes every text safe to print. */
  public Problem {
    path = Visible.text(path);
    message = Visible.text(message);
    hint = hint.map(Visible::text);
    excerpt = excerpt.stream().map(Visible::text).toList();
  }

  /** Returns every code that a problem may have, errors before warnings, in a useful order. */
  public static List<ProblemCode> codes() {
    return Issues.codes();
  }

  /**
   * Returns the problem as an author reads it, on several lines without a line end at the last.
   *
   * <pre>
   * stretch.yaml:12:5: error: unknown key "hodl" in a step
   *    12 |   - hodl: 15-30s
   *       |     ^^^^
   *   hint: did you mean "hold"?
   *   at steps[2], code unknown-key
   * </pre>
   */
  public String render() {
    StringBuilder out = new StringBuilder(160);
    out.append(location).append(": ").append(severity).append(": ").append(message);
    String gutter = String.format(Locale.ROOT, "%5d", location.line());
    for (String line : excerpt) {
      out.append('\n').append(gutter).append(line.isEmpty() ? " |" : " | ").append(line);
      gutter = " ".repeat(gutter.length());
    }
    hint.ifPresent(text -> out.append("\n  hint: ").append(text));
    out.append("\n  ");
    if (!path.isEmpty()) {
      out.append("at ").append(path).append(", ");
    }
    return out.append("code ").append(code).toString();
  }

  /** Returns the same as {@link #render()}. */
  @Override
  public String toString() {
    return render();
  }
}
