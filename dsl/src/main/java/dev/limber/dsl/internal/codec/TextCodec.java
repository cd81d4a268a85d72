package dev.limber.dsl.internal.codec;

import dev.limber.routine.Text;
import java.util.Optional;

/** Writes words for the person. */
final class TextCodec {

  private TextCodec() {}

  static void write(Text text, Out out) {
    if (text.isPlain()) {
      out.scalar(text.plain());
    } else {
      out.map(() -> text.translations().forEach(out::entry));
    }
  }

  static void entry(String key, Text text, Out out) {
    out.scalar(key);
    write(text, out);
  }

  static void entry(String key, Optional<Text> text, Out out) {
    text.ifPresent(words -> entry(key, words, out));
  }
}
