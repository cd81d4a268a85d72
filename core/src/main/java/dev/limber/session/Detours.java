package dev.limber.session;

import dev.limber.event.JumpReason;
import dev.limber.event.Outcome;
import dev.limber.event.StopReason;
import dev.limber.routine.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where the commands that leave the natural order lead from the running step: a way, or none where
 * the command makes no sense.
 *
 * <p>It changes nothing; going the way is the session's. Not safe for use by several threads.
 */
final class Detours {

  /** Going back within this time from the start of a step means the step before. */
  private static final long BACK_TO_BEFORE = TimeUnit.SECONDS.toNanos(2);

  private final Program program;
  private final Walk walk;

  /** The last step outside of releases, to which going back leads, except after a jump. */
  private int lastStep = Frame.NONE;

  private final int[] lastCounters;

  Detours(Program program, Walk walk) {
    this.program = program;
    this.walk = walk;
    this.lastCounters = new int[walk.rounds().counters.length];
  }

  /** Remembers where to go back to when the running step, which ends, is over. */
  void stepEnds() {
    if (walk.step().landmark) {
      keepCounters();
      lastStep = walk.pc();
    } else if (walk.hasJumped() && !walk.frame().inRelease) {
      // past a rest that a jump led to, the way back is that of the plan
      keepCounters();
      lastStep = program.before(walk.pc(), lastCounters);
    }
  }

  private void keepCounters() {
    // few routines repeat anything, and to copy nothing takes time, too
    if (lastCounters.length > 0) {
      System.arraycopy(walk.rounds().counters, 0, lastCounters, 0, lastCounters.length);
    }
  }

  @Nullable Way skipExercise() {
    Frame exercise = walk.outsideOfReleases().around(Frame.Kind.EXERCISE);
    Way under = walk.way();
    if (exercise == null || (under != null && !isBeyond(exercise, under))) {
      return null;
    }
    return Way.skip(exercise, walk.pc(), under);
  }

  /** Returns whether leaving {@code exercise} leaves out more than the way under way does. */
  private static boolean isBeyond(Frame exercise, Way under) {
    return under.after() == null ? under.stop() == null : under.after().isInside(exercise);
  }

  /** Returns the way back, {@code elapsed} nanoseconds after the start of the running step. */
  @Nullable Way back(long elapsed) {
    boolean inRelease = walk.frame().inRelease;
    if (walk.isWaiting()) {
      return backFromRelease();
    }
    if (elapsed > BACK_TO_BEFORE) {
      return inRelease ? null : to(walk.here(), JumpReason.BACK);
    }
    if (inRelease) {
      return backFromRelease();
    }
    int[] counters = walk.hasJumped() ? walk.rounds().counters.clone() : lastCounters.clone();
    int before = walk.hasJumped() ? program.before(walk.pc(), counters) : lastStep;
    return to(before < 0 ? walk.here() : new Way.Target(before, counters), JumpReason.BACK);
  }

  /** What pain has left is not gone back to before the way out of it is over. */
  private @Nullable Way backFromRelease() {
    Way under = walk.way();
    if (lastStep < 0 || !mayTurn() || (under != null && under.pain() != null)) {
      return null;
    }
    return to(new Way.Target(lastStep, lastCounters.clone()), JumpReason.BACK);
  }

  @Nullable Way restartStep() {
    return walk.frame().inRelease ? null : to(walk.here(), JumpReason.RESTART);
  }

  @Nullable Way seek(String path, Optional<Side> side, List<Integer> rounds) {
    int pc = mayTurn() ? program.find(path, side) : Frame.NONE;
    if (pc < 0) {
      return null;
    }
    int[] counters = new int[walk.rounds().counters.length];
    Arrays.fill(counters, 1);
    return setRounds(counters, program.frame(pc), rounds)
        ? to(new Way.Target(pc, counters), JumpReason.SEEK)
        : null;
  }

  private static boolean setRounds(int[] counters, Frame goal, List<Integer> rounds) {
    int given = 0;
    for (int depth = 1; depth <= goal.depth; depth++) {
      Frame frame = goal.at(depth);
      if (frame.kind == Frame.Kind.ROUND && given < rounds.size()) {
        int round = rounds.get(given++);
        if (round < 1 || (round > frame.rounds && frame.rounds > 0)) {
          return false;
        }
        counters[frame.slot] = round;
      }
    }
    return given == rounds.size();
  }

  /** Returns the way out of the session by all open releases, unless one is under way already. */
  @Nullable Way finish() {
    Way under = walk.way();
    return under != null && under.stop() != null
        ? null
        : Way.out(StopReason.FINISHED, Outcome.STOPPED);
  }

  private Way to(Way.Target target, JumpReason reason) {
    return Way.to(target, reason, walk.pc(), walk.way());
  }

  private boolean mayTurn() {
    Way under = walk.way();
    return under == null || (under.mayChange() && !isActing(under));
  }

  /** Returns whether a guard acts of which the release has not begun, because inner ones run. */
  private boolean isActing(Way under) {
    return under.pain() != null && walk.frame().isInside(under.pain());
  }

  void pack(Packer to) {
    to.put(lastStep + 1);
    if (lastStep >= 0) {
      to.putAll(lastCounters);
    }
  }

  void unpack(Unpacker from) {
    lastStep = from.next(program.end) - 1;
    if (lastStep >= 0) {
      from.nextAll(lastCounters);
      Unpacker.check(program.isStep(lastStep, lastCounters));
    }
  }
}
