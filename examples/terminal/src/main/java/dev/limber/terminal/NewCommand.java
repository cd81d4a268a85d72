package dev.limber.terminal;

import dev.limber.dsl.yaml.RoutineSchema;
import dev.limber.terminal.Answers.Unfit;
import dev.limber.terminal.Dialogue.Cancelled;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Begins a routine file. Not safe for use by several threads. */
@Command(
    name = "new",
    description = {
      "Begins a routine file with comments that show what to write next.",
      "Asks what no option tells; where nobody can be asked, the usual is taken."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = VersionOfBuild.class,
    footer = {
      "",
      "Exit status: 0 written, 1 cancelled, 2 wrong use, or the file is there already",
      "or cannot be written."
    })
final class NewCommand implements Callable<Integer> {

  /** Names standard output in place of a file. */
  static final String STANDARD_OUTPUT = "-";

  private final Surroundings around;
  private final Output output;

  @Spec private @Nullable CommandSpec command;

  @Mixin private NewArguments arguments = new NewArguments();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; \"-\" is standard output.")
  private @Nullable String file;

  @Option(
      names = "--schema",
      paramLabel = "ADDRESS",
      description = {
        "Where editors find the schema: a URL, or a path from the file.",
        "If not given, it is written beside the file."
      })
  private @Nullable String schema;

  @Option(
      names = {"-f", "--force"},
      description = "Overwrite the file if it is there.")
  private boolean force;

  @Option(
      names = {"-y", "--yes"},
      description = "Ask nothing.")
  private boolean yes;

  NewCommand(Surroundings around, Output output) {
    this.around = around;
    this.output = output;
  }

  @Override
  public Integer call() throws IOException {
    try {
      checkSchema();
      begin(arguments.answers());
      return 0;
    } catch (Unfit | UnwritableFile wrong) {
      throw wrong(String.valueOf(wrong.getMessage()));
    } catch (Cancelled cancelled) {
      output.complain(String.valueOf(cancelled.getMessage()));
      return LimberCommand.PROBLEMS;
    }
  }

  private void checkSchema() throws Unfit {
    if (schema != null && (!schema.matches("\\S+") || !SafeText.of(schema).equals(schema))) {
      throw new Unfit("--schema: expected an address without spaces, but was " + schema);
    }
  }

  private void begin(Answers given) throws Unfit, Cancelled, UnwritableFile, IOException {
    if (file != null && !file.equals(STANDARD_OUTPUT)) {
      // said before anybody has answered a question for nothing
      free(file);
    }
    if (yes || !around.canAsk()) {
      write(given, file == null ? id(given) + ".yaml" : file);
      return;
    }
    try (Dialogue dialogue = new Dialogue(around, output)) {
      dialogue.tell("Enter takes what stands in brackets. Ctrl-C ends without a file.");
      Answers answers = asked(dialogue, given);
      write(answers, file == null ? askedFile(dialogue, id(answers)) : file);
    }
  }

  private static Answers asked(Dialogue dialogue, Answers given) throws Cancelled, IOException {
    Answers answers = given;
    for (Question question : Question.values()) {
      if (answers.leavesOpen(question)) {
        Answers sofar = answers;
        answers =
            dialogue.ask(
                question.words(), question.usual(), answer -> sofar.with(question, answer));
      }
    }
    return answers;
  }

  private String askedFile(Dialogue dialogue, String id)
      throws Cancelled, UnwritableFile, IOException {
    return dialogue.ask(
        "Into which file is it written?",
        unused(id),
        answer -> {
          try {
            return free(answer.strip()).name();
          } catch (UnwritableFile wrong) {
            throw new Unfit(wrong.getMessage());
          }
        });
  }

  /** Returns a name of a file that is not there, unless it may be overwritten. */
  private String unused(String id) throws UnwritableFile {
    String name = id + ".yaml";
    for (int i = 2; !force && TextFile.of(name).exists(); i++) {
      name = id + "-" + i + ".yaml";
    }
    return name;
  }

  private static String id(Answers answers) throws Unfit {
    return answers
        .id()
        .orElseThrow(
            () ->
                new Unfit(
                    "the title \""
                        + answers.to(Question.TITLE)
                        + "\" has no letters from a to z to make an id of; give one with --id"));
  }

  /** Returns the file of this name, if it may be written. */
  private TextFile free(String name) throws UnwritableFile {
    TextFile free = TextFile.of(name);
    free.check(force);
    return free;
  }

  private void write(Answers answers, String name) throws Unfit, UnwritableFile {
    id(answers);
    String text = Starter.of(answers).text(schema == null ? SchemaFile.NAME : schema);
    if (name.equals(STANDARD_OUTPUT)) {
      output.file(text, around.showsOutput());
      return;
    }
    TextFile target = TextFile.of(name);
    target.put(text, force);
    output.aside(Line.of("Written: " + name));
    if (schema == null) {
      writeSchema(target.beside(SchemaFile.NAME));
    }
    output.aside(Line.of("Next: limber play " + quoted(name) + " --speed max"));
  }

  /** Returns {@code name} as a shell takes it for one word. */
  private static String quoted(String name) {
    return name.matches("[\\p{L}\\p{N}._/:+@][\\p{L}\\p{N}._/:+@-]*")
        ? name
        : "'" + name.replace("'", "'\\''") + "'";
  }

  private void writeSchema(TextFile target) throws UnwritableFile {
    if (!target.exists()) {
      target.put(RoutineSchema.json(), false);
      output.aside(Line.of("Written: " + target.name() + ", for editors"));
    } else if (!SchemaFile.isIn(target)) {
      output.aside(
          Line.of(target.name() + " is of another version; \"limber schema\" writes this one"));
    }
  }

  private ParameterException wrong(String message) {
    if (command == null) {
      throw new IllegalStateException("used outside of a command");
    }
    return new ParameterException(command.commandLine(), message);
  }
}
