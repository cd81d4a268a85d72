package dev.limber.session;

import dev.limber.routine.Limits;
import dev.limber.routine.Side;
import dev.limber.routine.internal.BuilderStyle;
import dev.limber.routine.internal.Languages;
import dev.limber.routine.internal.Paces;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the host decides before a routine is played.
 *
 * <p>Immutable.
 *
 * @param dose where in every range the session is, from 0 (the lower end) to 1 (the upper end)
 * @param affected the affected side; a routine that does it first, or only, needs it
 * @param props the optional props that are there
 * @param choices the choices that were answered with yes
 * @param language the BCP 47 tag of the language to speak, such as {@code de-AT}; without it, and
 *     where the routine has no such words, the routine's own
 * @param ticks the period of {@link dev.limber.event.RoutineEvent.Tick} events, 1 ms to 24 hours in
 *     whole milliseconds; none without it
 * @param countdown whether there is a tick at three, two and one second before the end of a step
 * @param getReady how long a lead-in before the first step is, 1 ms to 24 hours in whole
 *     milliseconds; none without it
 * @param unguardedPain what pain does where no guard acts
 * @param breath how long a breath takes
 * @param wordsPerMinute how many words are read in a minute, 30 to 1000; 300 characters where a
 *     language writes without spaces count as 180 words
 * @param limits how large the routine may be
 */
@Value.Builder
@BuilderStyle
public record PlanOptions(
    BigDecimal dose,
    Optional<Side> affected,
    Set<String> props,
    Set<String> choices,
    Optional<String> language,
    Optional<Duration> ticks,
    boolean countdown,
    Optional<Duration> getReady,
    UnguardedPain unguardedPain,
    BreathPace breath,
    int wordsPerMinute,
    Limits limits) {

  /** Far beyond any use, and far from what nanoseconds can count. */
  private static final Duration LONGEST = Duration.ofHours(24);

  private static final int SLOWEST = 30;
  private static final int FASTEST = 1_000;

  /** The whole dose, no optional prop, every choice answered with no, no ticks. */
  public static final PlanOptions DEFAULT = builder().build();

  /**
   * Checks dose, language and lengths.
   *
   * @throws IllegalArgumentException if one of them is out of its range
   */
  public PlanOptions {
    if (dose.signum() < 0 || dose.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("dose must be 0 to 1, but was " + dose.toPlainString());
    }
    // so that 1 and 1.0 are one and the same
    dose = new BigDecimal(dose.stripTrailingZeros().toPlainString());
    Objects.requireNonNull(affected, "affected");
    props = Collections.unmodifiableSet(new LinkedHashSet<>(props));
    choices = Collections.unmodifiableSet(new LinkedHashSet<>(choices));
    language.ifPresent(Languages::tag);
    ticks.ifPresent(period -> length("ticks", period));
    getReady.ifPresent(length -> length("get-ready", length));
    Objects.requireNonNull(unguardedPain, "unguarded pain");
    Objects.requireNonNull(breath, "breath");
    if (wordsPerMinute < SLOWEST || wordsPerMinute > FASTEST) {
      throw new IllegalArgumentException(
          "words per minute must be 30 to 1000, but was " + wordsPerMinute);
    }
    Objects.requireNonNull(limits, "limits");
  }

  /** Returns a builder that begins with {@link #DEFAULT}. */
  public static PlanOptionsBuilder builder() {
    return new PlanOptionsBuilder()
        .dose(BigDecimal.ONE)
        .countdown(false)
        .unguardedPain(UnguardedPain.PAUSE)
        .breath(BreathPace.USUAL)
        .wordsPerMinute(Paces.USUAL.wordsPerMinute())
        .limits(Limits.DEFAULT);
  }

  /** Returns what turns breaths and words into time. */
  Paces paces() {
    return new Paces(breath.inhale(), breath.exhale(), wordsPerMinute);
  }

  private static void length(String what, Duration value) {
    if (value.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          what + " must be at most " + LONGEST + ", but was " + value);
    }
    if (value.isNegative() || value.isZero() || value.getNano() % 1_000_000 != 0) {
      throw new IllegalArgumentException(
          what + " must be positive and whole milliseconds, but was " + value);
    }
  }
}
