package dev.limber.player;

import static dev.limber.player.Samples.hearing;
import static dev.limber.player.Samples.moves;
import static dev.limber.player.Samples.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.event.Diagnostics;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.internal.Patience;
import dev.limber.routine.Side;
import dev.limber.session.ParkedSession;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import dev.limber.session.Snapshot;
import dev.limber.testing.ManualTime;
import dev.limber.testing.RecordingListener;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What sessions that take turns with one machine must not leave to each other. */
@Timeout(30)
class TurnsTest {

  private final ManualTime time = new ManualTime();
  private final List<Playback> playbacks = new ArrayList<>();

  @Test
  void noEventReachesTheListenersOfAnotherSession() {
    Plan plan = Plan.of(moves(3, 3));
    List<RecordingListener> heard = new ArrayList<>();
    try (RoutinePlayer player =
        RoutinePlayer.builder().timeSource(time).direct().diagnostics(new Resuming()).build()) {
      Playback bystander = player.play(moves(3));
      bystander.pause();
      playbacks.add(bystander);
      for (int i = 0; i < 3; i++) {
        heard.add(new RecordingListener());
        playbacks.add(player.play(plan, heard.get(i)));
      }
      time.jump(seconds(30));
      time.advance(seconds(6));
    }

    for (RecordingListener each : heard) {
      assertThat(each.events()).isEqualTo(heard.get(0).events());
      assertThat(each.events(SessionPaused.class)).hasSize(1);
      assertThat(each.events()).extracting(RoutineEvent::seq).doesNotHaveDuplicates().hasSize(8);
    }
  }

  @Test
  void aSessionThatFailsLeavesNoEventToTheNextOne() {
    Plan plan = Plan.of(moves(3));
    List<RoutineEvent> heard = new ArrayList<>();
    Delivery delivery = new LiveSession(settings(), Session.of(plan).park());
    delivery.hear(hearing(heard::add));
    Machine machine = new Machine(settings(), plan);
    machine.mount(Session.of(plan).park(), 0, delivery);
    machine.keepEvents();
    machine.begin(0);
    assertThat(machine.kept()).isNotEmpty();
    delivery.giveUp(new IllegalStateException("broken"));
    delivery.run(machine.kept());

    assertThat(heard).isEmpty();
    assertThat(delivery.completion()).failsWithin(seconds(20));
    machine.keepEvents();
    assertThat(machine.kept()).isEmpty();
  }

  @Test
  void whatIsMadeWhileEarlierEventsWaitIsDeliveredAfterThem() {
    List<Long> heard = new ArrayList<>();
    Delivery delivery = new LiveSession(settings(), Session.of(Plan.of(moves(3))).park());
    delivery.hear(hearing(event -> heard.add(event.seq())));
    delivery.add(new RoutineEvent.SideStarted(1, seconds(0), "steps[0]", Side.LEFT));
    Queue<RoutineEvent> latest = new ArrayDeque<>();
    latest.add(new RoutineEvent.SideStarted(2, seconds(0), "steps[0]", Side.LEFT));
    assertThat(delivery.begins(latest)).isTrue();
    delivery.run(latest);

    assertThat(heard).containsExactly(1L, 2L);
  }

  @Test
  void aSessionThatLosesAnEventCannotBePutDownAsIfItWereWhole() {
    Plan plan = Plan.of(moves(3));
    Machine machine = new Machine(settings(), plan);
    ParkedSession parked = Session.of(plan).park();
    machine.mount(parked, 0, new LiveSession(settings(), parked));
    // now there is nobody to take an event in
    machine.dismount();
    machine.session().start();

    assertThatThrownBy(() -> machine.park(parked)).isInstanceOf(InternalError.class);
  }

  private PlayerSettings settings() {
    Patience patience = new Patience(new RecordedDiagnostics(), 3);
    return new PlayerSettings(
        time, new Timekeeper(time), Runnable::run, patience, 1, 256, true, new Machines());
  }

  @Test
  void anIdlePlayerKeepsNoListenerOfASessionThatIsOver() {
    Plan plan = Plan.of(moves(3));
    try (RoutinePlayer player =
        RoutinePlayer.builder().timeSource(time).executor(Runnable::run).build()) {
      WeakReference<Object> screen = playWithAScreen(player, plan);
      time.advance(seconds(3));
      for (int tries = 0; tries < 50 && screen.get() != null; tries++) {
        System.gc();
      }

      assertThat(screen.get()).isNull();
    }
  }

  private static WeakReference<Object> playWithAScreen(RoutinePlayer player, Plan plan) {
    List<RoutineEvent> screen = new ArrayList<>();
    player.play(plan, hearing(screen::add));
    return new WeakReference<>(screen);
  }

  @Test
  void ticksThatThePlayerLeavesOutAreNotLostToWhoTakesUpASnapshot() {
    Plan plan = Samples.ticking(moves(100), seconds(1));
    RecordingListener heard = new RecordingListener();
    try (RoutinePlayer player =
        RoutinePlayer.builder()
            .timeSource(time)
            .executor(new HandExecutor())
            .queueCapacity(16)
            .build()) {
      Playback playback = player.play(plan);
      time.advance(seconds(20));
      Snapshot snapshot = playback.snapshot();

      Session session = Session.restore(plan, snapshot, heard);
      session.advance(seconds(3));
    }

    assertThat(heard.events(Tick.class)).hasSize(3);
  }

  /** Has sessions that were interrupted go on, after what keeps the timer thread busy. */
  private final class Resuming implements Diagnostics {
    @Override
    public void interrupted(long lateNanos) {
      playbacks.get(0).reportPain(1);
      playbacks.stream().skip(1).filter(Playback::isPaused).forEach(Playback::resume);
    }
  }
}
