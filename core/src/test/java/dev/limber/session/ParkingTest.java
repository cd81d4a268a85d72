package dev.limber.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import dev.limber.testing.RecordingListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One session that stands in for several. */
class ParkingTest {

  private static final Plan PLAN =
      Plan.of(
          Routine.builder()
              .id("still")
              .title(Text.of("Hold still."))
              .addSteps(
                  Hold.of(DurationRange.of(Duration.ofSeconds(10))),
                  Hold.of(DurationRange.of(Duration.ofSeconds(3))))
              .build());

  private final RecordingListener heard = new RecordingListener();
  private final Session machine = Session.of(PLAN, heard);

  @Test
  void whatWasParkedGoesOnWhereItWasAndTellsNothingOfItsReturn() {
    machine.start();
    machine.advance(Duration.ofSeconds(4));
    Snapshot before = machine.snapshot();
    ParkedSession parked = machine.park();
    machine.advance(Duration.ofHours(1));
    int told = heard.events().size();
    machine.unpark(parked);

    assertThat(machine.snapshot()).isEqualTo(before);
    assertThat(machine.elapsedNanos()).isEqualTo(Duration.ofSeconds(4).toNanos());
    assertThat(heard.events()).hasSize(told);
    machine.advance(Duration.ofSeconds(6));
    assertThat(heard.events().get(told).seq()).isEqualTo(before.seq() + 1);
  }

  @Test
  void thePlaceOfASessionMayBeUsedAgain() {
    machine.start();
    ParkedSession place = machine.park();
    machine.advance(Duration.ofSeconds(4));
    machine.park(place);
    machine.advance(Duration.ofHours(1));
    machine.unpark(place);

    assertThat(machine.elapsedNanos()).isEqualTo(Duration.ofSeconds(4).toNanos());
  }

  @Test
  void aListenerMustNotChangeWhatItsOwnSessionIs() {
    ParkedSession fresh = machine.park();
    List<Throwable> thrown = new ArrayList<>();
    Session[] own = new Session[1];
    own[0] =
        Session.of(
            PLAN,
            new RoutineListener() {
              @Override
              public void onEvent(RoutineEvent event) {
                try {
                  own[0].unpark(fresh);
                } catch (IllegalStateException refused) {
                  thrown.add(refused);
                }
              }
            });
    own[0].start();

    assertThat(thrown).hasSize(2);
    assertThat(own[0].isStarted()).isTrue();
  }

  @Test
  void timeThatIsNegativeIsRefusedInWhateverUnit() {
    machine.start();

    assertThatThrownBy(() -> machine.advance(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time must not be negative, but was -1 ns");
    assertThatThrownBy(() -> machine.advance(Duration.ofNanos(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time must not be negative, but was PT-0.000000001S");
    machine.advance(0);
    assertThat(machine.elapsedNanos()).isZero();
  }
}
