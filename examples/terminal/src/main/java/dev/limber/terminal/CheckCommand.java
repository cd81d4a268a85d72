package dev.limber.terminal;

import dev.limber.dsl.yaml.Problem;
import dev.limber.dsl.yaml.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks whether files are routines. Not safe for use by several threads. */
@Command(
    name = "check",
    description = "Tells what is wrong with routine files, and where.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfBuild.class,
    footer = {
      "",
      "Exit status: 0 no problems (warnings are none), 1 problems, 2 a file is",
      "not there. Problems go to standard output, all else to standard error."
    })
final class CheckCommand implements Callable<Integer> {

  /** How problems are told. */
  enum Format {
    TEXT,
    JSON
  }

  private final Surroundings around;
  private final Output output;
  private final List<Problem> found = new ArrayList<>();
  private int missing;
  private long errors;
  private long warnings;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Routines as YAML or JSON.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      converter = OfFormat.class,
      description = "Words for people, or one JSON array.")
  private Format format = Format.TEXT;

  CheckCommand(Surroundings around, Output output) {
    this.around = around;
    this.output = output;
  }

  @Override
  public Integer call() {
    files.forEach(this::check);
    if (format == Format.JSON) {
      ProblemsJson.of(found).forEach(output::data);
    }
    output.aside(Line.of(summary()));
    if (missing > 0) {
      return LimberCommand.USAGE;
    }
    return errors > 0 ? LimberCommand.PROBLEMS : 0;
  }

  private void check(String file) {
    try {
      ReadResult result = RoutineFile.read(file, around.in());
      errors += result.errors().size() + result.moreErrors();
      warnings += result.warnings().size() + result.moreWarnings();
      List<Problem> problems = ProblemsText.inOrder(result);
      if (format == Format.JSON) {
        found.addAll(problems);
      } else {
        ProblemsText.tell(problems, result.moreErrors(), result.moreWarnings(), output::line);
      }
    } catch (UnreadableFile notThere) {
      missing++;
      output.complain(notThere.getMessage());
    }
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    parts.add(counted(files.size() - missing, "file"));
    parts.add(errors == 0 ? "no problems" : counted(errors, "problem"));
    if (warnings > 0) {
      parts.add(counted(warnings, "warning"));
    }
    return String.join(", ", parts);
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  static final class OfFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String text) {
      return Converters.word(text, Format.values());
    }
  }
}
