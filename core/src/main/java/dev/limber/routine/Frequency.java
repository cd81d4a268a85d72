package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How often a routine is to be done.
 *
 * <p>Immutable.
 *
 * @param times how many times in each {@code per}
 * @param per the day or the week
 * @param apart the least time between two sessions, positive
 * @param days the days of the week on which it is done
 * @param weeks for how many weeks
 * @param note what else there is to know
 */
@Value.Builder
@BuilderStyle
public record Frequency(
    CountRange times,
    Per per,
    Optional<Duration> apart,
    List<DayOfWeek> days,
    Optional<CountRange> weeks,
    Optional<Text> note) {

  /** What {@link Frequency#times()} counts in. */
  public enum Per {
    DAY,
    WEEK
  }

  /** Checks the time apart. */
  public Frequency {
    Objects.requireNonNull(times, "times");
    Objects.requireNonNull(per, "per");
    if (apart.isPresent()) {
      Checks.positive("apart", apart.get());
    }
    days = Checks.copy(days);
    Objects.requireNonNull(weeks, "weeks");
    Objects.requireNonNull(note, "note");
  }

  /** Returns a builder that is empty. */
  public static FrequencyBuilder builder() {
    return new FrequencyBuilder();
  }

  /** Returns {@code times} times per day. */
  public static Frequency perDay(CountRange times) {
    return of(times, Per.DAY);
  }

  /** Returns {@code times} times per week. */
  public static Frequency perWeek(CountRange times) {
    return of(times, Per.WEEK);
  }

  private static Frequency of(CountRange times, Per per) {
    return new Frequency(
        times, per, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }
}
