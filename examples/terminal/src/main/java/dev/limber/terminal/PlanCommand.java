package dev.limber.terminal;

import dev.limber.routine.Routine;
import dev.limber.session.Plan;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what a routine plays, and when. Not safe for use by several threads. */
@Command(
    name = "plan",
    description = "Shows what will be done and when, and what to prepare, without playing it.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = VersionOfBuild.class)
final class PlanCommand implements Callable<Integer> {

  private final Surroundings around;
  private final Output output;

  @Mixin private PlanArguments arguments = new PlanArguments();

  PlanCommand(Surroundings around, Output output) {
    this.around = around;
    this.output = output;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Routine> routine = arguments.routine(around, output);
    if (routine.isEmpty()) {
      return LimberCommand.PROBLEMS;
    }
    Plan plan = arguments.plan(routine.get(), Optional.empty());
    Optional<LiveTerminal> terminal = around.terminal(output);
    if (terminal.isPresent()) {
      try (LiveTerminal live = terminal.get()) {
        write(plan, live.size().width(), live.output());
      }
    } else {
      write(plan, around.columns(), output);
    }
    return 0;
  }

  private static void write(Plan plan, int width, Output output) {
    PreflightText.of(plan, width).forEach(output::line);
    output.line(Line.EMPTY);
    new PlanTable(plan, width, output::line).write();
  }
}
