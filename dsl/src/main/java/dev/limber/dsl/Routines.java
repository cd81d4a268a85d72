package dev.limber.dsl;

import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Frequency;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import java.time.Duration;

/**
 * The words that a routine in Java begins with; meant for static import.
 *
 * <pre>{@code
 * Routine calves = routine("calf-stretch", "Calf stretch")
 *     .position("standing", at -> at.say("Stand facing a wall."))
 *     .repeatPerSide(RIGHT_FIRST, side -> side
 *         .move("Put your {side} foot back.", seconds(5))
 *         .hold(seconds(20, 30)))
 *     .build();
 * }</pre>
 *
 * <p>Stateless, so safe for use by several threads.
 */
public final class Routines {

  /** The threshold that any pain meets. */
  public static final int ANY = StopOnPain.ANY;

  private Routines() {}

  /**
   * Returns the draft of a routine.
   *
   * @param id its name, a slug
   * @param title its title, in the routine's language
   */
  public static RoutineDraft routine(String id, String title) {
    return routine(id, Text.of(title));
  }

  /** Returns the draft of the routine {@code id}, a slug, with a title in several languages. */
  public static RoutineDraft routine(String id, Text title) {
    return new RoutineDraft(id, title);
  }

  /** Returns the length of {@code count} milliseconds. */
  public static Duration millis(long count) {
    return Duration.ofMillis(count);
  }

  /** Returns the range from {@code least} to {@code most} milliseconds. */
  public static DurationRange millis(long least, long most) {
    return DurationRange.of(millis(least), millis(most));
  }

  /** Returns the length of {@code count} seconds. */
  public static Duration seconds(long count) {
    return Duration.ofSeconds(count);
  }

  /** Returns the range from {@code least} to {@code most} seconds. */
  public static DurationRange seconds(long least, long most) {
    return DurationRange.of(seconds(least), seconds(most));
  }

  /** Returns the length of {@code count} minutes. */
  public static Duration minutes(long count) {
    return Duration.ofMinutes(count);
  }

  /** Returns the range from {@code least} to {@code most} minutes. */
  public static DurationRange minutes(long least, long most) {
    return DurationRange.of(minutes(least), minutes(most));
  }

  /** Returns the range of counts from {@code least} to {@code most}. */
  public static CountRange times(int least, int most) {
    return CountRange.of(least, most);
  }

  /** Returns {@code count} times per day. */
  public static Frequency perDay(int count) {
    return Frequency.perDay(CountRange.of(count));
  }

  /** Returns {@code least} to {@code most} times per day. */
  public static Frequency perDay(int least, int most) {
    return Frequency.perDay(times(least, most));
  }

  /** Returns {@code count} times per week. */
  public static Frequency perWeek(int count) {
    return Frequency.perWeek(CountRange.of(count));
  }

  /** Returns {@code least} to {@code most} times per week. */
  public static Frequency perWeek(int least, int most) {
    return Frequency.perWeek(times(least, most));
  }
}
