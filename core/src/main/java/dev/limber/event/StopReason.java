package dev.limber.event;

/** Why a session ended before its last step was over. Immutable. */
public enum StopReason {
  /** The person finished early, by way of the open releases. */
  FINISHED,
  /** The host stopped it at once. */
  HOST,
  /** Pain ended it. */
  PAIN,
  /** A symptom was reported that is a red flag. */
  RED_FLAG
}
