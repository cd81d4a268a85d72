package dev.limber.model;

import dev.limber.event.JumpReason;
import dev.limber.event.Outcome;

/**
 * Where a session goes once every release on the way has run.
 *
 * @param why what began it
 * @param leaves the outermost place that is left, with all that is open in it
 * @param closing what becomes of what is left
 * @param from the path of the step that was left
 * @param target the step to go to, or null if that follows from the place that is left
 */
record Way(Why why, Node leaves, Outcome closing, String from, Node target) {

  enum Why {
    /** A guard has acted, and its steps may be tried again. */
    RETRY,
    /** A guard has acted, and ends something. */
    PAIN,
    SKIP,
    BACK,
    RESTART,
    SEEK,
    FINISH
  }

  JumpReason jump() {
    return JumpReason.valueOf(why.name());
  }
}
