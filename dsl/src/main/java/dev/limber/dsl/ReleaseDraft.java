package dev.limber.dsl;

import dev.limber.routine.Step;
import java.util.ArrayList;
import java.util.List;

/** The way out of a guard: steps, and nothing to say of them as a whole. */
final class ReleaseDraft implements Steps<ReleaseDraft> {

  private final List<Step> steps = new ArrayList<>();

  @Override
  public ReleaseDraft step(Step step) {
    steps.add(step);
    return this;
  }

  List<Step> steps() {
    return steps;
  }
}
