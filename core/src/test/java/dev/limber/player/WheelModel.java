package dev.limber.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A wheel beside a plain tree of the same entries, under random changes. */
final class WheelModel {

  /** An entry that knows when it is to be woken, counted from the origin; null is never. */
  private static final class Entry extends Sleeper {
    Long at;
    boolean far;
  }

  private static final long NANO = 1;
  private static final long SECOND = 1_000_000_000;
  // what is further away may be put on without being due
  private static final long FAR = 6 * 86_400 * SECOND;
  private static final long[] SCALES = {
    NANO, 1_000, 1_000_000, SECOND, 60 * SECOND, 3_600 * SECOND, 86_400 * SECOND, 864_000 * SECOND
  };

  private final Random random;
  private final int scales;
  private final int few;
  private final long origin;
  private final TimerWheel<Entry> wheel;
  private final List<Entry> entries = new ArrayList<>();
  private final TreeMap<Long, Set<Entry>> tree = new TreeMap<>();
  private final Timed[] batch;
  private long now;

  WheelModel(long seed, int few) {
    random = new Random(seed);
    this.few = few;
    scales = 1 + random.nextInt(SCALES.length);
    // every other one meets the overflow soon
    origin = random.nextBoolean() ? random.nextLong() : Long.MAX_VALUE - length();
    wheel = new TimerWheel<>(origin, few);
    batch = new Timed[1 + random.nextInt(70)];
  }

  void change() {
    int choice = random.nextInt(20);
    if (choice < 6) {
      add();
    } else if (choice < 8 && !entries.isEmpty()) {
      remove();
    } else if (choice < 9 && !entries.isEmpty()) {
      schedule(any(), null);
    } else if (choice < 16 && !entries.isEmpty()) {
      schedule(any(), instant());
    } else {
      advance(random.nextInt(3) == 0 ? toNextWake() : length());
    }
    assertThat(wheel.isEmpty()).isEqualTo(entries.isEmpty());
    checkNextWake();
  }

  /** Takes all, from wake to wake, as the timer thread does. */
  void drain() {
    assertThat(wheel.all()).containsExactlyInAnyOrderElementsOf(entries);
    int wakes = 0;
    while (!tree.isEmpty()) {
      advance(toNextWake());
      wakes++;
      assertThat(wakes).isLessThan(10_000);
    }
    assertThat(wheel.nextWake()).isEqualTo(wheel.never());
    while (!entries.isEmpty()) {
      remove();
    }
    assertThat(wheel.isEmpty()).isTrue();
  }

  private void add() {
    Entry added = new Entry();
    entries.add(added);
    wheel.add(added);
    assertThat(wheel.isDueBy(added, wheel.never())).isFalse();
    if (random.nextInt(4) > 0) {
      schedule(added, instant());
    }
  }

  private void remove() {
    Entry removed = entries.remove(random.nextInt(entries.size()));
    forget(removed);
    wheel.remove(removed);
    wheel.remove(removed);
    assertThat(wheel.isDueBy(removed, wheel.never())).isFalse();
  }

  private void schedule(Entry entry, Long at) {
    forget(entry);
    entry.at = at;
    entry.far = at != null && at - now > FAR;
    if (at == null) {
      wheel.schedule(entry, wheel.never());
    } else {
      tree.computeIfAbsent(at, key -> new LinkedHashSet<>()).add(entry);
      wheel.schedule(entry, origin + at);
      assertThat(wheel.isDueBy(entry, origin + at)).isTrue();
      assertThat(wheel.isDueBy(entry, origin + at - 1)).isFalse();
    }
  }

  private void advance(long nanos) {
    long before = now;
    now += nanos;
    Set<Entry> left = new LinkedHashSet<>();
    tree.headMap(now, true).values().forEach(left::addAll);
    int count;
    do {
      count = wheel.takeDue(origin + now, batch);
      for (int i = 0; i < count; i++) {
        Entry taken = (Entry) batch[i];
        assertThat(left.remove(taken)).isTrue();
        forget(taken);
        taken.at = null;
      }
    } while (count > 0 || wheel.nextWake() - (origin + now) <= 0);
    checkLeft(left, before);
  }

  /** What is due, but has not been taken, may only be a crowd whose millisecond is not over. */
  private void checkLeft(Set<Entry> left, long before) {
    if (few == Integer.MAX_VALUE) {
      assertThat(left).isEmpty();
    }
    long slot = now / TimerWheel.TICK_NANOS;
    for (Entry entry : left) {
      // what was late before could not be put anywhere earlier
      assertThat(Math.max(entry.at, before) / TimerWheel.TICK_NANOS).isEqualTo(slot);
    }
    if (!left.isEmpty()) {
      long end = (slot + 1) * TimerWheel.TICK_NANOS;
      assertThat(
              left.size()
                  + tree.subMap(now, false, end, false).values().stream().mapToInt(Set::size).sum())
          .isGreaterThan(few);
    }
  }

  private void checkNextWake() {
    if (tree.isEmpty()) {
      assertThat(wheel.nextWake()).isEqualTo(wheel.never());
      return;
    }
    long wake = wheel.nextWake() - origin;
    long earliest = tree.firstKey();
    assertThat(wake - Math.max(earliest, now))
        .isLessThanOrEqualTo(few == Integer.MAX_VALUE ? 0 : TimerWheel.TICK_NANOS);
    if (few == Integer.MAX_VALUE && entries.stream().noneMatch(entry -> entry.far)) {
      assertThat(Math.max(wake, now)).isEqualTo(Math.max(earliest, now));
    }
  }

  private long toNextWake() {
    long wake = wheel.nextWake();
    return wake == wheel.never() ? 0 : Math.max(0, wake - origin - now);
  }

  private void forget(Entry entry) {
    if (entry.at != null) {
      Set<Entry> same = tree.get(entry.at);
      same.remove(entry);
      if (same.isEmpty()) {
        tree.remove(entry.at);
      }
    }
  }

  private Entry any() {
    return entries.get(random.nextInt(entries.size()));
  }

  /** Returns an instant soon or far away, one that is taken already, or one that is over. */
  private long instant() {
    int choice = random.nextInt(10);
    if (choice < 3 && !tree.isEmpty()) {
      Long near = tree.ceilingKey(now + length());
      return near == null ? tree.lastKey() : near;
    }
    return choice == 3 ? Math.max(0, now - length()) : now + length();
  }

  private long length() {
    return (long) (random.nextDouble() * 10 * SCALES[random.nextInt(scales)]);
  }
}
