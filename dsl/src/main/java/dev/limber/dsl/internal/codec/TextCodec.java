package dev.limber.dsl.internal.codec;

import dev.limber.routine.Text;
import dev.limber.routine.Wording;
import java.util.Optional;

/** Writes words for the person. */
final class TextCodec {

  private TextCodec() {}

  static void write(Text text, Out out) {
    if (text.isPlain()) {
      write(text.wordings().values().iterator().next(), out);
      return;
    }
    out.map(
        () ->
            text.wordings()
                .forEach(
                    (language, wording) -> {
                      out.scalar(language);
                      write(wording, out);
                    }));
  }

  private static void write(Wording wording, Out out) {
    if (!wording.isBySide()) {
      out.scalar(wording.right());
      return;
    }
    out.map(
        () -> {
          out.entry("right", wording.right());
          out.entry("left", wording.left());
        });
  }

  static void entry(String key, Text text, Out out) {
    out.scalar(key);
    write(text, out);
  }

  static void entry(String key, Optional<Text> text, Out out) {
    text.ifPresent(words -> entry(key, words, out));
  }
}
