package dev.limber.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * Counts what goes wrong around sessions, for a host that watches over them, and passes all of it
 * on.
 *
 * <p>One may serve any number of players and publishers. The numbers only grow, from zero when it
 * was made. Safe for use by several threads.
 */
public final class DiagnosticsCounters implements Diagnostics {

  private final Diagnostics next;
  private final Map<String, LongSupplier> counts;

  private final LongAdder listenerFailures = new LongAdder();
  private final LongAdder listenersLetGo = new LongAdder();
  private final LongAdder overruns = new LongAdder();
  private final LongAdder subscriberFailures = new LongAdder();
  private final LongAdder sessionFailures = new LongAdder();
  private final LongAdder interruptions = new LongAdder();
  private final LongAdder ticksDropped = new LongAdder();
  private final LongAdder wakeUps = new LongAdder();
  private final LongAdder lateNanos = new LongAdder();
  private final LongAccumulator greatestLateNanos = new LongAccumulator(Math::max, 0);

  private DiagnosticsCounters(Diagnostics next) {
    this.next = Objects.requireNonNull(next, "diagnostics");
    Map<String, LongSupplier> named = new LinkedHashMap<>();
    named.put("listener.failures", this::listenerFailures);
    named.put("listeners.let.go", this::listenersLetGo);
    named.put("overruns", this::overruns);
    named.put("subscriber.failures", this::subscriberFailures);
    named.put("session.failures", this::sessionFailures);
    named.put("interruptions", this::interruptions);
    named.put("ticks.dropped", this::ticksDropped);
    this.counts = Collections.unmodifiableMap(named);
  }

  /** Returns counters that write failures to standard error too. */
  public static DiagnosticsCounters create() {
    return around(Diagnostics.standardError());
  }

  /** Returns counters that pass on to {@code diagnostics} what they have counted. */
  public static DiagnosticsCounters around(Diagnostics diagnostics) {
    return new DiagnosticsCounters(diagnostics);
  }

  /**
   * Returns every count of something that went wrong, by its name: lower case, with dots between
   * the words, as in {@code ticks.dropped}.
   *
   * <p>These are the same objects at each call, so that a registry which holds them weakly keeps
   * them as long as there are these counters. How late the player wakes is not among them.
   */
  public Map<String, LongSupplier> counts() {
    return counts;
  }

  /** Returns how many times a listener threw. */
  public long listenerFailures() {
    return listenerFailures.sum();
  }

  /** Returns how many listeners get no further event, because they failed too often. */
  public long listenersLetGo() {
    return listenersLetGo.sum();
  }

  /** Returns how many times a session was paused because its listeners were too far behind. */
  public long overruns() {
    return overruns.sum();
  }

  /** Returns how many subscribers lost their subscription, because they threw. */
  public long subscriberFailures() {
    return subscriberFailures.sum();
  }

  /** Returns how many sessions had to be ended. */
  public long sessionFailures() {
    return sessionFailures.sum();
  }

  /** Returns how many times a session was paused because a player woke too late. */
  public long interruptions() {
    return interruptions.sum();
  }

  /** Returns how many ticks were left out. */
  public long ticksDropped() {
    return ticksDropped.sum();
  }

  /** Returns how many times a player woke a session that had something to do. */
  public long wakeUps() {
    return wakeUps.sum();
  }

  /** Returns how late all {@link #wakeUps} were together, in nanoseconds. */
  public long lateNanos() {
    return lateNanos.sum();
  }

  /** Returns how late the latest of all {@link #wakeUps} was, in nanoseconds. */
  public long greatestLateNanos() {
    return greatestLateNanos.get();
  }

  @Override
  public void listenerFailed(RoutineListener listener, RoutineEvent event, Throwable failure) {
    listenerFailures.increment();
    next.listenerFailed(listener, event, failure);
  }

  @Override
  public void listenerLetGo(RoutineListener listener) {
    listenersLetGo.increment();
    next.listenerLetGo(listener);
  }

  @Override
  public void ticksDropped(long count) {
    ticksDropped.add(count);
    next.ticksDropped(count);
  }

  @Override
  public void woke(long late) {
    wakeUps.increment();
    lateNanos.add(late);
    greatestLateNanos.accumulate(late);
    next.woke(late);
  }

  @Override
  public void interrupted(long late) {
    interruptions.increment();
    next.interrupted(late);
  }

  @Override
  public void listenersTooSlow() {
    overruns.increment();
    next.listenersTooSlow();
  }

  @Override
  public void sessionFailed(Throwable failure) {
    sessionFailures.increment();
    next.sessionFailed(failure);
  }

  @Override
  public void subscriberFailed(Throwable failure) {
    subscriberFailures.increment();
    next.subscriberFailed(failure);
  }
}
