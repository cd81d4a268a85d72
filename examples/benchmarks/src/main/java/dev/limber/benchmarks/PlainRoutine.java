package dev.limber.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * What a host would bind a routine file to if it had Jackson only: the file's own shape, every
 * value a text, nothing checked.
 *
 * <p>Immutable if its parts are.
 */
record PlainRoutine(
    String schema,
    String id,
    String title,
    String summary,
    List<String> precautions,
    String frequency,
    Map<String, PlainProp> props,
    Map<String, String> choices,
    List<PlainStep> steps) {

  /** What is needed for the exercises. */
  record PlainProp(String title, boolean optional) {}

  /** Returns how many steps are written, containers and what is in them included. */
  int stepCount() {
    return PlainStep.count(steps);
  }
}
