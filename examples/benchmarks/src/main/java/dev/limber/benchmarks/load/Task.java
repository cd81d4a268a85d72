package dev.limber.benchmarks.load;

import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one contender is to do in one round.
 *
 * @param contender who
 * @param sessions how many
 * @param seconds how long it counts
 * @param commands in how many sessions a second something is done by hand; for Limber only
 * @param periodMillis from tick to tick
 * @param workMillis how long a listener takes
 * @param warmUpMillis how long other sessions run before
 */
record Task(
    Contender contender,
    int sessions,
    int seconds,
    int commands,
    int periodMillis,
    int workMillis,
    int warmUpMillis) {

  /** Returns the nanoseconds from tick to tick. */
  long period() {
    return TimeUnit.MILLISECONDS.toNanos(periodMillis);
  }

  /** Returns the load. */
  Load load() {
    return new Load(sessions, period(), TimeUnit.MILLISECONDS.toNanos(workMillis));
  }

  /** Returns how many ticks are due while it counts. */
  long ticksDue() {
    return (long) sessions * seconds * 1000 / periodMillis;
  }

  /** Returns it as arguments of a process. */
  List<String> toArgs() {
    return List.of(
        contender.label(),
        Integer.toString(sessions),
        Integer.toString(seconds),
        Integer.toString(commands),
        Integer.toString(periodMillis),
        Integer.toString(workMillis),
        Integer.toString(warmUpMillis));
  }

  /** Returns what {@link #toArgs} was made of. */
  static Task from(String... args) {
    int at = 1;
    return new Task(
        Contender.of(args[0]),
        Integer.parseInt(args[at++]),
        Integer.parseInt(args[at++]),
        Integer.parseInt(args[at++]),
        Integer.parseInt(args[at++]),
        Integer.parseInt(args[at++]),
        Integer.parseInt(args[at]));
  }
}
