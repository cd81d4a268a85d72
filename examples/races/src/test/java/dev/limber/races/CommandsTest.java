package dev.limber.races;

import dev.limber.player.Playback;
import dev.limber.player.RoutinePlayer;
import dev.limber.testing.ManualTime;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever threads do to playbacks at once, it is as if one had done it after the other: to
 * sessions that no other thread knows, which are the specification. They are two, of one plan,
 * because such take turns with the machines of their player.
 */
@Param(name = "which", gen = IntGen.class, conf = "0:1")
public class CommandsTest {

  // one for all scenarios: they share its machines, too, and its thread sleeps throughout
  private static final RoutinePlayer PLAYER =
      RoutinePlayer.builder()
          .timeSource(new ManualTime())
          .executor(Runnable::run)
          .queueCapacity(100_000)
          .build();

  private final EventLog[] logs = {new EventLog(), new EventLog()};
  private final Playback[] playbacks = {
    PLAYER.play(Routines.PLAN, logs[0]), PLAYER.play(Routines.PLAN, logs[1])
  };

  @Operation
  public boolean pause(@Param(name = "which") int which) {
    return playbacks[which].pause();
  }

  @Operation
  public boolean resume(@Param(name = "which") int which) {
    return playbacks[which].resume();
  }

  @Operation
  public boolean next(@Param(name = "which") int which) {
    return playbacks[which].next();
  }

  @Operation
  public boolean back(@Param(name = "which") int which) {
    return playbacks[which].back();
  }

  @Operation
  public boolean rep(@Param(name = "which") int which) {
    return playbacks[which].rep();
  }

  @Operation
  public boolean skipExercise(@Param(name = "which") int which) {
    return playbacks[which].skipExercise();
  }

  @Operation
  public boolean restartStep(@Param(name = "which") int which) {
    return playbacks[which].restartStep();
  }

  @Operation
  public boolean seek(@Param(name = "which") int which) {
    return playbacks[which].seek("steps[1]");
  }

  @Operation
  public boolean extend(@Param(name = "which") int which) {
    return playbacks[which].extend(Duration.ofSeconds(1));
  }

  @Operation
  public boolean describePain(@Param(name = "which") int which) {
    return playbacks[which].describePain(OptionalInt.of(2), Optional.empty());
  }

  @Operation
  public boolean reportSymptom(@Param(name = "which") int which) {
    return playbacks[which].reportSymptom(Routines.SYMPTOM, false);
  }

  @Operation
  public boolean reportPain(@Param(name = "which") int which) {
    return playbacks[which].reportPain(3);
  }

  @Operation
  public boolean finish(@Param(name = "which") int which) {
    return playbacks[which].finish();
  }

  @Operation
  public boolean stop(@Param(name = "which") int which) {
    return playbacks[which].stop();
  }

  @Operation
  public boolean isPaused(@Param(name = "which") int which) {
    return playbacks[which].isPaused();
  }

  @Operation
  public boolean isWaiting(@Param(name = "which") int which) {
    return playbacks[which].isWaiting();
  }

  @Operation
  public boolean isOver(@Param(name = "which") int which) {
    return playbacks[which].isOver();
  }

  @Operation
  public String snapshot(@Param(name = "which") int which) {
    return playbacks[which].snapshot().toString();
  }

  /** What no command returns: everything has been heard, once and in order. */
  @Validate
  public void nothingIsLost() {
    for (int i = 0; i < playbacks.length; i++) {
      logs[i].checkHeard(playbacks[i].snapshot().seq());
      if (playbacks[i].isOver() != playbacks[i].completion().isDone()) {
        throw new AssertionError("a session must be complete when it is over, and not before");
      }
    }
  }

  @Test
  @Timeout(600)
  void underStress() {
    new StressOptions()
        .threads(3)
        .actorsPerThread(3)
        .actorsBefore(1)
        .actorsAfter(2)
        .iterations(Integer.getInteger("races.scenarios", 16))
        .invocationsPerIteration(Integer.getInteger("races.runs", 100))
        .sequentialSpecification(SessionsAlone.class)
        .check(CommandsTest.class);
  }
}
