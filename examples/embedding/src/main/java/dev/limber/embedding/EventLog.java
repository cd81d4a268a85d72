package dev.limber.embedding;

import dev.limber.dsl.json.EventJson;
import dev.limber.event.RoutineEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Events in a file, each a line of JSON. A line that was cut off when its process ended is not
 * there.
 *
 * <p>Not safe for use by several threads.
 */
final class EventLog implements SavedSession.Receiver {

  private final Path path;
  private long last;

  /** Goes on with the file at {@code path}, or begins it. */
  EventLog(Path path) throws IOException {
    this.path = path;
    String text = Files.exists(path) ? Files.readString(path) : "";
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    if (whole.length() < text.length()) {
      Files.writeString(path, whole);
    }
    this.last = whole.lines().reduce((line, next) -> next).map(EventLog::seq).orElse(0L);
  }

  private static long seq(String line) {
    return EventJson.read(line).seq();
  }

  @Override
  public long last() {
    return last;
  }

  @Override
  public void take(RoutineEvent event) throws IOException {
    Files.writeString(
        path,
        EventJson.write(event) + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    last = event.seq();
  }
}
