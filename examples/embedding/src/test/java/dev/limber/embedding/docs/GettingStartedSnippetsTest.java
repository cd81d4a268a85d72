package dev.limber.embedding.docs;

import static dev.limber.dsl.Routines.routine;
import static dev.limber.dsl.Routines.seconds;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.RoutineListener;
import dev.limber.event.Totals;
import dev.limber.player.Playback;
import dev.limber.player.RoutinePlayer;
import dev.limber.routine.Routine;
import dev.limber.session.Controls;
import dev.limber.session.ParkedSession;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Rehearsal;
import dev.limber.session.Session;
import dev.limber.session.Timeline;
import dev.limber.testing.ManualTime;
import dev.limber.testing.RecordingListener;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the page on getting started. */
class GettingStartedSnippetsTest {

  private static final Page PAGE = Page.of("docs/getting-started.md");

  private final Speech speech = new Speech();

  static Routine wristBreak() {
    // docs: getting-started-builder
    Routine routine =
        routine("wrist-break", "Wrist break")
            .position(
                "sitting", at -> at.say("Sit tall, and stretch your arms out in front of you."))
            .repeatPerSide(
                RIGHT_FIRST,
                side ->
                    side.stopOnPain(
                        3,
                        guard ->
                            guard
                                .move(
                                    "With the {other-side} hand, draw the fingers of the {side} one gently back.",
                                    seconds(6))
                                .hold(seconds(10, 20), hold -> hold.say("Hold it, elbow straight."))
                                .release(way -> way.move("Let go, and shake the hand out."))))
            .build();
    // docs end
    return routine;
  }

  @Test
  void aFileIsRead(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("wrist-break.yaml");
    Files.writeString(file, Outputs.block(PAGE, "getting-started-routine", "yaml").text());

    assertThat(read(file)).isEqualTo(wristBreak());
  }

  private static Routine read(Path file) throws IOException {
    // docs: getting-started-read
    Routine routine = RoutineReader.create().read(file);
    // docs end
    return routine;
  }

  @Test
  void aPlayerPlaysWithOptions() {
    Routine routine = Brief.routine();
    Button painButton = new Button();
    Button pauseButton = new Button();
    // docs: getting-started-play
    Plan plan = Plan.of(routine, PlanOptions.builder().dose(new BigDecimal("0.5")).build());
    try (RoutinePlayer player = RoutinePlayer.create()) {
      Playback playback = player.play(plan, new Voice());
      painButton.onPress(() -> playback.reportPain());
      pauseButton.onPress(() -> playback.pause());
      Totals totals = playback.completion().join();
      show(totals);
    }
    // docs end
    assertThat(speech.said()).containsExactly("Up.", "Stay.", "Down.");
  }

  private void show(Totals totals) {
    assertThat(totals.whole().shareDone()).isEqualTo(1);
  }

  @Test
  void listenersRunWhereTheHostWants() {
    Ui ui = new Ui(ForkJoinPool.commonPool());
    // docs: getting-started-executor
    RoutinePlayer player = RoutinePlayer.builder().executor(ui::post).build();
    // docs end
    player.play(Brief.routine(), new Voice()).completion().join();
    player.close();
    assertThat(speech.said()).contains("Up.");
  }

  static String timeline() {
    Routine routine = wristBreak();
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    // docs: getting-started-timeline
    Plan plan = Plan.of(routine);
    for (Timeline.Entry entry : plan.timeline()) {
      out.println(entry.at() + " " + entry.kind() + " " + entry.text().orElse("-"));
    }
    out.println("in all " + plan.timeline().whole().expected());
    // docs end
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void aRehearsalPlaysInVirtualTime() {
    Routine routine = wristBreak();
    // docs: getting-started-rehearsal
    RecordingListener heard = new RecordingListener();
    Rehearsal.of(routine).at(Duration.ofSeconds(12), Controls::reportPain).run(heard);
    assertThat(heard.transcript()).contains("stopped-on-pain");
    // docs end
  }

  @Test
  void aPlayerGoesByManualTime() {
    Routine routine = wristBreak();
    // docs: getting-started-manual-time
    ManualTime time = new ManualTime();
    RecordingListener heard = new RecordingListener();
    try (RoutinePlayer player = RoutinePlayer.builder().timeSource(time).direct().build()) {
      Playback playback = player.play(routine, heard);
      time.advance(Duration.ofMinutes(5));
      playback.completion().join();
    }
    assertThat(heard.events()).last().isInstanceOf(SessionCompleted.class);
    // docs end
  }

  @Test
  void aLoopOfTheHostsOwnMovesASession() {
    Routine routine = wristBreak();
    Frames clock = new Frames();
    // docs: getting-started-loop
    Session session = Session.of(Plan.of(routine), new Voice());
    session.start();
    long before = clock.nanoTime();
    while (!session.isOver()) {
      clock.waitForNextFrame();
      long now = clock.nanoTime();
      session.advance(now - before);
      before = now;
    }
    // docs end
    assertThat(speech.said()).contains("Hold it, elbow straight.");
  }

  @Test
  void aSessionThatIsParkedTicksByItself() {
    Plan plan = Plan.of(wristBreak(), PlanOptions.builder().ticks(Duration.ofSeconds(1)).build());
    RecordingListener screen = new RecordingListener();
    RecordingListener straight = new RecordingListener();
    long active = Duration.ofSeconds(20).toNanos();
    // docs: getting-started-parked
    Session session = Session.of(plan, screen);
    session.start();
    ParkedSession parked = session.park();
    // later, when `active` nanoseconds of it are over
    while (parked.isTickNext() && parked.nextTick() <= active) {
      screen.onEvent(parked.tick());
    }
    session.unpark(parked);
    session.advance(active - session.elapsedNanos());
    session.park(parked);
    // docs end
    Session beside = Session.of(plan, straight);
    beside.start();
    beside.advance(active);
    assertThat(screen.events()).isEqualTo(straight.events());
    assertThat(screen.events(Tick.class)).isNotEmpty();
  }

  // docs: getting-started-listener
  class Voice implements RoutineListener {
    @Override
    public void stepStarted(StepStarted event) {
      event.text().ifPresent(speech::say);
    }

    @Override
    public void cueGiven(CueGiven event) {
      speech.say(event.text());
    }

    @Override
    public void stoppedOnPain(StoppedOnPain event) {
      speech.hush();
    }
  }

  // docs end

  /** Stands in for the thread of a user interface. */
  private record Ui(Executor thread) {
    void post(Runnable work) {
      thread.execute(work);
    }
  }

  /** Sixty frames a second, without waiting for them. */
  private static final class Frames {
    private long now;

    void waitForNextFrame() {
      now += 16_666_667;
    }

    long nanoTime() {
      return now;
    }
  }
}
