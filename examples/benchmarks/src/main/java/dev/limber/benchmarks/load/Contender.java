package dev.limber.benchmarks.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Those who keep the times of many sessions, in the order in which they are told. */
enum Contender {
  LIMBER(LimberTicker::new),
  /** The limit: what is left if a session is nothing but a number. */
  BARE_WHEEL(WheelTicker::new),
  NETTY_1MS(load -> new NettyTicker(load, 1)),
  NETTY_10MS(load -> new NettyTicker(load, 10)),
  /** The JDK's, with one thread. */
  EXECUTOR(ExecutorTicker::new),
  /** A thread a session: the limit for few of them. */
  PARK(ParkTicker::new) {
    @Override
    int mostSessions() {
      return 200;
    }
  };

  private final Function<Load, Ticker> ticker;

  Contender(Function<Load, Ticker> ticker) {
    this.ticker = ticker;
  }

  /**
   * Returns the one of the given name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Contender of(String label) {
    return Arrays.stream(values())
        .filter(it -> it.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected a contender ("
                        + Arrays.stream(values())
                            .map(Contender::label)
                            .collect(Collectors.joining(", "))
                        + "), but was "
                        + label));
  }

  /** Returns its name as it is written. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns how many sessions it is good for. */
  int mostSessions() {
    return Integer.MAX_VALUE;
  }

  /** Returns one that has not been opened. */
  Ticker ticker(Load load) {
    return ticker.apply(load);
  }
}
