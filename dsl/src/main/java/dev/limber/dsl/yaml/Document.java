package dev.limber.dsl.yaml;

import dev.limber.dsl.internal.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The text of a routine, and its name in messages.
 *
 * <p>A name that ends with {@code .json} says that the text is JSON; any other text may be YAML or
 * JSON. Immutable.
 */
public final class Document {

  private final String name;
  private final Text text;

  private Document(String name, Text text) {
    this.name = Objects.requireNonNull(name, "name");
    this.text = text;
  }

  /** Reads the text, of which so many code points are wanted at most. */
  private interface Text {
    Source read(int most) throws IOException;
  }

  /** Returns a document of {@code text}. */
  public static Document of(String name, String text) {
    Objects.requireNonNull(text, "text");
    return new Document(name, most -> Source.of(name, text));
  }

  /** Returns a document of {@code bytes}, which are UTF-8. */
  public static Document of(String name, byte[] bytes) {
    byte[] own = bytes.clone();
    return new Document(name, most -> Source.of(name, own));
  }

  /** Returns a document of {@code file}, which is UTF-8 and is read when it is used. */
  public static Document of(Path file) {
    return new Document(file.toString(), most -> Source.of(file.toString(), Bytes.of(file, most)));
  }

  /** Returns what messages call it. */
  public String name() {
    return name;
  }

  /** Returns the text. */
  Source source(int most) throws IOException {
    return text.read(most);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
