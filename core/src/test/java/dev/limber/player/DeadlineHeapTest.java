package dev.limber.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeadlineHeapTest {

  /** An entry that knows its instant, for the comparison. */
  private static final class Entry extends Timed {
    long instant;

    @Override
    void wake() {}
  }

  private final DeadlineHeap<Entry> heap = new DeadlineHeap<>();

  @Test
  void theEarliestComesFirstWhateverIsAddedMovedAndRemoved() {
    Random random = new Random(7);
    for (int run = 0; run < 500; run++) {
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < 150; i++) {
        change(random, entries);
        assertThat(heap.isEmpty()).isEqualTo(entries.isEmpty());
      }
      assertThat(heap.all()).containsExactlyInAnyOrderElementsOf(entries);
      assertThat(drained()).isEqualTo(sorted(entries));
    }
  }

  private List<Long> drained() {
    List<Long> instants = new ArrayList<>();
    while (!heap.isEmpty()) {
      assertThat(heap.first().instant).isEqualTo(heap.earliest());
      instants.add(heap.earliest());
      heap.remove(heap.first());
    }
    return instants;
  }

  private static List<Long> sorted(List<Entry> entries) {
    return entries.stream().map(entry -> entry.instant).sorted().collect(Collectors.toList());
  }

  private void change(Random random, List<Entry> entries) {
    int choice = entries.isEmpty() ? 0 : random.nextInt(5);
    long instant = random.nextInt(100);
    if (choice <= 1) {
      Entry added = new Entry();
      added.instant = instant;
      entries.add(added);
      heap.add(added, instant);
    } else if (choice == 2) {
      heap.remove(entries.remove(random.nextInt(entries.size())));
    } else {
      Entry moved = entries.get(random.nextInt(entries.size()));
      moved.instant = instant;
      heap.move(moved, instant);
    }
  }

  @Test
  void instantsAreComparedAcrossTheOverflow() {
    Entry before = new Entry();
    Entry after = new Entry();
    heap.add(after, Long.MIN_VALUE + 5);
    heap.add(before, Long.MAX_VALUE - 5);

    assertThat(heap.first()).isSameAs(before);
  }

  @Test
  void removingTwiceChangesNothing() {
    Entry one = new Entry();
    Entry other = new Entry();
    heap.add(one, 1);
    heap.add(other, 2);

    heap.remove(one);
    heap.remove(one);

    assertThat(heap.all()).containsExactly(other);
  }
}
