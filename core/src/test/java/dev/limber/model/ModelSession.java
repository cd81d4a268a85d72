package dev.limber.model;

import dev.limber.event.Lengths;
import dev.limber.event.Outcome;
import dev.limber.event.Pain;
import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.EasedOff;
import dev.limber.event.RoutineEvent.PainDescribed;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.RedFlagRaised;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.SessionResumed;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.event.RoutineEvent.SymptomReported;
import dev.limber.event.StopReason;
import dev.limber.routine.ContainerStep;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Use;
import dev.limber.session.Controls;
import dev.limber.session.PlanOptions;
import dev.limber.session.UnguardedPain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a session is to do, written for being read beside the contract, and not for speed. It knows
 * the records of a routine and nothing of the engine, which is held against it.
 */
public final class ModelSession implements Controls {

  private static final long TWO_SECONDS = 2_000_000_000;
  private static final Duration LONGEST_STEP = Duration.ofHours(24);

  private final Routine routine;
  private final PlanOptions options;
  private final Runnable delivery;
  private final Course course;
  private final Log log;
  private final List<Routine> declaring = new ArrayList<>();
  private boolean isStarted;
  private Optional<PauseReason> paused = Optional.empty();

  /**
   * Makes a session that has not started.
   *
   * @param delivery is run after each transition, when its events are made
   */
  public ModelSession(Routine routine, PlanOptions options, Runnable delivery) {
    this.routine = routine;
    this.options = options;
    this.delivery = delivery;
    this.course = new Course(routine, options);
    this.log = course.log;
    declaring.add(routine);
    collectUsed(routine.steps());
  }

