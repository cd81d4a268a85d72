package dev.limber.dsl;

import dev.limber.routine.Length;
import dev.limber.routine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A container of steps: what may be said of it, and the verbs for what is inside.
 *
 * <p>Not safe for use by several threads.
 *
 * @param <S> what the words are called on, and return
 */
public abstract sealed class GroupDraft<S extends GroupDraft<S>> extends StepDraft<S>
    implements Steps<S> permits ExerciseDraft, RepeatDraft, RepeatPerSideDraft, StopOnPainDraft {

  private final List<Step> steps = new ArrayList<>();
  private Optional<Length> between = Optional.empty();

  GroupDraft() {}

  /**
   * Pauses for {@code pause} between the steps inside, but not beside a written rest; zero plays
   * nothing.
   */
  public S between(Length pause) {
    between = Optional.of(pause);
    return self();
  }

  @Override
  public S step(Step step) {
    steps.add(step);
    return self();
  }

  Optional<Length> between() {
    return between;
  }

  /** The records copy this, so that a draft that is written on changes none of them. */
  List<Step> steps() {
    return steps;
  }
}
