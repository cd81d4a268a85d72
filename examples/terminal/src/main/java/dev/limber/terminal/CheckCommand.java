package dev.limber.terminal;

import dev.limber.dsl.json.ProblemJson;
import dev.limber.dsl.yaml.Location;
import dev.limber.dsl.yaml.Problem;
import dev.limber.dsl.yaml.ReadResult;
import dev.limber.dsl.yaml.RoutineReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jline.terminal.spi.SystemStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Looks whether files are routines. Not safe for use by several threads. */
@Command(
    name = "check",
    description = "Tells what is wrong with routine files, and where.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
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
  private final Set<List<Object>> told = new HashSet<>();
  private int checked;
  private int missing;
  private long errors;
  private long warnings;
  private long switchedOff;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Routines as YAML or JSON, or folders of them.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      converter = OfFormat.class,
      description = "Words for people, or one JSON array.")
  private Format format = Format.TEXT;

  @Option(
      names = "--allow",
      paramLabel = "CODE",
      converter = OfCode.class,
      description = "Tell no warnings of this code, such as side-word. Repeatable.")
  private List<String> allowed = new ArrayList<>();

  CheckCommand(Surroundings around, Output output) {
    this.around = around;
    this.output = output;
  }

  @Override
  public Integer call() {
    files.forEach(this::checkAll);
    if (format == Format.JSON) {
      ProblemJson.writePretty(found).lines().forEach(output::data);
    }
    output.aside(Line.of(summary()));
    if (missing > 0) {
      return LimberCommand.USAGE;
    }
    return errors > 0 ? LimberCommand.PROBLEMS : 0;
  }

  /** Checks a file, or those of a folder. */
  private void checkAll(String name) {
    try {
      for (String file : RoutineFolder.files(name)) {
        check(file);
      }
    } catch (UnreadableFile unreadable) {
      missing++;
      output.complain(unreadable.getMessage());
    }
  }

  private void check(String file) {
    try {
      byte[] bytes = RoutineFile.bytes(file, around.in());
      RoutineReader reader = RoutineFile.reader(file).allowing(allowed.toArray(String[]::new));
      ReadResult result = reader.check(RoutineFile.name(file), bytes);
      checked++;
      switchedOff += result.allowed();
      List<Problem> problems = ProblemsText.inOrder(result).stream().filter(this::isNew).toList();
      long wrong = problems.stream().filter(it -> it.severity() == Problem.Severity.ERROR).count();
      errors += wrong + result.moreErrors();
      warnings += problems.size() - wrong + result.moreWarnings();
      if (format == Format.JSON) {
        found.addAll(problems);
      } else {
        ProblemsText.tell(
            problems,
            result.moreErrors(),
            result.moreWarnings(),
            around.columnsOf(SystemStream.Output),
            output::line);
      }
    } catch (UnreadableFile notThere) {
      missing++;
      output.complain(notThere.getMessage());
    }
  }

  /** A file that others use brings its problems along with each of them, and with its own. */
  private boolean isNew(Problem problem) {
    Location place = problem.location();
    String file = RoutineFile.identity(place.source());
    return told.add(List.of(file, place.line(), place.column(), problem.code(), problem.message()));
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    parts.add(Count.of(checked, "file"));
    parts.add(errors == 0 ? "no problems" : Count.of(errors, "problem"));
    if (warnings > 0) {
      parts.add(Count.of(warnings, "warning"));
    }
    if (switchedOff > 0) {
      parts.add(switchedOff + " allowed");
    }
    return String.join(", ", parts);
  }

  static final class OfFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String text) {
      return Converters.word(text, Format.values());
    }
  }

  static final class OfCode implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      if (!text.matches("[a-z]+(-[a-z]+)*")) {
        throw new TypeConversionException(
            "expected the code of a warning, such as side-word, but was " + text);
      }
      try {
        RoutineReader.create().allowing(text);
      } catch (IllegalArgumentException unknown) {
        throw new TypeConversionException(unknown.getMessage());
      }
      return text;
    }
  }
}
