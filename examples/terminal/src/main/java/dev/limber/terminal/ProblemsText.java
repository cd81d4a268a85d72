package dev.limber.terminal;

import dev.limber.dsl.yaml.Problem;
import dev.limber.dsl.yaml.ReadResult;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Tells what is wrong with a file. Stateless. */
final class ProblemsText {

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

  /** Tells {@code out} every one of {@code problems}, as the author of the file reads it. */
  static void tell(
      List<Problem> problems, int moreErrors, int moreWarnings, Consumer<? super Line> out) {
    for (Problem problem : problems) {
      problem.render().lines().map(Line::of).forEach(out);
      out.accept(Line.EMPTY);
    }
    tellMore(moreErrors, "problem", out);
    tellMore(moreWarnings, "warning", out);
  }

  private static void tellMore(int count, String what, Consumer<? super Line> out) {
    if (count > 0) {
      out.accept(Line.of("and " + count + " " + what + (count == 1 ? "" : "s") + " more"));
    }
  }
}
