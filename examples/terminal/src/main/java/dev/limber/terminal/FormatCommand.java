package dev.limber.terminal;

import dev.limber.dsl.yaml.Location;
import dev.limber.dsl.yaml.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes files in their canonical form. Not safe for use by several threads. */
@Command(
    name = "format",
    description = "Writes routine files in their canonical form: to standard output, or in place.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = VersionOfBuild.class,
    footer = {
      "",
      "Canonical are the order of keys, indentation, quotes and durations; nothing",
      "is lost. A file with comments would lose them: it is refused, and stays as",
      "it is. Only a first line for editors (# yaml-language-server: ...) is kept.",
      "A file whose name ends in .json stays JSON.",
      "",
      "Exit status: 0 all right, 1 a file is refused, or is not canonical with",
      "--check, 2 a file is not there or cannot be written."
    })
final class FormatCommand implements Callable<Integer> {

  private final Surroundings around;
  private final Output output;

  @Spec private @Nullable CommandSpec command;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Routines as YAML or JSON.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-w", "--write"},
      description = "Rewrite the files that are not canonical.")
  private boolean write;

  @Option(names = "--check", description = "Write nothing, but name those files.")
  private boolean check;

  private int looked;
  private int changed;
  private int refused;
  private int failed;

  FormatCommand(Surroundings around, Output output) {
    this.around = around;
    this.output = output;
  }

  @Override
  public Integer call() {
    if (write && check) {
      throw wrong("--write and --check exclude each other");
    }
    if (write && files.contains(RoutineFile.STANDARD_INPUT)) {
      throw wrong("standard input cannot be rewritten; leave out --write, and it is printed");
    }
    files.forEach(this::format);
    if (write || check) {
      output.aside(Line.of(summary()));
    }
    if (failed > 0) {
      return LimberCommand.USAGE;
    }
    return refused > 0 || (check && changed > 0) ? LimberCommand.PROBLEMS : 0;
  }

  private void format(String file) {
    try {
      byte[] bytes = RoutineFile.bytes(file, around.in());
      looked++;
      ReadResult result = RoutineFile.check(file, bytes);
      if (result.routine().isEmpty()) {
        ProblemsText.tell(
            result.errors(),
            result.moreErrors(),
            0,
            around.columnsOf(SystemStream.Error),
            output::aside);
        refuse(file + ": cannot be formatted, because of its problems");
        return;
      }
      CanonicalText text = new CanonicalText(file, bytes);
      if (text.comments().isEmpty()) {
        formatted(file, text, text.of(result.routine().get()));
      } else {
        refuse(aboutComments(text.comments()));
      }
    } catch (UnreadableFile | UnwritableFile problem) {
      failed++;
      output.complain(problem.getMessage());
    }
  }

  private void formatted(String file, CanonicalText text, String canonical) throws UnwritableFile {
    if (!write && !check) {
      output.file(canonical, around.showsOutput());
    } else if (!text.is(canonical)) {
      if (write) {
        TextFile.of(file).put(canonical, true);
      } else {
        output.line(Line.of(file));
      }
      changed++;
    }
  }

  private void refuse(String why) {
    refused++;
    output.complain(why);
  }

  private static String aboutComments(List<Location> comments) {
    Location first = comments.get(0);
    return first
        + ": "
        + (comments.size() == 1 ? "a comment" : "the first of " + comments.size() + " comments")
        + ", which the canonical form would lose; delete "
        + (comments.size() == 1 ? "it" : "them")
        + ", or leave the file as it is";
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    parts.add(Count.of(looked, "file"));
    parts.add(changed + (write ? " rewritten" : " not canonical"));
    if (refused > 0) {
      parts.add(refused + " refused");
    }
    return String.join(", ", parts);
  }

  private ParameterException wrong(String message) {
    if (command == null) {
      throw new IllegalStateException("used outside of a command");
    }
    return new ParameterException(command.commandLine(), message);
  }
}
