package dev.limber.simulation;

import java.time.Duration;
import java.util.TimeZone;
import java.util.function.LongConsumer;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
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
  private static final SimulatedClasses CLASSES = new SimulatedClasses();

  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void setTheZoneBack() {
    TimeZone.setDefault(zone);
  }

  @Test
  void aSessionThatItsOwnerMovesDoesWhatTheModelSays() {
    overSeeds(3_000, 1, CLASSES.simulation(SessionSimulation.OfSeed.class));
  }

  @Test
  void sessionsInAPlayerDoWhatTheModelSays() {
    // players take longer; neighbours among the seeds have the same plan
    overSeeds(1_000, 3, CLASSES.simulation(PlayerSimulation.OfSeed.class));
  }

  private static void overSeeds(int usually, int apart, LongConsumer simulation) {
    try (Patience patience = new Patience()) {
      LongConsumer watched = seed -> run(seed, patience, simulation);
      // what is generated wants to be remembered somewhere
      JqwikSession.run(() -> overSeeds(usually, apart, watched, Long.getLong(SEED)));
    }
  }

  private static void overSeeds(int usually, int apart, LongConsumer simulation, Long seed) {
    if (seed != null) {
      simulation.accept(seed);
    } else if (Long.getLong(SECONDS) != null) {
      forSeconds(Long.getLong(SECONDS), simulation);
    } else {
      for (long i = 0; i < usually; i++) {
        simulation.accept(i * apart);
      }
    }
  }

  private static void forSeconds(long seconds, LongConsumer simulation) {
    long start = System.nanoTime();
    long first = Math.floorMod(System.currentTimeMillis(), 1L << 40) << 20;
    long seed = first;
    while (System.nanoTime() - start < Duration.ofSeconds(seconds).toNanos()) {
      simulation.accept(seed++);
    }
    System.out.println("simulated seeds " + first + " to " + (seed - 1));
  }

  private static void run(long seed, Patience patience, LongConsumer simulation) {
    patience.begin(seed);
    try {
      simulation.accept(seed);
    } catch (Comparison.Difference e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("seed " + seed, e);
    }
  }
}
