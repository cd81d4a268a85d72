package dev.limber.player;

import dev.limber.event.Diagnostics;
import dev.limber.event.RoutineListener;
import dev.limber.event.internal.Patience;
import dev.limber.routine.Routine;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import dev.limber.session.Snapshot;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plays routines in real time: any number of sessions, with one timer thread for all of them.
 *
 * <p>The thread is a daemon, begins with the first session, and sleeps while no session has
 * something to do. Deadlines are absolute, so nothing drifts, however late it wakes. Listeners are
 * called on the executor of the host's choice; for one session in order, never by two threads at
 * once, and never while a lock is held.
 *
 * <p>An executor that refuses work cannot bring the events to anyone: the session is ended, its
 * completion fails with what the executor threw, and {@link Diagnostics#sessionFailed} hears of it.
 *
 * <p>Safe for use by several threads, and from listeners.
 */
public final class RoutinePlayer implements AutoCloseable {

  private final PlayerSettings settings;

  private RoutinePlayer(Builder builder) {
    Timekeeper timekeeper = new Timekeeper(builder.timeSource);
    Executor executor = builder.executor;
    this.settings =
        new PlayerSettings(
            builder.timeSource,
            timekeeper,
            executor == null ? timekeeper : executor,
            new Patience(builder.diagnostics, builder.failuresInARow),
            builder.interruptionAfter,
            builder.queueCapacity,
            executor == null,
            new Machines());
  }

  /** Returns a player by the system's time that delivers events on daemon threads of its own. */
  public static RoutinePlayer create() {
    return builder().build();
  }

  /** Returns a builder that begins with the settings of {@link #create}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a session of {@code routine}. Its first events may reach the listeners before this
   * returns.
   *
   * @throws IllegalArgumentException if it cannot be played without options, see {@link Plan#of}
   * @throws IllegalStateException if the player is closed
   */
  public Playback play(Routine routine, RoutineListener... listeners) {
    return play(Plan.of(routine), listeners);
  }

  /**
   * Starts a session of {@code plan}. Its first events may reach the listeners before this returns.
   *
   * @throws IllegalStateException if the player is closed
   */
  public Playback play(Plan plan, RoutineListener... listeners) {
    return begin(Session.of(plan), playback -> listeners);
  }

  /**
   * Starts a session of {@code plan} with a listener that knows its playback: to ask it what is
   * still current, or to give it commands.
   *
   * @param listener makes the listener; called once, before the session starts
   * @throws IllegalStateException if the player is closed
   */
  public Playback play(Plan plan, Function<? super Playback, ? extends RoutineListener> listener) {
    return begin(Session.of(plan), playback -> new RoutineListener[] {listener.apply(playback)});
  }

  /**
   * Takes up the session that {@code snapshot} was made of, which is paused then with the reason
   * {@link dev.limber.event.PauseReason#RESTORED} unless it was paused already. A session that had
   * not started is started, and of one that was over {@link Playback#completion} is done.
   *
   * @throws dev.limber.session.SnapshotException if it is not of {@code plan}, or is damaged
   * @throws IllegalStateException if the player is closed
   */
  public Playback restore(Plan plan, Snapshot snapshot, RoutineListener... listeners) {
    return begin(Session.restore(plan, snapshot), playback -> listeners);
  }

  /**
   * Takes up the session that {@code snapshot} was made of, like {@link #restore(Plan, Snapshot,
   * RoutineListener...)}, with a listener that knows its playback.
   *
   * @param listener makes the listener; called once, before anything happens
   * @throws dev.limber.session.SnapshotException if it is not of {@code plan}, or is damaged
   * @throws IllegalStateException if the player is closed
   */
  public Playback restore(
      Plan plan,
      Snapshot snapshot,
      Function<? super Playback, ? extends RoutineListener> listener) {
    return begin(
        Session.restore(plan, snapshot),
        playback -> new RoutineListener[] {listener.apply(playback)});
  }

  private Playback begin(Session session, Function<Playback, RoutineListener[]> listeners) {
    LiveSession live = new LiveSession(settings, session.park());
    Playback playback = new Playback(live);
    live.hear(listeners.apply(playback));
    live.begin();
    return playback;
  }

  /**
   * Stops every session, and ends the timer thread.
   *
   * <p>Returns at once: the last events are on their way to the listeners then, and {@link
   * Playback#completion} tells when they have arrived.
   */
  @Override
  public void close() {
    for (LiveSession live : settings.timekeeper().close()) {
      live.command(Session::stop);
    }
  }

  /** Collects the settings of a player. Not safe for use by several threads. */
  public static final class Builder {

    private TimeSource timeSource = TimeSource.system();
    private @Nullable Executor executor = new DeliveryThreads();
    private Diagnostics diagnostics = Diagnostics.standardError();
    private long interruptionAfter = Duration.ofSeconds(2).toNanos();
    private int failuresInARow = Patience.FAILURES_IN_A_ROW;
    private int queueCapacity = 256;

    private Builder() {}

    /** Sets the time to go by. */
    public Builder timeSource(TimeSource timeSource) {
      this.timeSource = Objects.requireNonNull(timeSource, "time source");
      return this;
    }

    /**
     * Has listeners called on {@code executor}: a thread pool, or a thread of the user interface.
     * It may also run its work at once, on whatever thread that is; it is the timer thread, too, so
     * that listeners must return at once then, as with {@link #direct}.
     */
    public Builder executor(Executor executor) {
      this.executor = Objects.requireNonNull(executor, "executor");
      return this;
    }

    /**
     * Has listeners called on the timer thread, also with the events of commands that another
     * thread gives. They must return at once: meanwhile every session waits.
     */
    public Builder direct() {
      this.executor = null;
      return this;
    }

    /** Sets who hears of what goes wrong. */
    public Builder diagnostics(Diagnostics diagnostics) {
      this.diagnostics = Objects.requireNonNull(diagnostics, "diagnostics");
      return this;
    }

    /**
     * Sets how late the player may be for a session without pausing it; two seconds by default. A
     * session that is less late is caught up, without the ticks that have been overtaken. With a
     * lateness that no session reaches, none is ever interrupted so.
     *
     * @throws IllegalArgumentException if {@code lateness} is not positive
     */
    public Builder interruptionAfter(Duration lateness) {
      if (lateness.isNegative() || lateness.isZero()) {
        throw new IllegalArgumentException(
            "interruption must be after a positive time, but was " + lateness);
      }
      // what cannot be counted in nanoseconds is never reached
      boolean countable = lateness.compareTo(Duration.ofNanos(Long.MAX_VALUE)) < 0;
      this.interruptionAfter = countable ? lateness.toNanos() : Long.MAX_VALUE;
      return this;
    }

    /**
     * Sets after how many failures in a row a listener is let go; three by default.
     *
     * @throws IllegalArgumentException if {@code failures} is less than 1
     */
    public Builder failuresInARow(int failures) {
      this.failuresInARow = atLeast("failures in a row", 1, failures);
      return this;
    }

    /**
     * Sets how many events of one session may wait for its listeners; 256 by default. No ticks are
     * made while it is more than half full. When it is full the session is paused; only what the
     * last transition, a report of pain, a stop and that pause have to say goes beyond.
     *
     * @throws IllegalArgumentException if {@code events} is less than 16
     */
    public Builder queueCapacity(int events) {
      this.queueCapacity = atLeast("queue capacity", 16, events);
      return this;
    }

    /** Returns a player with these settings. */
    public RoutinePlayer build() {
      return new RoutinePlayer(this);
    }

    private static int atLeast(String what, int least, int value) {
      if (value < least) {
        throw new IllegalArgumentException(
            what + " must be at least " + least + ", but was " + value);
      }
      return value;
    }
  }
}
