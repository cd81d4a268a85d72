package dev.limber.terminal;

import dev.limber.terminal.Answers.Unfit;
import java.io.IOException;
import java.util.List;

/**
 * Asks a person, line by line, on standard error; a wrong answer is asked again with the reason.
 *
 * <p>Not safe for use by several threads.
 */
final class Dialogue implements AutoCloseable {

  private static final String INDENT = "  ";

  private final Output output;
  private final int width;
  private final TypedLines lines;
  private final Thread interrupted = new Thread(this::tellInterrupted, "limber-interrupted");

  /** Begins to ask; until it is closed Ctrl-C is answered with a word. */
  Dialogue(Surroundings around, Output output) {
    this.output = output;
    this.width = around.columns();
    this.lines = new TypedLines(around.in(), around.encoding().charset());
    Runtime.getRuntime().addShutdownHook(interrupted);
  }

  /** Says that the input has ended before all was answered. */
  static final class Cancelled extends Exception {

    private static final long serialVersionUID = 1L;

    Cancelled() {
      super("cancelled; nothing is written");
    }
  }

  /** Takes an answer, or says why not. */
  interface Taking<T> {
    T take(String answer) throws Unfit;
  }

  /** Tells the person {@code text}. */
  void tell(String text) {
    wrapped(text, "").forEach(line -> output.aside(Line.of(line)));
  }

  /**
   * Returns what is taken of an answer.
   *
   * @param usual the answer that Enter alone gives; empty if there is none
   * @throws Cancelled if the input ends
   */
  <T> T ask(String question, String usual, Taking<T> taking) throws Cancelled, IOException {
    String brackets = usual.isEmpty() ? ":" : " [" + usual + "]:";
    List<String> asked = wrapped(question + brackets, "");
    while (true) {
      asked.subList(0, asked.size() - 1).forEach(line -> output.aside(Line.of(line)));
      output.ask(asked.get(asked.size() - 1) + " ");
      String typed = typed();
      try {
        return taking.take(typed.isBlank() ? usual : typed);
      } catch (Unfit why) {
        wrapped(why.getMessage(), INDENT).forEach(line -> output.aside(Line.of(INDENT + line)));
      }
    }
  }

  private String typed() throws Cancelled, IOException {
    try {
      return lines.next().orElseThrow(Cancelled::new);
    } catch (Cancelled cancelled) {
      output.aside(Line.EMPTY);
      throw cancelled;
    }
  }

  private List<String> wrapped(String text, String indent) {
    return Cells.wrapped(SafeText.of(text), width - Cells.of(indent));
  }

  private void tellInterrupted() {
    output.aside(Line.EMPTY);
    output.complain(String.valueOf(new Cancelled().getMessage()));
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException alreadyExiting) {
      // then the word has been said
    }
  }
}
