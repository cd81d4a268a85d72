package dev.limber.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Lengths, counts, limits and the times of cues. */
class RangesTest {

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void aRangeThatRunsBackwardsIsRefused() {
    refused(
        () -> DurationRange.seconds(30, 15),
        "range of durations must not run backwards, but was PT30S to PT15S");
    refused(() -> CountRange.of(12, 8), "range of counts must not run backwards, but was 12-8");
  }

  @Test
  void aNegativeLengthIsRefused() {
    refused(() -> DurationRange.seconds(-1), "duration must not be negative, but was PT-1S");
  }

  @Test
  void partsOfAMillisecondAreRefused() {
    refused(
        () -> DurationRange.of(Duration.ofNanos(1_500_000)),
        "duration must be whole milliseconds, but was PT0.0015S");
  }

  @Test
  void moreThanAYearIsRefused() {
    assertThat(DurationRange.of(Duration.ofDays(365)).isFixed()).isTrue();
    refused(
        () -> DurationRange.of(Duration.ofDays(365).plusMillis(1)),
        "duration must be at most 365 days, but was PT8760H0.001S");
  }

  @Test
  void aRangeOfEqualEndsIsAPlainLength() {
    assertThat(DurationRange.seconds(5, 5)).isEqualTo(DurationRange.seconds(5));
    assertThat(DurationRange.seconds(5).isFixed()).isTrue();
    assertThat(DurationRange.seconds(5, 6).isFixed()).isFalse();
  }

  @Test
  void aRangeIsPositiveIfItsLowerEndIs() {
    assertThat(DurationRange.seconds(0).isPositive()).isFalse();
    assertThat(DurationRange.seconds(0, 5).isPositive()).isFalse();
    assertThat(DurationRange.seconds(1, 5).isPositive()).isTrue();
  }

  @Test
  void aCountOfZeroIsRefused() {
    refused(() -> CountRange.of(0), "count must be at least 1, but was 0");
  }

  @Test
  void aCountReadsAsItIsWritten() {
    assertThat(CountRange.of(10)).hasToString("10");
    assertThat(CountRange.of(8, 12)).hasToString("8-12");
    assertThat(CountRange.of(8, 12).isFixed()).isFalse();
  }

  @Test
  void aCueAtTheVeryStartIsRefused() {
    refused(() -> CueTime.at(Duration.ZERO), "at must be positive, but was PT0S");
    refused(() -> CueTime.every(Duration.ZERO), "every must be positive, but was PT0S");
    refused(() -> CueTime.beforeEnd(Duration.ZERO), "before end must be positive, but was PT0S");
  }

  @Test
  void aShareIsMoreThanNothingAndLessThanAll() {
    refused(() -> CueTime.percent(0), "percent must be more than 0 and less than 100, but was 0");
    refused(
        () -> CueTime.percent(100), "percent must be more than 0 and less than 100, but was 100");
    assertThat(CueTime.percent(99)).isNotNull();
  }

  @Test
  void fiftyPercentIsHalfwayHoweverItIsWritten() {
    assertThat(CueTime.percent(50)).isEqualTo(CueTime.HALFWAY);
    assertThat(new CueTime.Percent(new BigDecimal("50.00")))
        .isEqualTo(CueTime.HALFWAY)
        .hasSameHashCodeAs(CueTime.HALFWAY);
    assertThat(new CueTime.Percent(new BigDecimal("5E+1"))).isEqualTo(CueTime.HALFWAY);
  }

  @Test
  void defaultsOfZeroAreRefusedButForTheChangeOver() {
    refused(
        () -> Defaults.builder().position(DurationRange.seconds(0)).build(),
        "default for position must be positive, but was PT0S");
    refused(
        () -> Defaults.builder().move(DurationRange.seconds(0)).build(),
        "default for move must be positive, but was PT0S");
    assertThat(Defaults.builder().changeOver(DurationRange.seconds(0)).build().changeOver())
        .isPresent();
  }

  @Test
  void limitsThatLetNothingThroughAreRefused() {
    refused(() -> Limits.builder().steps(0).build(), "limit of steps must be positive, but was 0");
    refused(
        () -> Limits.builder().rounds(0).build(), "limit of rounds must be positive, but was 0");
    refused(
        () -> Limits.builder().playedSteps(-1).build(),
        "limit of played steps must be positive, but was -1");
    refused(
        () -> Limits.builder().textLength(0).build(),
        "limit of the text length must be positive, but was 0");
    refused(
        () -> Limits.builder().playedLength(Duration.ZERO).build(),
        "limit of the played length must be positive, but was PT0S");
  }

  @Test
  void timeBetweenSessionsIsPositive() {
    refused(
        () ->
            Frequency.builder()
                .times(CountRange.of(3))
                .per(Frequency.Per.DAY)
                .apart(Duration.ZERO)
                .build(),
        "apart must be positive, but was PT0S");
  }
}
