package dev.limber.event;

/** What a session waits for. Immutable. */
public enum WaitReason {
  /** The person is to go on with {@code next}. */
  READY,
  /** The host is to count reps with {@code rep}. */
  REPS,
  /** The host is to report that a symptom has gone. */
  SYMPTOM,
  /** The person is to begin the next bout with {@code next}. */
  BOUT,
  /** The person is to try again with {@code next} what pain has ended. */
  RETRY
}
