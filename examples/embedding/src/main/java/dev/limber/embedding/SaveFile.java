package dev.limber.embedding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small file that is either what it was or what it is to be, whenever the process ends: the new
 * text is written beside the old one, and then takes its place in one step.
 *
 * <p>Not safe for use by several threads.
 */
final class SaveFile {

  private final Path path;
  private final Path draft;

  /**
   * What is saved. Immutable.
   *
   * @param snapshot the session
   * @param events what the session has made up to then, and nobody may have been told of yet
   */
  record Saved(String snapshot, List<String> events) {}

  SaveFile(Path path) {
    this.path = path;
    this.draft = path.resolveSibling(path.getFileName() + ".new");
  }

  /** Returns what was saved last, if something was. */
  Optional<Saved> read() throws IOException {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
    return Optional.of(new Saved(lines.get(0), lines.subList(1, lines.size())));
  }

  /** Saves {@code saved} in the place of what was saved before. */
  void write(Saved saved) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(saved.snapshot());
    lines.addAll(saved.events());
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      // else the machine, though not the process, could lose it
      channel.force(true);
    }
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
