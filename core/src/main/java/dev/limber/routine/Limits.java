package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How large a routine may be, so that a short file cannot play for a year.
 *
 * <p>Reader, builder and plan hold a routine against them before anything is expanded. Immutable.
 *
 * @param steps steps as written
 * @param rounds rounds of one {@link Repeat}
 * @param playedSteps steps as played out
 * @param playedLength length as played out
 * @param textLength code points of one string
 */
@Value.Builder
@BuilderStyle
public record Limits(
    int steps, int rounds, long playedSteps, Duration playedLength, int textLength) {

  /** 10,000 steps, 1,000 rounds, 1,000,000 steps and 24 hours played out, 4,096 code points. */
  public static final Limits DEFAULT =
      new Limits(10_000, 1_000, 1_000_000, Duration.ofHours(24), 4_096);

  /** Checks that every limit is positive. */
  public Limits {
    positive("steps", steps);
    positive("rounds", rounds);
    positive("played steps", playedSteps);
    positive("the text length", textLength);
    Checks.positive("limit of the played length", playedLength);
  }

  /** Returns a builder with the usual values. */
  public static LimitsBuilder builder() {
    return new LimitsBuilder().from(DEFAULT);
  }

  private static void positive(String what, long limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "limit of " + what + " must be positive, but was " + limit);
    }
  }
}
