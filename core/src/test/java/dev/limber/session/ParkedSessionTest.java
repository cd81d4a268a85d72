package dev.limber.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.event.RoutineEvent;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import dev.limber.testing.RecordingListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParkedSessionTest {

  private static final long SECOND = 1_000_000_000;

  private final RecordingListener heard = new RecordingListener();

  @Test
  void itTellsTheTicksBeforeTheNextCueAndThenHasASessionStandIn() {
    Session session = started(ticking(1).build());
    ParkedSession parked = session.park();
    List<RoutineEvent> told = ticksOf(parked);
    session.advance(Duration.ofSeconds(8));

    // a cue comes with the tick at ten seconds, and after each tick another has to be certain
    assertThat(told).hasSize(9);
    assertThat(told.subList(0, 8)).isEqualTo(heard.events(RoutineEvent.Tick.class));
    assertThat(parked.nextTick()).isEqualTo(10 * SECOND);
  }

  @Test
  void aSessionGoesOnAfterTheTicksThatWereToldWithoutIt() {
    Session session = started(ticking(1).build());
    Session straight = started(ticking(1).build());
    ParkedSession parked = session.park();
    for (int i = 0; i < 5; i++) {
      parked.tick();
    }
    session.unpark(parked);
    straight.advance(Duration.ofSeconds(5));

    assertThat(session.snapshot()).isEqualTo(straight.snapshot());
    assertThat(session.nextDeadline()).isEqualTo(6 * SECOND);
  }

  @Test
  void theCountdownIsLeftToASession() {
    Session session = started(ticking(1).countdown(true).build());
    session.advance(Duration.ofSeconds(11));
    List<RoutineEvent> told = ticksOf(session.park());

    // the hold lasts twenty seconds
    assertThat(told).hasSize(5);
    assertThat(told.get(4).at()).isEqualTo(Duration.ofSeconds(16));
  }

  @Test
  void nothingIsToldOfASessionThatStandsStillOrDoesNotTick() {
    Session paused = started(ticking(1).build());
    paused.pause();
    Session extended = started(ticking(1).build());
    extended.extend(Duration.ofSeconds(1));

    assertThat(paused.park().isTickNext()).isFalse();
    assertThat(extended.park().isTickNext()).as("of another length than planned").isFalse();
    assertThat(started(PlanOptions.DEFAULT).park().isTickNext()).isFalse();
    assertThat(Session.of(Plan.of(routine(), ticking(1).build())).park().isTickNext()).isFalse();
    assertThatThrownBy(() -> paused.park().tick())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("something else than a tick is due next");
  }

  @Test
  void aSessionOfAnotherPlanIsRefused() {
    ParkedSession parked = started(ticking(1).build()).park();
    Session other = started(ticking(1).build());

    assertThatThrownBy(() -> other.unpark(parked))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the parked session must be of the same plan");
    assertThatThrownBy(() -> other.park(parked)).isInstanceOf(IllegalArgumentException.class);
  }

  private Session started(PlanOptions options) {
    Session session = Session.of(Plan.of(routine(), options), heard);
    session.start();
    return session;
  }

  private static List<RoutineEvent> ticksOf(ParkedSession parked) {
    List<RoutineEvent> told = new ArrayList<>();
    while (parked.isTickNext()) {
      told.add(parked.tick());
    }
    return told;
  }

  private static PlanOptionsBuilder ticking(long seconds) {
    return PlanOptions.builder().ticks(Duration.ofSeconds(seconds));
  }

  private static Routine routine() {
    Cue cue =
        new Cue(new CueTime.At(DurationRange.seconds(10)), List.of(Text.of("Half of it.")), false);
    return Routine.builder()
        .id("parked")
        .title(Text.of("Parked"))
        .addSteps(
            Hold.builder()
                .addTurns(DurationRange.seconds(20))
                .guidance(Guidance.builder().addCues(cue).build())
                .build())
        .build();
  }
}
