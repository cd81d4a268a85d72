package dev.limber.dsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.limber.event.Outcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

  @Test
  void everyEventIsALine() {
    StringWriter out = new StringWriter();
    JsonLines lines = new JsonLines(out);
    lines.onEvent(Events.holdStarted("First\nsecond\u2028third"));
    lines.onEvent(Events.cue("More."));
    lines.onEvent(Events.holdCompleted(Outcome.COMPLETED));

    assertThat(out.toString()).endsWith("\n").doesNotContain("\r");
    assertThat(out.toString().lines().map(EventJson::read))
        .containsExactly(
            Events.holdStarted("First\nsecond\u2028third"),
            Events.cue("More."),
            Events.holdCompleted(Outcome.COMPLETED));
  }

  @Test
  void aLineIsThereAtOnceThoughTheWriterBuffers() {
    StringWriter out = new StringWriter();
    JsonLines lines = new JsonLines(new BufferedWriter(out));
    lines.onEvent(Events.cue("More."));

    assertThat(out).hasToString(EventJson.write(Events.cue("More.")) + "\n");
  }

  @Test
  void aWriterThatFailsIsReportedAsItIs() {
    JsonLines lines = new JsonLines(new FullDisk());

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> lines.onEvent(Events.cue("More.")))
        .havingCause()
        .withMessage("disk full");
  }

  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("disk full");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
