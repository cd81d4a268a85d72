package dev.limber.terminal;

import dev.limber.dsl.yaml.ReadResult;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The arguments that say which routine is to be done, and how. Not safe for use by several threads.
 */
final class PlanArguments {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "A routine as YAML or JSON.")
  private String file = "";

  @Option(
      names = "--dose",
      paramLabel = "0..1",
      converter = Converters.OfDose.class,
      description = "Where in every range: 0 the lower end, 1 the upper (default).")
  private BigDecimal dose = BigDecimal.ONE;

  @Option(
      names = "--have",
      paramLabel = "PROP",
      description = "An optional prop is there. Repeatable.")
  private List<String> props = new ArrayList<>();

  @Option(
      names = "--choose",
      paramLabel = "CHOICE",
      description = "A choice is answered with yes. Repeatable.")
  private List<String> choices = new ArrayList<>();

  @Option(
      names = "--affected",
      paramLabel = "left|right",
      converter = Converters.OfSide.class,
      description = "The affected side, where a routine asks for it.")
  private @Nullable Side affected;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      converter = Converters.OfLanguage.class,
      description = "The language to speak, such as de or de-AT.")
  private @Nullable String language;

  /**
   * Returns the routine, or tells {@code output} what is wrong with it.
   *
   * @throws ParameterException if there is no such file
   */
  Optional<Routine> routine(Surroundings around, Output output) {
    try {
      ReadResult result = RoutineFile.read(file, around.in());
      ProblemsText.tell(
          result.errors(),
          result.moreErrors(),
          0,
          around.columnsOf(SystemStream.Error),
          output::aside);
      return result.routine();
    } catch (UnreadableFile notThere) {
      throw wrong(notThere.getMessage());
    }
  }

  /**
   * Returns the plan of {@code routine} with these options.
   *
   * @param ticks how often to tell that time goes by, if at all
   * @throws ParameterException if it cannot be done so
   */
  Plan plan(Routine routine, Optional<Duration> ticks) {
    try {
      PlanOptions options =
          PlanOptions.builder()
              .dose(dose)
              .addAllProps(props)
              .addAllChoices(choices)
              .affected(Optional.ofNullable(affected))
              .language(Optional.ofNullable(language))
              .ticks(ticks)
              .build();
      return Plan.of(routine, options);
    } catch (IllegalArgumentException impossible) {
      throw wrong(naming(String.valueOf(impossible.getMessage())));
    }
  }

  /** The library knows no options, so the one that is meant is named here. */
  private static String naming(String message) {
    if (message.startsWith("prop ")) {
      return "--have: " + message;
    }
    return message.startsWith("choice ") ? "--choose: " + message : message;
  }

  private ParameterException wrong(String message) {
    if (command == null) {
      throw new IllegalStateException("used outside of a command");
    }
    return new ParameterException(command.commandLine(), message);
  }
}
