package dev.limber.flow;

import static dev.limber.flow.Events.lasting;
import static dev.limber.flow.Events.tick;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.flow.EventBuffer.Taken;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventBufferTest {

  private final EventBuffer buffer = new EventBuffer(3);

  @Test
  void nothingComesThatWasNotAskedFor() {
    buffer.add(lasting(1));
    buffer.add(lasting(2));

    assertThat(buffer.poll()).isNull();
    buffer.request(1);
    assertThat(buffer.poll()).isEqualTo(lasting(1));
    assertThat(buffer.poll()).isNull();
  }

  @Test
  void whatIsAskedForAddsUp() {
    buffer.request(1);
    buffer.request(2);
    add(lasting(1), lasting(2), lasting(3));

    assertThat(polled()).containsExactly(1L, 2L, 3L);
    add(lasting(4));
    assertThat(polled()).isEmpty();
  }

  @Test
  void moreThanALongCanCountIsAllThereAre() {
    buffer.request(Long.MAX_VALUE - 1);
    buffer.request(Long.MAX_VALUE - 1);
    add(lasting(1));
    assertThat(polled()).containsExactly(1L);

    // had it run over, or been counted down, this would ask for less than nothing
    buffer.request(Long.MAX_VALUE);
    add(lasting(2));
    assertThat(polled()).containsExactly(2L);
  }

  @Test
  void theOldestTickGivesWayToWhateverComes() {
    add(tick(1), lasting(2), tick(3));

    assertThat(buffer.add(lasting(4))).isEqualTo(Taken.WITHOUT_A_TICK);
    assertThat(buffer.add(tick(5))).isEqualTo(Taken.WITHOUT_A_TICK);
    buffer.request(9);
    assertThat(polled()).containsExactly(2L, 4L, 5L);
  }

  @Test
  void aTickThatFindsNoOtherGivesWayItself() {
    add(lasting(1), lasting(2), lasting(3));

    assertThat(buffer.add(tick(4))).isEqualTo(Taken.WITHOUT_A_TICK);
    buffer.request(9);
    assertThat(polled()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void whatIsNoTickIsNotDroppedForAnything() {
    add(lasting(1), lasting(2), lasting(3));

    assertThat(buffer.add(lasting(4))).isEqualTo(Taken.NOT);
    buffer.request(9);
    assertThat(polled()).containsExactly(1L, 2L, 3L);
  }

  private void add(RoutineEvent... events) {
    for (RoutineEvent event : events) {
      assertThat(buffer.add(event)).isEqualTo(Taken.WHOLE);
    }
  }

  private List<Long> polled() {
    List<Long> polled = new ArrayList<>();
    for (RoutineEvent event = buffer.poll(); event != null; event = buffer.poll()) {
      polled.add(event.seq());
    }
    return polled;
  }
}
