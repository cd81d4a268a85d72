package dev.limber.dsl;

import dev.limber.routine.Amount;
import dev.limber.routine.CountRange;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Length;
import dev.limber.routine.Routine;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StepTime;
import dev.limber.routine.Text;
import dev.limber.routine.TimeBox;
import java.util.List;
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
  default S position(String posture, StepTime takes) {
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
  default S move(String text, StepTime takes) {
    return move(text, move -> move.takes(takes));
  }

  /** Does the movement {@code text}. */
  default S move(String text, Consumer<? super PacedDraft> words) {
    return move(Text.of(text), words);
  }

  /** Does the movement {@code text} in {@code takes}. */
  default S move(Text text, StepTime takes) {
    return move(text, move -> move.takes(takes));
  }

  /** Does the movement {@code text}. */
  default S move(Text text, Consumer<? super PacedDraft> words) {
    PacedDraft draft = new PacedDraft();
    words.accept(draft);
    return step(draft.move(text));
  }

  /** Shows and says {@code text} for as long as it takes to read. */
  default S explain(String text) {
    return explain(text, explain -> {});
  }

  /** Shows and says {@code text} for {@code takes}. */
  default S explain(String text, StepTime takes) {
    return explain(text, explain -> explain.takes(takes));
  }

  /** Shows and says {@code text}. */
  default S explain(String text, Consumer<? super PacedDraft> words) {
    return explain(Text.of(text), words);
  }

  /** Shows and says {@code text}. */
  default S explain(Text text, Consumer<? super PacedDraft> words) {
    PacedDraft draft = new PacedDraft();
    words.accept(draft);
    return step(draft.explain(text));
  }

  /** Stays for {@code time}, or until a goal is reached. */
  default S hold(HoldTime time) {
    return hold(time, hold -> {});
  }

  /** Stays for {@code time}, or until a goal is reached. */
  default S hold(HoldTime time, Consumer<? super TimedDraft<?>> words) {
    return hold(List.of(time), words);
  }

  /** Stays for {@code times}, which the rounds of the innermost repeat take in turn. */
  default S hold(List<? extends HoldTime> times) {
    return hold(times, hold -> {});
  }

  /**
   * Stays for {@code times}, which the rounds of the innermost repeat take in turn.
   *
   * @see Routines#inTurn(HoldTime...)
   */
  default S hold(List<? extends HoldTime> times, Consumer<? super TimedDraft<?>> words) {
    StillDraft draft = new StillDraft();
    words.accept(draft);
    return step(draft.hold(times));
  }

  /** Does nothing for {@code time}. */
  default S rest(StepTime time) {
    return rest(time, rest -> {});
  }

  /** Does nothing for {@code time}. */
  default S rest(StepTime time, Consumer<? super TimedDraft<?>> words) {
    return rest(List.of(time), words);
  }

  /** Does nothing for {@code times}, which the rounds of the innermost repeat take in turn. */
  default S rest(List<? extends StepTime> times) {
    return rest(times, rest -> {});
  }

  /** Does nothing for {@code times}, which the rounds of the innermost repeat take in turn. */
  default S rest(List<? extends StepTime> times, Consumer<? super TimedDraft<?>> words) {
    StillDraft draft = new StillDraft();
    words.accept(draft);
    return step(draft.rest(times));
  }

  /** Does {@code count} reps; the lambda says how fast. */
  default S reps(int count, Consumer<? super RepsDraft> words) {
    return reps(CountRange.of(count), words);
  }

  /** Does {@code amount} reps; the lambda says how fast. */
  default S reps(Amount amount, Consumer<? super RepsDraft> words) {
    return reps(List.of(amount), words);
  }

  /**
   * Does reps, as many as {@code amounts}, which the rounds of the innermost repeat take in turn.
   */
  default S reps(List<? extends Amount> amounts, Consumer<? super RepsDraft> words) {
    RepsDraft draft = new RepsDraft();
    words.accept(draft);
    return step(draft.reps(amounts));
  }

  /** Does as many reps as come in {@code length}; {@code reps: {for: …}} in a file. */
  default S repsFor(Length length) {
    return repsFor(length, reps -> {});
  }

  /** Does as many reps as come in {@code length}; the lambda may say how fast. */
  default S repsFor(Length length, Consumer<? super RepsDraft> words) {
    return reps(TimeBox.of(length), words);
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

  /** Does the steps as often as {@code rounds} says. */
  default S repeat(Amount rounds, Consumer<? super RepeatDraft> steps) {
    RepeatDraft draft = new RepeatDraft();
    steps.accept(draft);
    return step(draft.repeat(rounds));
  }

  /**
   * Does the steps again until {@code length} is over; {@code repeat: {for: …}} in a file. A round
   * that has begun is played to its end.
   */
  default S repeatFor(Length length, Consumer<? super RepeatDraft> steps) {
    return repeat(TimeBox.of(length), steps);
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

  /** Does {@code routine} as an exercise with its title; a file writes its id. */
  default S use(Routine routine) {
    return use(routine, use -> {});
  }

  /** Does {@code routine} as an exercise with its title; a file writes its id. */
  default S use(Routine routine, Consumer<? super StepDraft<?>> words) {
    UseDraft draft = new UseDraft();
    words.accept(draft);
    return step(draft.use(routine));
  }
}
