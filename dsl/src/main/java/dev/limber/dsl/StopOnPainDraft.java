package dev.limber.dsl;

import dev.limber.routine.AfterPain;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.StopOnPainBuilder;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * What may be said of a guard, and the verbs for the steps that it guards.
 *
 * <p>Not safe for use by several threads.
 */
public final class StopOnPainDraft extends GroupDraft<StopOnPainDraft> {

  private final ReleaseDraft release = new ReleaseDraft();
  private final StopOnPainBuilder guard = StopOnPain.builder();

  StopOnPainDraft() {}

  /** Adds to the way out of the guarded steps, which runs in every case but a stop. */
  public StopOnPainDraft release(Consumer<? super Steps<?>> way) {
    way.accept(release);
    return this;
  }

  /** Goes on with {@code then} after the guard has acted, not with what follows it. */
  public StopOnPainDraft then(AfterPain then) {
    guard.then(then);
    return this;
  }

  /** Lets the steps be tried again {@code times} times, at most 9, before it goes on. */
  public StopOnPainDraft retry(int times) {
    guard.retry(times);
    return this;
  }

  /** Tells the person to ease off at {@code level} of pain, which is below the guard's own. */
  public StopOnPainDraft easeAt(int level) {
    guard.easeAt(level);
    return this;
  }

  /**
   * Heeds only pain in {@code areas}, slugs, or nowhere in particular; said again, it adds more.
   */
  public StopOnPainDraft areas(String... areas) {
    guard.addAllAreas(Arrays.asList(areas));
    return this;
  }

  StopOnPain stopOnPain(int threshold) {
    return guard
        .threshold(threshold)
        .steps(steps())
        .release(release.steps())
        .between(between())
        .qualifiers(qualifiers())
        .build();
  }
}
