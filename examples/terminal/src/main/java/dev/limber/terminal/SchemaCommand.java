package dev.limber.terminal;

import dev.limber.dsl.yaml.RoutineSchema;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the JSON Schema of the language. Not safe for use by several threads. */
@Command(
    name = "schema",
    description = "Writes the JSON Schema by which editors complete and check routine files.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = VersionOfBuild.class,
    footer = {
      "",
      "A routine names it in its first line, as \"limber new\" writes it:",
      "  # yaml-language-server: $schema=" + SchemaFile.NAME
    })
final class SchemaCommand implements Callable<Integer> {

  private final Surroundings around;
  private final Output output;

  @Spec private @Nullable CommandSpec command;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; \"-\" is standard output (default).")
  private String file = NewCommand.STANDARD_OUTPUT;

  @Option(
      names = {"-f", "--force"},
      description = "Overwrite the file if it is there.")
  private boolean force;

  SchemaCommand(Surroundings around, Output output) {
    this.around = around;
    this.output = output;
  }

  @Override
  public Integer call() {
    if (file.equals(NewCommand.STANDARD_OUTPUT)) {
      output.file(RoutineSchema.json(), around.showsOutput());
      return 0;
    }
    try {
      TextFile target = TextFile.of(file);
      if (target.exists() && SchemaFile.isIn(target)) {
        output.aside(Line.of("Up to date: " + file));
        return 0;
      }
      target.put(RoutineSchema.json(), force);
      output.aside(Line.of("Written: " + file));
      return 0;
    } catch (UnwritableFile wrong) {
      if (command == null) {
        throw new IllegalStateException("used outside of a command", wrong);
      }
      throw new ParameterException(command.commandLine(), wrong.getMessage());
    }
  }
}
