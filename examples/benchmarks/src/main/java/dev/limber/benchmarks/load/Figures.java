package dev.limber.benchmarks.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of one contender over all its rounds, by name. Not to be instantiated. */
final class Figures {

  private Figures() {}

  static Map<String, Object> of(
      LoadOptions options, Contender contender, List<RoundResult> rounds) {
    Histogram late = new Histogram();
    Histogram commands = new Histogram();
    rounds.forEach(round -> late.add(round.late()));
    rounds.forEach(round -> commands.add(round.commands()));
    long due = rounds.stream().mapToLong(RoundResult::due).sum();
    long commandsDue = rounds.stream().mapToLong(RoundResult::commandsDue).sum();
    double sessionsInAll = (double) options.sessions() * rounds.size();

    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("name", contender.label());
    figures.put("sessions", options.sessions());
    figures.put("seconds", options.tasks().get(0).seconds() * rounds.size());
    figures.put("done-percent", percent(late.total(), due));
    quantiles(figures, "", late);
    figures.put("early", late.negative());
    figures.put("drift-us", drift(rounds));
    figures.put("cpu-percent", round(mean(rounds.stream().map(RoundResult::cpuPercent).toList())));
    figures.put(
        "bytes-per-session",
        round(rounds.stream().mapToLong(RoundResult::bytes).sum() / sessionsInAll));
    figures.put("threads", rounds.stream().mapToLong(RoundResult::threads).max().orElse(0));
    if (commandsDue > 0) {
      figures.put("commands-done-percent", percent(commands.total(), commandsDue));
      quantiles(figures, "command-", commands);
    }
    return figures;
  }

  /** Puts in the median and what few exceed, in microseconds. */
  static void quantiles(Map<String, Object> figures, String prefix, Histogram times) {
    figures.put(prefix + "p50-us", micros(times.quantile(0.5)));
    figures.put(prefix + "p99-us", micros(times.quantile(0.99)));
    figures.put(prefix + "p999-us", micros(times.quantile(0.999)));
    figures.put(prefix + "max-us", micros(times.quantile(1)));
  }

  /** Returns a percentage that is 100 only if it is all: rounded down. */
  static double percent(long done, long due) {
    return done == due ? 100 : Math.floor(100_000.0 * done / due) / 1_000;
  }

  /** Returns how much later than in the beginning of a round they come at its end, usually. */
  private static double drift(List<RoundResult> rounds) {
    return round(
        mean(rounds.stream().map(it -> (median(it.last()) - median(it.first())) / 1e3).toList()));
  }

  private static double median(Map<Integer, Long> filled) {
    Histogram times = new Histogram();
    times.add(filled);
    return times.quantile(0.5);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(it -> it).average().orElse(0);
  }

  private static double micros(long nanos) {
    return round(nanos / 1e3);
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
