package dev.limber.dsl.internal.codec;

import dev.limber.routine.Defaults;
import dev.limber.routine.Routine;
import java.util.List;

/** Writes whole documents in their canonical form: keys in the order of the language's tables. */
public final class DocumentWriter {

  private DocumentWriter() {}

  /** Returns {@code routine} in YAML. */
  public static String write(Routine routine) {
    Out out = new Out();
    out.map(
        () -> {
          writeHead(routine, out);
          writeCatalogue(routine, out);
          ExtensionCodec.write(routine.extensions(), out);
          out.scalar("steps");
          Steps.write(routine.steps(), out);
        });
    return out.finish();
  }

  private static void writeHead(Routine routine, Out out) {
    out.entry("schema", Schema.V1);
    out.entry("id", routine.id());
    TextCodec.entry("title", routine.title(), out);
    TextCodec.entry("summary", routine.summary(), out);
    TextCodec.entry("instructions", routine.instructions(), out);
    if (!routine.language().equals(Routine.DEFAULT_LANGUAGE)) {
      out.entry("language", routine.language());
    }
    if (!routine.precautions().isEmpty()) {
      out.scalar("precautions");
      out.list(() -> routine.precautions().forEach(text -> TextCodec.write(text, out)));
    }
    if (!routine.symptoms().isEmpty()) {
      out.scalar("symptoms");
      out.map(() -> routine.symptoms().forEach((slug, text) -> TextCodec.entry(slug, text, out)));
    }
    RedFlagsCodec.write(routine.redFlags(), out);
    routine
        .frequency()
        .ifPresent(
            frequency -> {
              out.scalar("frequency");
              FrequencyCodec.write(frequency, out);
            });
    if (!routine.props().isEmpty()) {
      out.scalar("props");
      PropsCodec.write(routine.props(), out);
    }
    if (!routine.choices().isEmpty()) {
      out.scalar("choices");
      out.map(() -> routine.choices().forEach((slug, text) -> TextCodec.entry(slug, text, out)));
    }
  }

  private static void writeCatalogue(Routine routine, Out out) {
    if (!routine.defaults().equals(Defaults.NONE)) {
      out.scalar("defaults");
      out.map(() -> writeDefaults(routine.defaults(), out));
    }
    routine.words().ifPresent(words -> SideNamesCodec.write(words, out));
    routine
        .source()
        .ifPresent(
            source -> {
              out.scalar("source");
              SourceCodec.write(source, out);
            });
    writeSlugs("tags", routine.tags(), out);
    writeSlugs("muscles", routine.muscles(), out);
    out.entry("level", routine.level());
  }

  private static void writeDefaults(Defaults defaults, Out out) {
    out.entry("position", defaults.position().map(RangeText::write));
    out.entry("move", defaults.move().map(RangeText::write));
    out.entry("change-over", defaults.changeOver().map(RangeText::write));
  }

  private static void writeSlugs(String key, List<String> slugs, Out out) {
    if (!slugs.isEmpty()) {
      out.scalar(key);
      out.slugs(slugs);
    }
  }
}