  private void collectUsed(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Use use) {
        declaring.add(use.routine());
        collectUsed(use.routine().steps());
      } else if (step instanceof ContainerStep container) {
        collectUsed(container.steps());
        if (step instanceof StopOnPain guard) {
          collectUsed(guard.release());
        }
      }
    }
  }

  /** Returns the events so far. */
  public List<RoutineEvent> events() {
    return log.events;
  }

  public boolean isOver() {
    return course.isOver;
  }

  public boolean isPaused() {
    return isRunning() && paused.isPresent();
  }

  public boolean isWaiting() {
    return isRunning() && (course.step == null || course.step.waits());
  }

  /** Returns the active time since the session began, in nanoseconds. */
  public long elapsedNanos() {
    return log.now;
  }

  /** Returns when something is due next; none while nothing is. */
  public OptionalLong nextDeadline() {
    return standsStill() || course.step == null
        ? Times.NONE
        : Times.plus(course.step.nextDue(), course.step.start);
  }

  private boolean isRunning() {
    return isStarted && !course.isOver;
  }

  private boolean standsStill() {
    return !isRunning() || paused.isPresent();
  }

  /** Starts. */
  public void start() {
    isStarted = true;
    String title = Said.of(routine, options).text(routine.title(), Around.all(routine));
    Duration expected = course.tallies.expected();
    // of the lengths only the expected one is ours to tell
    Lengths lengths = new Lengths(Duration.ZERO, expected, Duration.ZERO, false);
    log.tell((seq, at) -> new SessionStarted(seq, at, routine.id(), title, lengths));
    course.begin();
    delivery.run();
  }

  /** Sets whether ticks are told; a player leaves those out that have been overtaken. */
  public void makeTicks(boolean made) {
    log.makesTicks = made;
  }

  public boolean isStandingStill() {
    return standsStill();
  }

  /** Lets time go by; what is due at its very end happens, too. */
  public void advance(long nanos) {
    long target = log.now + nanos;
    while (nextDeadline().orElse(Long.MAX_VALUE) <= target) {
      takeDue();
      delivery.run();
    }
    goTo(target);
  }

  /** Lets happen what is due next. */
  public void takeDue() {
    log.now = nextDeadline().getAsLong();
    if (course.step.isTimeOver()) {
      course.endsByItself();
    } else {
      course.step.takeIn();
    }
  }

  /** Lets time go by in which nothing is due. */
  public void goTo(long target) {
    if (!standsStill()) {
      log.now = target;
      if (course.step != null) {
        course.step.timeGoesBy();
      }
    }
  }

  /**
   * Pauses after {@code nanos}, but at the latest where something is due, which does not happen.
   */
  public boolean interrupt(long nanos) {
    if (standsStill()) {
      return false;
    }
    log.now = Math.min(log.now + nanos, nextDeadline().orElse(Long.MAX_VALUE));
    if (course.step != null) {
      course.step.timeGoesBy();
    }
    return pause(PauseReason.INTERRUPTION);
  }

  @Override
  public boolean pause() {
    return pause(PauseReason.HOST);
  }

  private boolean pause(PauseReason reason) {
    return !standsStill() && happens(() -> pauseFor(reason));
  }

  private void pauseFor(PauseReason reason) {
    if (paused.isEmpty()) {
      log.tell((seq, at) -> new SessionPaused(seq, at, reason));
    }
    paused = Optional.of(reason);
  }

  private boolean happens(Runnable transition) {
    transition.run();
    delivery.run();
    return true;
  }

  @Override
  public boolean resume() {
    return isPaused() && happens(this::goOn);
  }

  private void goOn() {
    if (paused.isPresent()) {
      PauseReason reason = paused.get();
      paused = Optional.empty();
      log.tell((seq, at) -> new SessionResumed(seq, at, reason));
    }
  }

  @Override
  public boolean next() {
    return isRunning() && happens(this::goesOn);
  }

  private void goesOn() {
    if (course.step == null) {
      course.tryAgain();
      return;
    }
    Optional<Outcome> outcome = course.step.next();
    if (outcome.isPresent()) {
      boolean completed = outcome.get() == Outcome.COMPLETED;
      course.ends(outcome.get(), completed ? course.step.repAtNext() : outcome.get());
      course.goOn();
    }
  }

  // jumps

  @Override
  public boolean skipExercise() {
    if (!isRunning() || isOnItsWayOut()) {
      return false;
    }
    Node left = course.at.release() == null ? course.at : course.at.release().parent;
    if (course.endedByPain != null) {
      left = course.endedByPain;
    }
    if (course.way != null && course.way.why() == Way.Why.SKIP) {
      left = course.way.leaves();
    }
    Node exercise = left.parent == null ? null : left.parent.around(Node.Kind.EXERCISE);
    return exercise != null && leave(Way.Why.SKIP, exercise, null);
  }

  @Override
  public boolean back() {
    if (!isRunning() || isOnItsWayOut()) {
      return false;
    }
    boolean waits = course.step == null;
    boolean late = !waits && course.step.elapsed() > TWO_SECONDS;
    boolean released = course.at.release() != null;
    boolean nowhere = (released || waits) && course.before == null;
    if (nowhere || released && (late || course.endedByPain != null)) {
      return false;
    }
    Node target = late || course.before == null ? course.at : course.before;
    return jump(Way.Why.BACK, target);
  }

  @Override
  public boolean restartStep() {
    return isRunning()
        && course.step != null
        && course.at.release() == null
        && jump(Way.Why.RESTART, course.at);
  }

  @Override
  public boolean seek(String path, Optional<Side> side, List<Integer> rounds) {
    if (!isRunning() || isOnItsWayOut()) {
      return false;
    }
    Node ended = course.endedByPain;
    boolean mayTurn =
        ended == null || ended.kind == Node.Kind.GUARD && !course.at.isIn(ended.child(0));
    if (!mayTurn) {
      return false;
    }
    Node target = course.order.find(path, side, rounds);
    return target != null && jump(Way.Why.SEEK, target);
  }

  private boolean isOnItsWayOut() {
    boolean ended = course.endedByPain != null && course.endedByPain.parent == null;
    return ended || course.way != null && course.way.why() == Way.Why.FINISH;
  }

  private boolean jump(Way.Why why, Node target) {
    Node release = course.at.release();
    Node leaves = release == null ? course.at : release.parent;
    while (!target.isIn(leaves.parent)) {
      leaves = leaves.parent;
    }
    return leave(why, leaves, target);
  }

  private boolean leave(Way.Why why, Node leaves, Node target) {
    Way way = new Way(why, leaves, Outcome.SKIPPED, course.at.path, target);
    if (course.at.release() != null) {
      // once the release is over
      course.way = way;
      return true;
    }
    return happens(
        () -> {
          course.ends(Outcome.SKIPPED, Outcome.SKIPPED);
          course.go(way);
        });
  }

  @Override
  public boolean extend(Duration by) {
    Played step = isRunning() ? course.step : null;
    if (step == null
        || !step.isExtensible()
        || by.compareTo(LONGEST_STEP.minusNanos(step.planned().getAsLong())) > 0) {
      return false;
    }
    step.extend(by.toNanos());
    return true;
  }

  @Override
  public boolean rep() {
    if (!isRunning() || course.step == null || !course.step.counted()) {
      return false;
    }
    return happens(this::endIfDone);
  }

  private void endIfDone() {
    if (course.step != null && course.step.isDone()) {
      course.endsByItself();
    }
  }

  // reports

  @Override
  public boolean reportPain(OptionalInt level, Optional<String> area) {
    return isRunning() && happens(() -> pain(level, area));
  }

  private void pain(OptionalInt level, Optional<String> area) {
    course.tallies.reported(new Pain(Duration.ofNanos(log.now), level, area));
    log.tell((seq, at) -> new PainReported(seq, at, level, area));
    if (level.equals(OptionalInt.of(0))) {
      return;
    }
    boolean canAct = course.step != null && course.at.release() == null;
    for (Node node = course.at; canAct && node != null; node = node.parent) {
      if (node.kind == Node.Kind.GUARD && isMet(guard(node).threshold(), node, level, area)) {
        acts(node, level, area);
        return;
      }
    }
    for (Node node = course.at; canAct && level.isPresent() && node != null; node = node.parent) {
      if (node.kind == Node.Kind.GUARD
          && guard(node).easeAt().isPresent()
          && isMet(guard(node).easeAt().getAsInt(), node, level, area)) {
        easesOff(node, level.getAsInt(), area);
        return;
      }
    }
    unguarded();
  }

  private static StopOnPain guard(Node node) {
    return (StopOnPain) node.written.get();
  }

  private static boolean isMet(int threshold, Node node, OptionalInt level, Optional<String> area) {
    List<String> areas = guard(node).areas();
    return level.orElse(10) >= threshold
        && (areas.isEmpty() || area.isEmpty() || areas.contains(area.get()));
  }

  private void acts(Node node, OptionalInt level, Optional<String> area) {
    StopOnPain guard = guard(node);
    int left = course.retriesLeft(node);
    log.tell(
        (seq, at) ->
            new StoppedOnPain(
                seq,
                at,
                node.path,
                Telling.id(node),
                level,
                area,
                guard.threshold(),
                guard.then(),
                left));
    course.acts(node);
  }

  private void easesOff(Node node, int level, Optional<String> area) {
    int easeAt = guard(node).easeAt().getAsInt();
    log.tell((seq, at) -> new EasedOff(seq, at, node.path, Telling.id(node), level, area, easeAt));
  }

  private void unguarded() {
    if (options.unguardedPain() == UnguardedPain.PAUSE) {
      pauseFor(PauseReason.PAIN);
    } else if (options.unguardedPain() == UnguardedPain.STOP) {
      course.stop(Outcome.STOPPED_BY_PAIN, StopReason.PAIN);
    }
  }

  @Override
  public boolean describePain(OptionalInt level, Optional<String> area) {
    return isRunning()
        && course.tallies.isAnyReported()
        && happens(
            () -> {
              Pain whole = course.tallies.described(new Pain(Duration.ZERO, level, area));
              log.tell((seq, at) -> new PainDescribed(seq, at, whole.level(), whole.area()));
            });
  }

  @Override
  public boolean reportSymptom(String symptom, boolean present) {
    boolean declared = declaring.stream().anyMatch(known -> known.symptoms().containsKey(symptom));
    return isRunning() && declared && happens(() -> symptom(symptom, present));
  }

  private void symptom(String symptom, boolean present) {
    log.tell((seq, at) -> new SymptomReported(seq, at, symptom, present));
    if (present) {
      course.gone.remove(symptom);
      declaring.stream()
          .flatMap(known -> known.redFlags().stream())
          .filter(flag -> flag.symptom().equals(symptom))
          .findFirst()
          .ifPresent(this::raise);
      return;
    }
    course.gone.add(symptom);
    if (course.step != null) {
      course.step.gone(symptom);
      endIfDone();
    }
  }

  private void raise(RedFlag flag) {
    String advice = Said.of(routine, options).text(flag.say(), Around.all(routine));
    log.tell((seq, at) -> new RedFlagRaised(seq, at, flag.symptom(), advice));
    course.stop(Outcome.STOPPED, StopReason.RED_FLAG);
  }

  // endings

  @Override
  public boolean finish() {
    if (!isRunning()) {
      return false;
    } else if (isOnItsWayOut()) {
      return resume();
    }
    return happens(
        () -> {
          goOn();
          Way way = new Way(Way.Why.FINISH, root(), Outcome.STOPPED, course.at.path, null);
          if (course.at.release() != null) {
            course.way = way;
          } else {
            course.ends(Outcome.STOPPED, Outcome.STOPPED);
            course.go(way);
          }
        });
  }

  private Node root() {
    return course.at.around(Node.Kind.ROUTINE);
  }

  @Override
  public boolean stop() {
    return isRunning() && happens(() -> course.stop(Outcome.STOPPED, StopReason.HOST));
  }
}
