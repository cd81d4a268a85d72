package dev.limber.simulation;

import java.time.Duration;
import java.util.function.LongConsumer;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/**
 * The engine does what the model says, whatever happens to it.
 *
 * <p>A failure tells its seed. {@code -Dsimulation.seed=S} plays that one again; {@code -Psimulate
 * -Dsimulation.seconds=N} goes on with seeds that nobody has tried for so long.
 */
class SimulationTest {

  private static final String SEED = "simulation.seed";
  private static final String SECONDS = "simulation.seconds";

  @Test
  void aSessionThatItsOwnerMovesDoesWhatTheModelSays() {
    overSeeds(3_000, 1, SessionSimulation::run);
  }

  @Test
  void aSessionInAPlayerDoesWhatTheModelSays() {
    // players take longer; neighbours among the seeds have the same plan
    overSeeds(200, 7, PlayerSimulation::run);
  }

  private static void overSeeds(int usually, int apart, LongConsumer simulation) {
    // what is generated wants to be remembered somewhere
    JqwikSession.run(
        () -> {
          if (Long.getLong(SEED) != null) {
            run(Long.getLong(SEED), simulation);
          } else if (Long.getLong(SECONDS) != null) {
            forSeconds(Long.getLong(SECONDS), simulation);
          } else {
            for (long i = 0; i < usually; i++) {
              run(i * apart, simulation);
            }
          }
        });
  }

  private static void forSeconds(long seconds, LongConsumer simulation) {
    long start = System.nanoTime();
    long first = Math.floorMod(System.currentTimeMillis(), 1L << 40) << 20;
    long seed = first;
    while (System.nanoTime() - start < Duration.ofSeconds(seconds).toNanos()) {
      run(seed++, simulation);
    }
    System.out.println("simulated seeds " + first + " to " + (seed - 1));
  }

  private static void run(long seed, LongConsumer simulation) {
    try {
      simulation.accept(seed);
    } catch (RuntimeException e) {
      throw new IllegalStateException("seed " + seed, e);
    }
  }
}
