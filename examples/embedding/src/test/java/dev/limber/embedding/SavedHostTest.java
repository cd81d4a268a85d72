package dev.limber.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.json.EventJson;
import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.event.RoutineEvent;
import dev.limber.session.Rehearsal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** R4, with processes that are killed: nothing is lost, repeated or renumbered. */
@Timeout(120)
class SavedHostTest {

  private static final String LEGS =
      """
      schema: routine/v1
      id: legs
      title: Legs
      steps:
        - repeat: 8
          rest: 20ms
          steps:
            - repeat-per-side: right-first
              change-over: 15ms
              steps:
                - stop-on-pain: any
                  steps:
                    - move: Lift the {side} leg.
                      takes: 30ms
                    - hold: 40ms
                      cues:
                        - every: 10ms
                          say: Higher.
                  release:
                    - move: Lower the leg.
                      takes: 25ms
      """;

  @TempDir Path folder;

  @Test
  void r4ASessionWhoseProcessIsKilledAgainAndAgainIsToldWhole() throws Exception {
    Path routine = Files.writeString(folder.resolve("legs.yaml"), LEGS);
    Random random = new Random(4);
    int kills = 0;
    while (!endsBefore(start(routine), told() + 5 + random.nextInt(60))) {
      kills++;
    }

    List<String> lines = Files.readAllLines(folder.resolve("events.jsonl"));
    List<RoutineEvent> straight = Rehearsal.of(RoutineReader.create().read(routine)).events();
    assertThat(lines).isEqualTo(straight.stream().map(EventJson::write).toList());
    assertThat(kills).as("a run in which few were killed proves little").isGreaterThan(3);
  }

  private Process start(Path routine) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            SavedHost.class.getName(),
            routine.toString(),
            folder.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("out.txt").toFile()))
        .start();
  }

  /** Returns whether {@code process} ends by itself; once it has told so much, it is killed. */
  private boolean endsBefore(Process process, long told) throws Exception {
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
      if (told() >= told) {
        // SIGKILL, to this process and no other
        process.destroyForcibly().waitFor();
        return false;
      }
    }
    assertThat(process.exitValue()).as(() -> read(folder.resolve("out.txt"))).isZero();
    return true;
  }

  private long told() throws IOException {
    Path log = folder.resolve("events.jsonl");
    return Files.exists(log) ? Files.readString(log).lines().count() : 0;
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
