package dev.limber.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimerWheelTest {

  private static final long TICK = TimerWheel.TICK_NANOS;
  private static final long ORIGIN = Long.MAX_VALUE - 5 * TICK;

  private static final long DAY = 86_400L * 1_000_000_000;

  private static final class Entry extends Sleeper {}

  private final TimerWheel<Entry> wheel = new TimerWheel<>(ORIGIN, 4);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, Integer.MAX_VALUE})
  void itAgreesWithAPlainTreeUnderRandomChanges(int few) {
    for (int seed = 0; seed < 400; seed++) {
      try {
        WheelModel model = new WheelModel(seed, few);
        for (int i = 0; i < 300; i++) {
          model.change();
        }
        model.drain();
      } catch (RuntimeException | AssertionError failure) {
        throw new AssertionError("seed " + seed, failure);
      }
    }
  }

  @Test
  void anEntryThatIsOnlyAddedIsNeverWoken() {
    Entry entry = new Entry();
    wheel.add(entry);

    assertThat(wheel.nextWake()).isEqualTo(wheel.never());
    assertThat(wheel.all()).containsExactly(entry);
  }

  @Test
  void aFewEntriesOfASlotAreTakenEachAtItsInstant() {
    List<Entry> entries = added(4, 700 * TICK, 3);

    assertThat(wheel.nextWake()).isEqualTo(ORIGIN + 700 * TICK);
    assertThat(taken(700 * TICK - 1)).isEmpty();
    assertThat(taken(700 * TICK + 3)).containsExactlyInAnyOrderElementsOf(entries.subList(0, 2));
    assertThat(wheel.nextWake()).isEqualTo(ORIGIN + 700 * TICK + 6);
  }

  @Test
  void manyEntriesOfASlotAreTakenTogetherAtItsEnd() {
    List<Entry> entries = added(5, 700 * TICK, 3);

    assertThat(wheel.nextWake()).isEqualTo(ORIGIN + 701 * TICK);
    assertThat(taken(701 * TICK - 1)).isEmpty();
    assertThat(taken(701 * TICK)).containsExactlyInAnyOrderElementsOf(entries);
  }

  @Test
  void whatIsTakenStaysButIsNotWokenAgain() {
    Entry entry = added(1, TICK, 0).get(0);

    assertThat(taken(TICK)).containsExactly(entry);
    assertThat(wheel.nextWake()).isEqualTo(wheel.never());
    assertThat(wheel.all()).containsExactly(entry);
  }

  @Test
  void lateSlotsAreTakenInOrder() {
    List<Entry> entries = added(500, 10 * TICK, 20_000 * TICK);
    List<Entry> taken = taken(500 * 20_000 * TICK);

    assertThat(taken).containsExactlyElementsOf(entries);
  }

  @Test
  void aDeadlineInSixDaysIsWokenForOnlyOnce() {
    Entry entry = added(1, 6 * DAY, 0).get(0);

    assertThat(wheel.nextWake()).isEqualTo(ORIGIN + 6 * DAY);
    assertThat(taken(6 * DAY - 1)).isEmpty();
    assertThat(wheel.nextWake()).isEqualTo(ORIGIN + 6 * DAY);
    assertThat(taken(6 * DAY)).containsExactly(entry);
  }

  @Test
  void aDeadlineFurtherAwayIsPutOnNowAndThenAndHidesNoneBefore() {
    Entry year = added(1, 365 * DAY, 0).get(0);
    taken(DAY);
    Entry week = added(1, 7 * DAY, 0).get(0);

    int wakes = 0;
    List<Entry> taken = new ArrayList<>();
    while (wheel.nextWake() != wheel.never()) {
      taken.addAll(taken(wheel.nextWake() - ORIGIN));
      wakes++;
    }
    assertThat(taken).containsExactly(week, year);
    assertThat(wakes).isBetween(55, 65);
  }

  @Test
  void aCrowdThatIsFarAwayIsDealtOutInPieces() {
    long minute = 60_000_000_000L;
    List<Entry> entries = added(10_000, minute, 10);
    Timed[] batch = new Timed[64];

    // a piece at a time, and nothing is due before
    assertThat(wheel.takeDue(ORIGIN + minute, batch)).isZero();
    assertThat(wheel.nextWake() - (ORIGIN + minute)).isNegative();
    assertThat(taken(minute + TICK)).containsExactlyInAnyOrderElementsOf(entries);
  }

  @Test
  void manyEntriesOutgrowTheFirstPieceAndGiveItsIdsBack() {
    for (int round = 0; round < 3; round++) {
      List<Entry> entries = added(5_000, 1, 1_000);
      assertThat(entries.stream().mapToInt(entry -> entry.id())).doesNotHaveDuplicates();
      assertThat(entries.stream().mapToInt(entry -> entry.id()).max()).hasValue(4_999);
      entries.subList(0, 2_500).forEach(wheel::remove);
      List<Entry> more = added(2_500, 1, 1_000);
      assertThat(more.stream().mapToInt(entry -> entry.id()).max().orElse(0)).isLessThan(5_000);

      assertThat(wheel.all()).hasSize(5_000).containsAll(more);
      wheel.all().forEach(wheel::remove);
      assertThat(wheel.isEmpty()).isTrue();
    }
  }

  /** Adds entries, {@code step} apart, the first {@code after} the origin. */
  private List<Entry> added(int count, long after, long step) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Entry entry = new Entry();
      wheel.add(entry);
      wheel.schedule(entry, ORIGIN + after + i * step);
      entries.add(entry);
    }
    return entries;
  }

  private List<Entry> taken(long after) {
    List<Entry> taken = new ArrayList<>();
    Timed[] batch = new Timed[64];
    do {
      int count = wheel.takeDue(ORIGIN + after, batch);
      Arrays.stream(batch, 0, count).forEach(entry -> taken.add((Entry) entry));
    } while (wheel.nextWake() - (ORIGIN + after) <= 0);
    return taken;
  }
}
