package dev.limber.terminal;

import dev.limber.dsl.yaml.Problem;
import dev.limber.dsl.yaml.ReadResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Tells what is wrong with a file. Stateless. */
final class ProblemsText {

  private static final String FURTHER = "    ";

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt((Problem problem) -> problem.location().line())
          .thenComparingInt(problem -> problem.location().column());

  private ProblemsText() {}

  /**
   * Returns problems and warnings together, in the order of the file, and behind them those of the
   * files that it uses.
   */
  static List<Problem> inOrder(ReadResult result) {
    List<Problem> all =
        Stream.concat(result.errors().stream(), result.warnings().stream()).toList();
    List<String> files =
        all.stream().map(problem -> problem.location().source()).distinct().toList();
    return all.stream()
        .sorted(
            Comparator.comparingInt((Problem problem) -> files.indexOf(problem.location().source()))
                .thenComparing(BY_PLACE))
        .toList();
  }

  /**
   * Tells {@code out} every one of {@code problems}, as the author of the file reads it.
   *
   * @param width where words are broken, so that a person has no long lines; the line of the file
   *     stays whole, because the mark below it points into it
   */
  static void tell(
      List<Problem> problems,
      int moreErrors,
      int moreWarnings,
      int width,
      Consumer<? super Line> out) {
    for (Problem problem : problems) {
      int excerpt = problem.excerpt().size();
      List<String> lines = problem.render().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        boolean whole = i > 0 && i <= excerpt;
        (whole ? List.of(lines.get(i)) : broken(lines.get(i), width))
            .forEach(line -> out.accept(Line.of(line)));
      }
      out.accept(Line.EMPTY);
    }
    tellMore(moreErrors, "problem", out);
    tellMore(moreWarnings, "warning", out);
  }

  /** Returns {@code line} in lines that fit, all but the first indented further. */
  private static List<String> broken(String line, int width) {
    if (Cells.of(line) <= width) {
      return List.of(line);
    }
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    List<String> parts = Cells.wrapped(line, width - indent.length() - FURTHER.length());
    List<String> lines = new ArrayList<>();
    for (String part : parts) {
      lines.add(indent + (lines.isEmpty() ? "" : FURTHER) + part);
    }
    return lines;
  }

  private static void tellMore(int count, String what, Consumer<? super Line> out) {
    if (count > 0) {
      out.accept(Line.of("and " + count + " " + what + (count == 1 ? "" : "s") + " more"));
    }
  }
}
