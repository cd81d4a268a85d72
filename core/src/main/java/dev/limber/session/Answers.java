package dev.limber.session;

import dev.limber.event.WaitReason;
import org.jspecify.annotations.Nullable;

/**
 * What a rehearsal answers, and when, because nobody is there: the person goes on, the host counts
 * a rep or reports a symptom gone, and a bout ends when it counts.
 *
 * <p>Not safe for use by several threads.
 */
final class Answers {

  private final Plan plan;
  private final Course course;
  private final Walk walk;
  private final RunningStep running;

  Answers(Plan plan, Course course, Walk walk, RunningStep running) {
    this.plan = plan;
    this.course = course;
    this.walk = walk;
    this.running = running;
  }

  /** Returns the active time of the next answer; {@link Session#NO_DEADLINE} if there is none. */
  long due() {
    if (course.standing().standsStill()) {
      return Session.NO_DEADLINE;
    }
    long position = course.elapsedOfStep();
    long answer = walk.isWaiting() ? position : running.answerAt(position);
    return answer == TimeSpec.NEVER ? Session.NO_DEADLINE : course.startOfStep() + answer;
  }

  /** Gives {@code session} the answer that is due. */
  void give(Session session) {
    @Nullable WaitReason awaited = walk.isWaiting() ? null : running.awaits(course.elapsedOfStep());
    if (awaited == WaitReason.SYMPTOM) {
      session.reportSymptom(plan.symptom(course.awaitedSymptom()), false);
    } else if (awaited != WaitReason.REPS || !countsToANumber() || !session.rep()) {
      session.next();
    }
  }

  private boolean countsToANumber() {
    RepSpec reps = walk.step().time.reps();
    return reps != null && reps.count > 0;
  }
}
