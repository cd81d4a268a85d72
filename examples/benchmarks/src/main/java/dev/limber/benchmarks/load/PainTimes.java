package dev.limber.benchmarks.load;

import java.util.LinkedHashMap;
import java.util.Map;

/** How long pain reports took. Not safe for use by several threads. */
final class PainTimes {

  private final Histogram calls = new Histogram();
  private final Histogram heard = new Histogram();
  private long reports;
  private long acted;
  private int leastTicks = Integer.MAX_VALUE;

  /**
   * Notes one.
   *
   * @param didAct whether the guard had acted when the call returned
   * @param call how long the call took
   * @param wasHeard whether the listener was called at all
   * @param untilHeard how long that took, from the beginning of the call
   * @param ticks how many ticks the listener had heard before
   */
  void note(boolean didAct, long call, boolean wasHeard, long untilHeard, int ticks) {
    reports++;
    acted += didAct ? 1 : 0;
    calls.record(call);
    if (wasHeard) {
      heard.record(untilHeard);
      leastTicks = Math.min(leastTicks, ticks);
    }
  }

  /** Returns the figures by name. */
  Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("reports", reports);
    figures.put("acted-percent", Figures.percent(acted, reports));
    Figures.quantiles(figures, "call-", calls);
    figures.put("heard-percent", Figures.percent(heard.total(), reports));
    Figures.quantiles(figures, "heard-", heard);
    figures.put("ticks-before-least", leastTicks == Integer.MAX_VALUE ? 0 : leastTicks);
    return figures;
  }
}
