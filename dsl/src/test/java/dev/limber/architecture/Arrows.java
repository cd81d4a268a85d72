package dev.limber.architecture;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** Reads which package uses which out of class files. */
final class Arrows {
  private static final Pattern LINE = Pattern.compile("^ {3,}(\\S+) +-> (\\S+)", Pattern.MULTILINE);

  private Arrows() {}

  /** Returns all arrows from the packages below {@code classes}. */
  static List<Arrow> in(Path classes) {
    // Below the root, where no module-info is found: jdeps would ask for all that it requires.
    return parse(jdeps(classes.resolve("dev").toString()));
  }

  /** Returns the arrows that a text of {@code jdeps} tells. */
  static List<Arrow> parse(String text) {
    return LINE.matcher(text).results().map(Arrows::arrow).toList();
  }

  private static Arrow arrow(MatchResult line) {
    return new Arrow(line.group(1), line.group(2));
  }

  private static String jdeps(String classes) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    ToolProvider tool = ToolProvider.findFirst("jdeps").orElseThrow();
    int status =
        tool.run(
            out,
            out,
            "-verbose:package",
            "-filter:none",
            "--ignore-missing-deps",
            "--multi-release=17",
            classes);
    if (status != 0) {
      throw new IllegalStateException("jdeps failed on " + classes + ":\n" + text);
    }
    return text.toString();
  }
}
