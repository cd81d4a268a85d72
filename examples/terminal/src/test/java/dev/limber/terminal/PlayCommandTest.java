package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.json.EventJson;
import dev.limber.dsl.yaml.RoutineWriter;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.StopReason;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayCommandTest {

  private static final String STRETCH = RoutineWriter.write(Samples.stretch());

  @Test
  void asTextTheStartComesFirstAndTheTotalsLast() {
    Run run = Run.withInput(STRETCH, "play", "-", "--speed", "max");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Calf stretch at the wall\n")
        .contains("- Not while a strain")
        .contains("\n\n   0:00  Stand an arm's length from a wall. (10 s)\n")
        .endsWith(
            "Done after 1:39: 8 of 8 steps done.\nSides: right 0:42 of 0:42, left 0:42 of 0:42.\n");
  }

  @Test
  void asJsonStandardOutputHoldsEventsOnly() {
    Run run = Run.withInput(STRETCH, "play", "-", "--speed", "max", "--format", "jsonl");

    List<RoutineEvent> events = events(run);
    assertThat(run.status()).isZero();
    assertThat(run.err()).startsWith("Calf stretch at the wall\n");
    assertThat(events.get(0)).isInstanceOf(RoutineEvent.SessionStarted.class);
    assertThat(events.get(events.size() - 1)).isInstanceOf(RoutineEvent.SessionCompleted.class);
    for (int i = 0; i < events.size(); i++) {
      assertThat(events.get(i).seq()).isEqualTo(i + 1L);
    }
  }

  @Test
  void commandsAreGivenAtTheirTime() {
    Run run = json("--at", "34s=pain:3", "--at", "45s=stop");

    assertThat(events(run))
        .anySatisfy(
            event -> {
              assertThat(event).isInstanceOf(RoutineEvent.StoppedOnPain.class);
              assertThat(event.at()).isEqualTo(Duration.ofSeconds(34));
            })
        .last()
        .isInstanceOfSatisfying(
            SessionStopped.class,
            end -> {
              assertThat(end.at()).isEqualTo(Duration.ofSeconds(45));
              assertThat(end.reason()).isEqualTo(StopReason.HOST);
            });
    assertThat(run.status()).isZero();
  }

  @Test
  void theTimeOfCommandsGoesOnDuringAPause() {
    Run run = json("--at", "2s=pause", "--at", "7s=resume", "--at", "8s=finish");

    assertThat(events(run)).last().satisfies(end -> assertThat(end.at()).hasSeconds(3));
  }

  @Test
  void aPauseWithNothingToComeEndsWithAStop() {
    Run run = json("--at", "2s=pause");

    assertThat(events(run)).last().isInstanceOf(SessionStopped.class);
    assertThat(run.status()).isZero();
  }

  @Test
  void aCommandWithoutEffectIsTold() {
    Run run = json("--at", "1s=seek:steps[99]", "--at", "2s=resume");

    assertThat(run.err())
        .contains("limber: --at 1s=seek:steps[99] changed nothing\n")
        .contains("limber: --at 2s=resume changed nothing\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void everyCommandFindsItsWay() {
    Run run =
        json(
            "--at", "1s=extend:10s",
            "--at", "2s=restart",
            "--at", "3s=next",
            "--at", "4s=seek:steps[2].steps[0].steps[1]",
            "--at", "5s=back",
            "--at", "6s=pain",
            "--at", "7s=describe:4",
            "--at", "8s=skip");

    assertThat(run.err()).containsOnlyOnce("changed nothing").contains("--at 8s=skip changed");
  }

  @Test
  void ticksAreMadeWhereTheyAreWanted() {
    Run run = json("--ticks", "4s", "--at", "9s=stop");

    assertThat(events(run))
        .filteredOn(RoutineEvent.Tick.class::isInstance)
        .extracting(RoutineEvent::at)
        .containsExactly(Duration.ofSeconds(4), Duration.ofSeconds(8));
  }

  @Test
  void optionsReachThePlan() {
    Run run = json("--dose", "0", "--have", "towel", "--choose", "tender");

    assertThat(events(run))
        .filteredOn(StepStarted.class::isInstance)
        .extracting(event -> ((StepStarted) event).planned().orElseThrow().toSeconds())
        .containsExactly(10L, 8L, 8L, 15L, 4L, 5L, 8L, 15L, 4L);
  }

  @Test
  void inRealTimeTheSameIsTold() {
    Run real = Run.withInput(STRETCH, "play", "-", "--speed", "10", "--at", "0s=stop");

    assertThat(real.status()).isZero();
    assertThat(real.out())
        .contains("   0:00  Stand an arm's length from a wall. (10 s)\n")
        .contains("\nStopped after 0:0");
  }

  @Test
  void inRealTimeWithoutKeysAPauseWithNothingToComeIsStopped() {
    Run run =
        Run.withInput(
            STRETCH, "play", "-", "--speed", "10", "--format", "jsonl", "--at", "0s=pause");

    assertThat(events(run)).last().isInstanceOf(SessionStopped.class);
    assertThat(run.err()).endsWith("nothing was to come that could make it go on\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void inRealTimeWithoutKeysAWaitWithNothingToComeIsStopped() {
    Run run = live("- move: Go on.\n    until: ready", "--speed", "100");

    assertThat(run.out()).contains("waits until the person goes on\nStopped after 0:0");
    assertThat(run.err()).endsWith("nothing was to come that could make it go on\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void inRealTimeACommandToComeEndsAWait() {
    Run run = live("- move: Go on.\n    until: ready", "--speed", "100", "--at", "5s=next");

    assertThat(run.out()).contains("1 of 1 steps done.");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- move: Go on.\n    until: ready\n    at-most: 2s",
        "- hold: { until: tight, at-most: 2s, then: 1s }",
        "- reps: { for: 2s }",
      })
  void inRealTimeWithoutKeysWhatEndsByItselfIsNotStopped(String step) {
    Run run = live(step, "--speed", "100");

    assertThat(run.out()).contains("Done after 0:0").contains("1 of 1 steps done.");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- hold: { until: tight }",
        "- hold: { total: 10s, bouts-of: 10s }\n  - rest: ready",
        "- reps: 3\n    until: ready",
      })
  void inRealTimeWithoutKeysWhatNeverEndsIsStopped(String step) {
    Run run = live(step, "--speed", "100");

    assertThat(run.out()).contains("\nStopped after ");
    assertThat(run.err()).endsWith("nothing was to come that could make it go on\n");
  }

  @Test
  void inRealTimeWithoutKeysAWaitForARetryIsStopped() {
    String guarded =
        "- stop-on-pain: any\n    retry: 1\n    steps:\n      - hold: 60s\n"
            + "    release:\n      - move: Back.\n        takes: 1s";

    Run run = live(guarded, "--speed", "100", "--at", "1s=pain:5");

    assertThat(run.out()).contains("waits until the person wants to try again\nStopped after");
    assertThat(run.err()).endsWith("nothing was to come that could make it go on\n");
  }

  @Test
  void symptomsAndRepsAreCommandsToo() {
    Run run =
        Run.withInput(
            RoutineWriter.write(Samples.everything()),
            "play",
            "-",
            "--speed=max",
            "--at=1s=pain:2:calf",
            "--at=2s=gone:tight",
            "--at=3s=rep",
            "--at=4s=symptom:sleepy",
            "--at=5s=symptom:dizzy");

    assertThat(run.out())
        .containsSubsequence(
            "0:01  pain 2 in the area calf\n",
            "0:02  has gone: My calf is tight\n",
            "0:05  Sit down and call somebody.\n",
            "Stopped because of a red flag after 0:05: ");
    assertThat(run.err())
        .isEqualTo(
            "limber: --at 3s=rep changed nothing\n"
                + "limber: --at 4s=symptom:sleepy changed nothing\n");
  }

  @Test
  void inRealTimeNobodyIsToldAfterStandardOutputIsClosed() {
    Run run =
        Run.writingTo(new Closed(), STRETCH, 80, "play", "-", "--speed", "0.001", "--format=jsonl");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).endsWith("limber: standard output has not taken everything\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--dose 2",
        "--dose -1",
        "--dose half",
        "--speed 0",
        "--format xml",
        "--affected both",
        "--language !",
        "--ticks 5",
        "--ticks 0s",
        "--at 5=pause",
        "--at 5s=sing",
        "--have rope",
        "--choose rope",
        "--sing",
        "another-file",
      })
  void wrongUseIsToldAndNothingIsPlayed(String arguments) {
    List<String> args = new ArrayList<>(List.of("play", "-", "--speed=max"));
    args.addAll(List.of(arguments.split(" ")));

    Run run = Run.withInput(STRETCH, args.toArray(String[]::new));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("limber: ").endsWith("Try \"limber play --help\".\n");
  }

  @Test
  void anUnknownPropIsToldWithThoseThatThereAre() {
    assertThat(Run.withInput(STRETCH, "play", "-", "--have", "rope\u001b[2J").err())
        .startsWith(
            "limber: --have: prop must be one that the routine declares (towel),"
                + " but was \"rope␛[2J\"\n");
    assertThat(Run.withInput(STRETCH, "play", "-", "--choose", "rope").err())
        .startsWith("limber: --choose: choice must be one that the routine declares (tender),");
  }

  @Test
  void aFileWithProblemsIsNotPlayed() {
    Run run = Run.withInput("steps: []", "play", "-", "--speed", "max", "--format", "jsonl");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("<stdin>:1:").contains("error: ");
  }

  @Test
  void theStretchOfTheLibraryIsPlayedFromItsFile() {
    Run run =
        Run.of(
            "play",
            "../routines/supine-hamstring-stretch.yaml",
            "--speed=max",
            "--format=jsonl",
            "--at",
            "40s=pain:3");

    assertThat(run.status()).isZero();
    assertThat(events(run))
        .filteredOn(StepStarted.class::isInstance)
        .filteredOn(event -> event.at().equals(Duration.ofSeconds(40)))
        .singleElement()
        .isInstanceOfSatisfying(
            StepStarted.class, step -> assertThat(step.text()).hasValue("Slowly lower the leg."));
  }

  @Test
  void aFileThatIsNotThereIsWrongUse() {
    Run run = Run.of("play", "nowhere.yaml");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("limber: nowhere.yaml: no such file\n");
  }

  private static Run live(String step, String... args) {
    String text =
        "schema: routine/v1\nid: one\ntitle: One\nsymptoms: { tight: Tight }\nsteps:\n  "
            + step
            + "\n";
    List<String> all = new ArrayList<>(List.of("play", "-"));
    all.addAll(List.of(args));
    return Run.withInput(text, all.toArray(String[]::new));
  }

  private static Run json(String... args) {
    List<String> all = new ArrayList<>(List.of("play", "-", "--speed=max", "--format=jsonl"));
    all.addAll(List.of(args));
    return Run.withInput(STRETCH, all.toArray(String[]::new));
  }

  private static List<RoutineEvent> events(Run run) {
    return run.out().lines().map(EventJson::read).toList();
  }

  /** A pipe whose reader has gone. */
  private static final class Closed extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("broken pipe");
    }
  }
}
