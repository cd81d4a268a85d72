package dev.limber.terminal;

import dev.limber.event.RoutineListener;
import dev.limber.player.Playback;
import dev.limber.routine.Routine;
import dev.limber.session.Plan;
import dev.limber.session.Rehearsal;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays a routine. Not safe for use by several threads. */
@Command(
    name = "play",
    description = "Plays a routine: in real time with keys, or at once with --speed max.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = VersionOfBuild.class,
    footerHeading = "%nKeys:%n",
    footer = {
      "  space or p  pause, go on     0-9  it hurts, so much (0: not at all)",
      "  n or →      next             !    it hurts",
      "  b or ←      back             f    finish: come out safely",
      "  r           one rep is done   q    stop at once",
      "  s1 s2 …     symptom 1, 2 … is there",
      "  g           the symptom that is waited for has gone",
      "",
      "Commands for --at: pause, resume, next, back, restart, skip (the exercise), rep,",
      "pain, pain:LEVEL, pain:LEVEL:AREA, describe:LEVEL, symptom:NAME, gone:NAME,",
      "extend:DURATION, seek:PATH, finish, stop."
    })
final class PlayCommand implements Callable<Integer> {

  /** How a session is told. */
  enum Format {
    TEXT,
    JSONL
  }

  private static final Duration FRAME = Duration.ofSeconds(1);

  private final Surroundings around;
  private final Output output;

  @Option(
      names = "--speed",
      paramLabel = "N|max",
      converter = Converters.OfSpeed.class,
      description = "N times as fast, or at once, with what it waits for answered.")
  private Speed speed = Speed.NORMAL;

  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      converter = OfFormat.class,
      description = "Words for people, or events as lines of JSON.")
  private Format format = Format.TEXT;

  @Mixin private PlanArguments arguments = new PlanArguments();

  @Option(
      names = "--ticks",
      paramLabel = "DURATION",
      converter = Converters.OfDuration.class,
      description = "Tell every so often how much of a step is left.")
  private @Nullable Duration ticks;

  @Option(
      names = "--at",
      paramLabel = "TIME=COMMAND",
      converter = Converters.OfCommand.class,
      description = "A command and when to give it, as in 40s=pain:3. Repeatable.")
  private List<TimedCommand> commands = new ArrayList<>();

  PlayCommand(Surroundings around, Output output) {
    this.around = around;
    this.output = output;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Routine> routine = arguments.routine(around, output);
    if (routine.isEmpty()) {
      return LimberCommand.PROBLEMS;
    }
    Plan plan = arguments.plan(routine.get(), Optional.ofNullable(ticks));
    if (format == Format.JSONL) {
      PreflightText.of(plan, around.columns()).forEach(output::aside);
      play(plan, new JsonEvents(output));
    } else {
      playAsText(plan, routine.get());
    }
    return 0;
  }

  private void playAsText(Plan plan, Routine routine) throws IOException {
    Optional<LiveTerminal> terminal =
        speed.factor().isPresent() ? around.terminal(output) : Optional.empty();
    if (terminal.isEmpty()) {
      tellBefore(plan, around.columns(), output);
      play(plan, new PlainText(Symptoms.of(plan.preflight()), output::line));
      return;
    }
    try (LiveTerminal live = terminal.get()) {
      tellBefore(plan, live.size().width(), live.output());
      // Ticks tell how long a step takes that has been extended.
      Plan ticking = ticks == null ? arguments.plan(routine, Optional.of(FRAME)) : plan;
      new LivePlay(ticking, live, around.encoding().glyphs()).play(settings());
    }
  }

  private static void tellBefore(Plan plan, int width, Output output) {
    PreflightText.of(plan, width).forEach(output::line);
    output.line(Line.EMPTY);
  }

  private void play(Plan plan, RoutineListener listener) {
    if (speed.factor().isEmpty()) {
      Rehearsal rehearsal = Rehearsal.of(plan);
      commands.forEach(it -> rehearsal.at(it.at(), controls -> it.give(controls, output)));
      rehearsal.run(listener);
      return;
    }
    try (LiveSession session = new LiveSession(plan, settings(), false, output, listener)) {
      Playback playback = session.playback();
      OrderlyExit.during(playback.completion()::join, playback::stop, () -> {});
    }
  }

  private LiveSession.Settings settings() {
    return new LiveSession.Settings(speed, commands);
  }

  static final class OfFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String text) {
      return Converters.word(text, Format.values());
    }
  }
}
