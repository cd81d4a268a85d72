package dev.limber.simulation;

import dev.limber.event.DiagnosticsCounters;
import dev.limber.session.Controls;
import dev.limber.session.Snapshot;
import dev.limber.testing.ManualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Sessions in a player, whose time stands still until it is moved, held against the model. */
final class PlayerSimulation {

  /** Simulates one seed. */
  static final class OfSeed implements LongConsumer {
    @Override
    public void accept(long seed) {
      new PlayerSimulation(Scenario.of(seed)).run();
    }
  }

  private final Scenario scenario;
  private final ManualTime time = new ManualTime();
  private final DiagnosticsCounters findings = DiagnosticsCounters.create();
  private final List<PlayedSession> all;
  private Device device;
  private int boots;

  private PlayerSimulation(Scenario scenario) {
    this.scenario = scenario;
    this.all = scenario.roles().stream().map(role -> new PlayedSession(scenario, role)).toList();
  }

  private void run() {
    boot();
    begin();
    settle();
    compare("start");
    for (Move move : scenario.moves()) {
      happen(move);
      settle();
      compare(move);
    }
    end();
  }

  /** Each time the monotonic clock has another origin; sometimes it overflows soon. */
  private void boot() {
    long origin = scenario.seed() << 13 ^ (long) boots << 62;
    boots++;
    boolean overflows = (scenario.seed() + boots) % 3 == 0;
    long soon = Long.MAX_VALUE - time.nanoTime() - 10_000_000_000L;
    device = new Device(scenario, time, overflows ? soon : origin, findings);
  }

  /** Has the next session begin, if there is another. */
  private void begin() {
    all.stream()
        .filter(session -> !session.isBegun())
        .findFirst()
        .ifPresent(session -> session.begin(device, time.nanoTime()));
  }

  private Stream<PlayedSession> begun() {
    return all.stream().filter(PlayedSession::isBegun);
  }

  private void happen(Move move) {
    switch (move.kind()) {
      case START -> begin();
      case DO -> {
        PlayedSession session = all.get(move.session());
        if (session.isBegun()) {
          session.give(move, time.nanoTime());
        }
      }
      case PASS -> pass(move.nanos());
      case PASS_TO_DEADLINE -> pass(untilNext());
      case OVERSLEEP -> device.freeze(untilNext() + move.nanos());
      case FREEZE -> device.freeze(move.nanos());
      case STALL -> device.setStalled(true);
      case UNSTALL -> device.setStalled(false);
      case WAKE -> device.wake();
      case SET_CLOCK -> WallClock.set(move.nanos());
      case DELIVER -> deliver();
      case SAVE -> begun().forEach(session -> session.save(time.nanoTime(), move));
      case CRASH, CRASH_TO_SAVED -> crash(move);
      default -> throw new IllegalArgumentException("unknown move " + move);
    }
  }

  /** What is on its way to the listeners is lost, and so is what the old player still says. */
  private void crash(Move move) {
    List<PlayedSession> lost = begun().toList();
    List<Snapshot> snapshots = new ArrayList<>();
    device.silence();
    lost.forEach(session -> snapshots.add(session.save(time.nanoTime(), move)));
    device.close();
    boot();
    for (int i = 0; i < lost.size(); i++) {
      lost.get(i).restore(device, snapshots.get(i));
    }
  }

  private long untilNext() {
    long next = next();
    return next == Long.MAX_VALUE ? 0 : next - time.nanoTime();
  }

  private long next() {
    return begun()
        .mapToLong(session -> session.next(device.isStalled(), time.nanoTime()))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /** Time goes by, and who is to be woken is woken in time. */
  private void pass(long nanos) {
    long end = time.nanoTime() + nanos;
    for (long next = next(); next <= end; next = next()) {
      device.pass(next - time.nanoTime());
      settle();
    }
    device.pass(end - time.nanoTime());
  }

  private void settle() {
    device.settle();
    begun().forEach(session -> session.settle(time.nanoTime(), device.isStalled()));
  }

  private void deliver() {
    device.deliver();
    begun().forEach(session -> session.deliver(time.nanoTime()));
  }

  /** Everything that waits comes to its listeners, and at last everything is stopped. */
  private void end() {
    device.calmDown();
    begun().forEach(PlayedSession::calmDown);
    settle();
    deliver();
    settle();
    deliver();
    compare("all");
    begun().forEach(session -> session.model().command(time.nanoTime(), Controls::stop));
    device.close();
    begun().forEach(session -> session.delivery().goOn(time.nanoTime()));
    compare("close");
  }

  private void compare(Object after) {
    begun().forEach(session -> session.compare(time.nanoTime(), after));
    String expected =
        words(
            begun().mapToLong(it -> it.delivery().failures()).sum(),
            begun().mapToLong(it -> it.model().session.ticksLeftOut()).sum(),
            begun().mapToLong(it -> it.model().timesTooLate()).sum(),
            begun().mapToLong(it -> it.model().timesTooSlow()).sum(),
            0);
    String actual =
        words(
            findings.listenerFailures(),
            findings.ticksDropped(),
            findings.interruptions(),
            findings.overruns(),
            findings.sessionFailures());
    all.get(0).compareFindings(expected, actual, after);
  }

  private static String words(
      long failures, long ticks, long tooLate, long tooSlow, long sessionsFailed) {
    return String.format(
        "%d failures, %d ticks left out, %d times too late, %d times too slow, %d sessions failed",
        failures, ticks, tooLate, tooSlow, sessionsFailed);
  }
}
