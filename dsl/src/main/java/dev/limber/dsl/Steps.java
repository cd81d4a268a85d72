package dev.limber.dsl;

import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The verbs that write steps, wherever steps may stand: in a routine, in a container, in a release.
 *
 * <p>Each verb adds one step after those that are there. Its lambda says what stands beside the
 * step's essential argument, and what is inside a container. Several steps that come back in more
 * than one place can be written once, as a method that takes {@code Steps<?>}.
 *
 * <p>Every verb throws {@link IllegalArgumentException} for a value that its step does not allow.
 * Not safe for use by several threads.
 *
 * @param <S> what the verbs are called on, and return
 */
public sealed interface Steps<S extends Steps<S>> permits RoutineDraft, GroupDraft, ReleaseDraft {

  /** Adds a step that is made already. */
  S step(Step step);

  /** Takes up {@code posture}, a slug such as {@code supine}, in the routine's default time. */
  default S position(String posture) {
    return position(posture, at -> {});
  }

  /** Takes up {@code posture}, a slug, in {@code takes}. */
  default S position(String posture, Duration takes) {
    return position(posture, at -> at.takes(takes));
  }

  /** Takes up {@code posture}, a slug, in {@code takes}. */
  default S position(String posture, DurationRange takes) {
    return position(posture, at -> at.takes(takes));
  }

  /** Takes up {@code posture}, a slug. */
  default S position(String posture, Consumer<? super PacedDraft> words) {
    PacedDraft draft = new PacedDraft();
    words.accept(draft);
    return step(draft.position(posture));
  }

  /** Does the movement {@code text} in the routine's default time. */
  default S move(String text) {
    return move(text, move -> {});
  }

  /** Does the movement {@code text} in {@code takes}. */
  default S move(String text, Duration takes) {
    return move(text, move -> move.takes(takes));
  }

  /** Does the movement {@code text} in {@code takes}. */
  default S move(String text, DurationRange takes) {
    return move(text, move -> move.takes(takes));
  }

  /** Does the movement {@code text}. */
  default S move(String text, Consumer<? super PacedDraft> words) {
    return move(Text.of(text), words);
  }

  /** Does the movement {@code text}. */
  default S move(Text text, Consumer<? super PacedDraft> words) {
    PacedDraft draft = new PacedDraft();
    words.accept(draft);
    return step(draft.move(text));
  }

  /** Stays for {@code length}. */
  default S hold(Duration length) {
    return hold(DurationRange.of(length));
  }

  /** Stays for {@code length}. */
  default S hold(DurationRange length) {
    return hold(length, hold -> {});
  }

  /** Stays for {@code length}. */
  default S hold(Duration length, Consumer<? super TimedDraft<?>> words) {
    return hold(DurationRange.of(length), words);
  }

  /** Stays for {@code length}. */
  default S hold(DurationRange length, Consumer<? super TimedDraft<?>> words) {
    StillDraft draft = new StillDraft();
    words.accept(draft);
    return step(draft.hold(length));
  }

  /** Does nothing for {@code length}. */
  default S rest(Duration length) {
    return rest(DurationRange.of(length));
  }

  /** Does nothing for {@code length}. */
  default S rest(DurationRange length) {
    return rest(length, rest -> {});
  }

  /** Does nothing for {@code length}. */
  default S rest(Duration length, Consumer<? super TimedDraft<?>> words) {
    return rest(DurationRange.of(length), words);
  }

  /** Does nothing for {@code length}. */
  default S rest(DurationRange length, Consumer<? super TimedDraft<?>> words) {
    StillDraft draft = new StillDraft();
    words.accept(draft);
    return step(draft.rest(length));
  }

  /** Does the exercise {@code title}: the group of steps that "skip this exercise" means. */
  default S exercise(String title, Consumer<? super GroupDraft<?>> steps) {
    return exercise(Text.of(title), steps);
  }

  /** Does the exercise {@code title}: the group of steps that "skip this exercise" means. */
  default S exercise(Text title, Consumer<? super GroupDraft<?>> steps) {
    ExerciseDraft draft = new ExerciseDraft();
    steps.accept(draft);
    return step(draft.exercise(title));
  }

  /** Does the steps {@code rounds} times. */
  default S repeat(int rounds, Consumer<? super RepeatDraft> steps) {
    return repeat(CountRange.of(rounds), steps);
  }

  /** Does the steps {@code rounds} times. */
  default S repeat(CountRange rounds, Consumer<? super RepeatDraft> steps) {
    RepeatDraft draft = new RepeatDraft();
    steps.accept(draft);
    return step(draft.repeat(rounds));
  }

  /** Does the steps for each side of {@code order}. */
  default S repeatPerSide(SideOrder order, Consumer<? super RepeatPerSideDraft> steps) {
    RepeatPerSideDraft draft = new RepeatPerSideDraft();
    steps.accept(draft);
    return step(draft.repeatPerSide(order));
  }

  /**
   * Does the steps until pain at or above {@code threshold} is reported.
   *
   * @param threshold 1 to 10; {@link Routines#ANY} for any pain
   */
  default S stopOnPain(int threshold, Consumer<? super StopOnPainDraft> steps) {
    StopOnPainDraft draft = new StopOnPainDraft();
    steps.accept(draft);
    return step(draft.stopOnPain(threshold));
  }
}
