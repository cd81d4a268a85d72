package dev.limber.terminal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program: its commands, and what it says when it is called wrongly.
 *
 * <p>Not safe for use by several threads.
 */
@Command(
    name = "limber",
    description = "Plays guided exercise routines in the terminal, and helps to write them.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfBuild.class,
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nFirst steps:%n",
    footer = {
      "  limber new                             begin a file, with a few questions",
      "  limber check stretch.yaml              is the file all right?",
      "  limber plan stretch.yaml               what will be done, and when?",
      "  limber play stretch.yaml               do it",
      "  limber play stretch.yaml --speed max   see at once what would be said",
      "",
      "\"limber play --help\" tells more of a command. The file \"-\" is standard input.",
      "Exit status: 0 all right, 1 problems in a file, 2 wrong use or no such file."
    })
public final class LimberCommand implements Runnable {

  /** The exit status if a file is refused, or not everything could be written. */
  static final int PROBLEMS = 1;

  /** The exit status if the program was called wrongly, or a file is not there. */
  static final int USAGE = 2;

  private static final int FAULT = 70;

  @Spec private @Nullable CommandSpec spec;

  private LimberCommand() {}

  /** Starts the program, and ends the process with its exit status. */
  public static void main(String... args) {
    System.exit(run(Surroundings.ofProcess(), args));
  }

  /** Runs the program, and returns its exit status. */
  static int run(Surroundings around, String... args) {
    Output output = new Output(around.out(), around.err(), around.encoding(), Ink.BARE);
    StringWriter help = new StringWriter();
    CommandLine program =
        new CommandLine(new LimberCommand())
            .addSubcommand(new NewCommand(around, output))
            .addSubcommand(new PlayCommand(around, output))
            .addSubcommand(new CheckCommand(around, output))
            .addSubcommand(new PlanCommand(around, output))
            .addSubcommand(new FormatCommand(around, output))
            .addSubcommand(new SchemaCommand(around, output))
            .setOut(new PrintWriter(help))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
            .setParameterExceptionHandler((wrong, arguments) -> complain(wrong, output))
            .setExecutionExceptionHandler((failure, at, arguments) -> handle(failure, output));
    int status = program.execute(args);
    help.toString().lines().map(Line::of).forEach(output::line);
    if (!output.isWhole()) {
      output.complain("standard output has not taken everything");
      return Math.max(status, PROBLEMS);
    }
    return status;
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  private static int handle(Exception failure, Output output) {
    if (failure instanceof ParameterException wrong) {
      return complain(wrong, output);
    }
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    output.complain("this is a fault of the program:");
    trace.toString().lines().map(Line::of).forEach(output::aside);
    return FAULT;
  }

  private static int complain(ParameterException wrong, Output output) {
    List<String> lines = String.valueOf(wrong.getMessage()).lines().toList();
    output.complain(lines.get(0));
    lines.stream().skip(1).map(Line::of).forEach(output::aside);
    StringWriter suggestions = new StringWriter();
    if (UnmatchedArgumentException.printSuggestions(wrong, new PrintWriter(suggestions, true))) {
      suggestions.toString().lines().map(Line::of).forEach(output::aside);
    }
    String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
    output.aside(Line.of("Try \"" + name + " --help\"."));
    return USAGE;
  }
}
