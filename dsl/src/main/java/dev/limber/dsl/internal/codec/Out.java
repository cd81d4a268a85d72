package dev.limber.dsl.internal.codec;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;

/**
 * Writes YAML in block style; what wants quotes gets them.
 *
 * <p>Not safe for use by several threads.
 */
final class Out {

  /** Every scalar is text to our reader, so none needs a tag. */
  private static final ImplicitTuple TEXT = new ImplicitTuple(true, true);

  private static final String MERGE = "<<";

  private final StringWriter written = new StringWriter();
  private final Emitter emitter;

  Out() {
    DumperOptions options = new DumperOptions();
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    options.setIndent(2);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    emitter = new Emitter(written, options);
    emit(new StreamStartEvent(null, null));
    emit(new DocumentStartEvent(null, null, false, null, null));
  }

  private void emit(Event event) {
    try {
      emitter.emit(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the document, and returns it. */
  String finish() {
    emit(new DocumentEndEvent(null, null, false));
    emit(new StreamEndEvent(null, null));
    return written.toString();
  }

  void scalar(String text) {
    DumperOptions.ScalarStyle style =
        wantsQuotes(text)
            ? DumperOptions.ScalarStyle.SINGLE_QUOTED
            : DumperOptions.ScalarStyle.PLAIN;
    emit(new ScalarEvent(null, null, TEXT, text, null, null, style));
  }

  /**
   * Nothing would look forgotten, and a merge key is none in quotes; the emitter knows the rest.
   */
  private static boolean wantsQuotes(String text) {
    return text.isEmpty() || text.equals(MERGE);
  }

  void map(Runnable entries) {
    emit(new MappingStartEvent(null, null, true, null, null, DumperOptions.FlowStyle.BLOCK));
    entries.run();
    emit(new MappingEndEvent(null, null));
  }

  void list(Runnable items) {
    emit(new SequenceStartEvent(null, null, true, null, null, DumperOptions.FlowStyle.BLOCK));
    items.run();
    emit(new SequenceEndEvent(null, null));
  }

  /** Writes a short list of slugs on one line. */
  void slugs(Iterable<String> slugs) {
    emit(new SequenceStartEvent(null, null, true, null, null, DumperOptions.FlowStyle.FLOW));
    slugs.forEach(this::scalar);
    emit(new SequenceEndEvent(null, null));
  }

  void entry(String key, String value) {
    scalar(key);
    scalar(value);
  }

  void entry(String key, Optional<String> value) {
    value.ifPresent(text -> entry(key, text));
  }
}
