package dev.limber.embedding.docs;

import dev.limber.dsl.yaml.InvalidRoutineException;
import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.routine.Routine;
import dev.limber.session.Rehearsal;
import dev.limber.testing.RecordingListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** What the pages show as output, by the name of the block: made anew by running. */
final class Outputs {

  static final Map<String, Supplier<String>> ALL =
      Map.of(
          "readme-transcript", Outputs::readmeTranscript,
          "getting-started-problems", Outputs::problems,
          "getting-started-timeline", GettingStartedSnippetsTest::timeline,
          "tiny-session", EventsSnippetsTest::json,
          "events-report", EventsSnippetsTest::report,
          "pain-transcript", Outputs::painTranscript);

  private Outputs() {}

  /** Returns the block of {@code page} in {@code language} that is named {@code name}. */
  static Block block(Page page, String name, String language) {
    return page.blocks().stream()
        .filter(block -> block.name().equals(name) && block.language().equals(language))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(page + " has no block " + name));
  }

  private static String readmeTranscript() {
    return upTo("side-completed", ReadmeSnippetsTest.transcript());
  }

  private static String painTranscript() {
    Path file = Page.ROOT.resolve("examples/routines/supine-hamstring-stretch.yaml");
    RecordingListener heard = new RecordingListener();
    Rehearsal.of(read(file))
        .at(Duration.ofSeconds(45), session -> session.reportPain(4))
        .run(heard);
    String after = heard.transcript();
    return upTo("side-started", after.substring(after.indexOf(" 0:45.000")));
  }

  /** Returns {@code transcript} up to the first line about an event of the kind {@code last}. */
  private static String upTo(String last, String transcript) {
    int end = transcript.indexOf('\n', transcript.indexOf("  " + last)) + 1;
    return transcript.substring(0, end);
  }

  private static String problems() {
    Block file = block(Page.of("docs/getting-started.md"), "getting-started-routine", "yaml");
    try {
      RoutineReader.create()
          .parse("wrist-break.yaml", file.text().replace("hold: 10-20s", "hodl: 10-20s"));
      throw new IllegalStateException("a typo was read");
    } catch (InvalidRoutineException e) {
      return e.getMessage() + "\n";
    }
  }

  private static Routine read(Path file) {
    try {
      return RoutineReader.create().parse(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
