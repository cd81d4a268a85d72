package dev.limber.benchmarks.load;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Counts lengths of time in buckets that are at most a hundredth wide; allocates nothing to do so.
 *
 * <p>One thread records; others may read meanwhile, and then see what it has recorded but for the
 * last moment.
 */
final class Histogram {

  private static final int PARTS_BITS = 7;
  private static final int PARTS = 1 << PARTS_BITS;

  /** Longer ones, about 18 minutes, are counted as this long. */
  private static final long LONGEST = (1L << 40) - 1;

  private static final int BUCKETS = bucketOf(LONGEST) + 1;

  /** Where those are counted that are less than nothing. */
  private static final int NEGATIVE = BUCKETS;

  private final AtomicLongArray counts = new AtomicLongArray(BUCKETS + 1);

  /** Counts {@code nanos}. */
  void record(long nanos) {
    int bucket = nanos < 0 ? NEGATIVE : bucketOf(Math.min(nanos, LONGEST));
    counts.lazySet(bucket, counts.getPlain(bucket) + 1);
  }

  /** Adds what {@code other} has counted. */
  void add(Histogram other) {
    add(other.filled());
  }

  /** Adds what was counted by another one, as {@link #filled} tells it. */
  void add(Map<Integer, Long> filled) {
    filled.forEach(counts::addAndGet);
  }

  /** Returns the count of each bucket that has any. */
  Map<Integer, Long> filled() {
    Map<Integer, Long> filled = new TreeMap<>();
    for (int bucket = 0; bucket <= BUCKETS; bucket++) {
      long count = counts.get(bucket);
      if (count > 0) {
        filled.put(bucket, count);
      }
    }
    return filled;
  }

  /** Returns how many were counted. */
  long total() {
    long total = 0;
    for (int bucket = 0; bucket <= BUCKETS; bucket++) {
      total += counts.get(bucket);
    }
    return total;
  }

  /** Returns how many were less than nothing. */
  long negative() {
    return counts.get(NEGATIVE);
  }

  /**
   * Returns the length in nanoseconds that the given share, from 0 to 1, of all did not exceed;
   * rounded up to its bucket's end. What is less than nothing counts as nothing.
   */
  long quantile(double share) {
    long rank = Math.max(1, (long) Math.ceil(total() * share));
    long seen = negative();
    for (int bucket = 0; bucket < BUCKETS && seen < rank; bucket++) {
      seen += counts.get(bucket);
      if (seen >= rank) {
        return endOf(bucket);
      }
    }
    return 0;
  }

  private static int bucketOf(long nanos) {
    if (nanos < PARTS) {
      return (int) nanos;
    }
    int shift = Long.SIZE - 1 - Long.numberOfLeadingZeros(nanos) - PARTS_BITS;
    return shift * PARTS + (int) (nanos >> shift);
  }

  private static long endOf(int bucket) {
    if (bucket < PARTS) {
      return bucket;
    }
    int shift = bucket / PARTS - 1;
    return ((bucket - (long) shift * PARTS + 1) << shift) - 1;
  }
}
