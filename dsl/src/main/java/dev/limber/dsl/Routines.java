package dev.limber.dsl;

import dev.limber.routine.Accumulated;
import dev.limber.routine.Amount;
import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Frequency;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Length;
import dev.limber.routine.Ready;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Tempo;
import dev.limber.routine.Text;
import dev.limber.routine.UntilGone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

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
  public static DurationRange millis(long count) {
    return DurationRange.of(Duration.ofMillis(count));
  }

  /** Returns the range from {@code least} to {@code most} milliseconds. */
  public static DurationRange millis(long least, long most) {
    return DurationRange.of(Duration.ofMillis(least), Duration.ofMillis(most));
  }

  /** Returns the length of {@code count} seconds. */
  public static DurationRange seconds(long count) {
    return DurationRange.seconds(count);
  }

  /** Returns the range from {@code least} to {@code most} seconds. */
  public static DurationRange seconds(long least, long most) {
    return DurationRange.seconds(least, most);
  }

  /** Returns the length of {@code count} minutes. */
  public static DurationRange minutes(long count) {
    return DurationRange.of(Duration.ofMinutes(count));
  }

  /** Returns the range from {@code least} to {@code most} minutes. */
  public static DurationRange minutes(long least, long most) {
    return DurationRange.of(Duration.ofMinutes(least), Duration.ofMinutes(most));
  }

  /** Returns the length of {@code count} breaths. */
  public static Breaths breaths(int count) {
    return Breaths.of(count);
  }

  /** Returns the range from {@code least} to {@code most} breaths. */
  public static Breaths breaths(int least, int most) {
    return Breaths.of(least, most);
  }

  /** Returns the length of one breath in. */
  public static Breaths inhale() {
    return Breaths.INHALE;
  }

  /** Returns the length of one breath out. */
  public static Breaths exhale() {
    return Breaths.EXHALE;
  }

  /** Returns the time until the person goes on, however long that takes. */
  public static Ready ready() {
    return Ready.FOR_EVER;
  }

  /** Returns the time until the person goes on, {@code atMost} at most. */
  public static Ready ready(Length atMost) {
    return Ready.atMost(atMost);
  }

  /**
   * Returns the goal of a hold that lasts until {@code symptom} has gone; what follows, and how
   * long to wait at most, can be added: {@code untilGone("numbness").then(seconds(20))}.
   */
  public static UntilGone untilGone(String symptom) {
    return UntilGone.of(symptom);
  }

  /** Returns the goal of a hold that adds up bouts of at least {@code boutsOf} to {@code total}. */
  public static Accumulated accumulated(Length total, Length boutsOf) {
    return Accumulated.of(total, boutsOf);
  }

  /** Returns the count {@code count}. */
  public static CountRange times(int count) {
    return CountRange.of(count);
  }

  /** Returns the range of counts from {@code least} to {@code most}. */
  public static CountRange times(int least, int most) {
    return CountRange.of(least, most);
  }

  /** Returns the way down of a rep, against the weight. */
  public static Tempo.Phase lower(Length length) {
    return new Tempo.Phase(Tempo.Part.LOWER, length);
  }

  /** Returns the stay at the bottom of a rep. */
  public static Tempo.Phase bottom(Length length) {
    return new Tempo.Phase(Tempo.Part.BOTTOM, length);
  }

  /** Returns the way up of a rep. */
  public static Tempo.Phase lift(Length length) {
    return new Tempo.Phase(Tempo.Part.LIFT, length);
  }

  /** Returns the stay at the top of a rep. */
  public static Tempo.Phase top(Length length) {
    return new Tempo.Phase(Tempo.Part.TOP, length);
  }

  /** Returns the text that says {@code right} or {@code left}, by the side at hand. */
  public static Text bySide(String right, String left) {
    return Text.bySide(right, left);
  }

  /**
   * Returns times that the rounds of the innermost repeat take in turn, and of which the last one
   * stays: {@code hold(inTurn(seconds(15), seconds(30)))}; a list in a file.
   */
  @SafeVarargs
  public static <T extends HoldTime> List<T> inTurn(T... times) {
    List<T> turns = new ArrayList<>();
    for (T time : times) {
      turns.add(time);
    }
    return turns;
  }

  /** Returns counts that the rounds take in turn: {@code reps(inTurn(12, 10, 8), …)}. */
  public static List<Amount> inTurn(int... counts) {
    return Arrays.stream(counts).mapToObj(CountRange::of).collect(Collectors.toList());
  }

  /** Returns amounts that the rounds take in turn. */
  public static List<Amount> inTurn(Amount... amounts) {
    return List.of(amounts);
  }

  /** Returns words that the rounds take in turn: {@code say(inTurn("Gently.", "Further."))}. */
  public static List<Text> inTurn(String... words) {
    return Arrays.stream(words).map(Text::of).collect(Collectors.toList());
  }

  /** Returns words that the rounds take in turn. */
  public static List<Text> inTurn(Text... words) {
    return List.of(words);
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
