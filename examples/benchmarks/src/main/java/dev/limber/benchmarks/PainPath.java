package dev.limber.benchmarks;

import dev.limber.benchmarks.load.PainRun;
import java.io.IOException;

/**
 * How long it takes from a report of pain to its effect, and to the ears of whoever listens.
 *
 * <p>Run it with {@code java -cp examples/benchmarks/target/benchmarks.jar
 * dev.limber.benchmarks.PainPath --sessions 100000 --seconds 20}. It prints one JSON object a line
 * for each case: {@code among-others}, while so many other sessions tick once a second, all
 * delivered by the player's own threads; {@code others-blocked}, where besides the listeners of 200
 * of them never return; {@code own-queue-full}, where the session's own listener is stuck, its
 * queue full of ticks, and goes on as soon as the call has returned. {@code call-} is from the call
 * of {@code reportPain} to its return, {@code heard-} from the call to the first call of the
 * listener with that event; {@code acted-percent} of the calls had ended the running step when they
 * returned. {@code ticks-before-least} is how many ticks each listener had to hear first, and
 * {@code others-done-percent} tells that the others did run.
 */
public final class PainPath {

  private PainPath() {}

  /** Runs it; see above for the arguments. */
  public static void main(String[] args) throws IOException {
    PainRun.print(System.out, args);
  }
}
