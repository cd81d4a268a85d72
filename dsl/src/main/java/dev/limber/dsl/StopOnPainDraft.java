package dev.limber.dsl;

import dev.limber.routine.AfterPain;
import dev.limber.routine.StopOnPain;
import java.util.function.Consumer;

/**
 * What may be said of a guard, and the verbs for the steps that it guards.
 *
 * <p>Not safe for use by several threads.
 */
public final class StopOnPainDraft extends GroupDraft<StopOnPainDraft> {

  private final ReleaseDraft release = new ReleaseDraft();
  private AfterPain then = AfterPain.CONTINUE;

  StopOnPainDraft() {}

  /** Adds to the way out of the guarded steps, which runs in every case but a stop. */
  public StopOnPainDraft release(Consumer<? super Steps<?>> way) {
    way.accept(release);
    return this;
  }

  /** Goes on with {@code then} after the guard has acted, not with what follows it. */
  public StopOnPainDraft then(AfterPain then) {
    this.then = then;
    return this;
  }

  StopOnPain stopOnPain(int threshold) {
    return new StopOnPain(threshold, steps(), release.steps(), then, qualifiers());
  }
}
