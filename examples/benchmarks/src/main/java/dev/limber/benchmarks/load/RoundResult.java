package dev.limber.benchmarks.load;

import java.util.Map;

/**
 * What one contender came to in one round; the lengths of time as {@link Histogram#filled} tells
 * them.
 *
 * @param due how many ticks were due
 * @param late how late they came
 * @param first how late those in the beginning came
 * @param last how late those in the end came
 * @param cpuPercent how much of one core the process used
 * @param bytes what the sessions keep of the heap
 * @param threads how many threads it had
 * @param commandsDue how many commands were due
 * @param commands how long those took that were given
 */
record RoundResult(
    long due,
    Map<Integer, Long> late,
    Map<Integer, Long> first,
    Map<Integer, Long> last,
    double cpuPercent,
    long bytes,
    long threads,
    long commandsDue,
    Map<Integer, Long> commands) {}
