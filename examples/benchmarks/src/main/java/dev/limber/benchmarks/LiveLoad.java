package dev.limber.benchmarks;

import dev.limber.benchmarks.load.LoadRun;
import java.io.IOException;

/**
 * Many sessions in real time, each with one tick a second: Limber's player beside others that keep
 * the same times.
 *
 * <p>Run it with {@code java -cp examples/benchmarks/target/benchmarks.jar
 * dev.limber.benchmarks.LiveLoad --sessions 100000 --seconds 10}; a million sessions want {@code
 * -Xmx3g}. It prints one JSON object a line for each contender: {@code done-percent} of the ticks
 * that were due; how late listeners were called, {@code p50-us} to {@code max-us}; how many were
 * called too {@code early}; by how much a round's last second was later than its first ({@code
 * drift-us}); {@code cpu-percent} of one core, garbage collector and compiler included; {@code
 * bytes-per-session} of heap, the handle that the host keeps included; and how many {@code
 * threads}. The sessions' phases are spread evenly over the second, in an order that has nothing to
 * do with their places in memory. What listeners and their sessions have in common, a small object
 * each, is the host's own and in no one's figures.
 *
 * <p>{@code --contenders limber,bare-wheel} leaves the others out ({@code netty-1ms}, {@code
 * netty-10ms}, {@code executor}, and {@code park} for up to 200 sessions). {@code --rounds 3} has
 * them run in so many turns. With {@code --commands 10000} so many sessions a second are started,
 * told of a pain, and stopped beside the others, if it is Limber that runs them; {@code
 * commands-done-percent} tells whether that pace was held, {@code command-p99-us} how long the call
 * took. {@code --drift} is one session with a tick every 100 ms for 20 s, whose listener takes 2
 * ms, beside a thread that parks.
 */
public final class LiveLoad {

  private LiveLoad() {}

  /** Runs it; see above for the arguments. */
  public static void main(String[] args) throws IOException {
    LoadRun.print(System.out, args);
  }
}
