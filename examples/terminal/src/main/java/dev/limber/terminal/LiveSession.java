package dev.limber.terminal;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineListener;
import dev.limber.player.Playback;
import dev.limber.player.RoutinePlayer;
import dev.limber.session.Plan;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A session in real time, with the commands that were asked for in advance.
 *
 * <p>Where nobody has keys, a pause with no command to come would last for ever: then the session
 * is stopped. Safe for use by several threads.
 */
final class LiveSession implements AutoCloseable {

  private static final Duration INTERRUPTION = Duration.ofSeconds(2);

  private final ScheduledThreadPoolExecutor schedule =
      new ScheduledThreadPoolExecutor(1, LiveSession::daemon);
  private final AtomicInteger toCome;
  private final boolean keys;
  private final Output output;
  private final RoutinePlayer player;
  private final CompletableFuture<Playback> playback = new CompletableFuture<>();

  /**
   * Starts the session.
   *
   * @param settings how it is to be played
   * @param keys whether a person can give commands meanwhile
   * @param output hears of what has gone wrong
   * @param listener hears every event
   */
  LiveSession(Plan plan, Settings settings, boolean keys, Output output, RoutineListener listener) {
    this.toCome = new AtomicInteger(settings.commands().size());
    this.keys = keys;
    this.output = output;
    Speed speed = settings.speed();
    this.player =
        RoutinePlayer.builder()
            .timeSource(new ScaledTime(speed))
            .interruptionAfter(speed.scaled(INTERRUPTION))
            .build();
    long start = System.nanoTime();
    playback.complete(player.play(plan, listener, new Watch()));
    settings.commands().forEach(command -> schedule(command, start, speed));
  }

  /**
   * How to play.
   *
   * @param speed how fast
   * @param commands what to command and when
   */
  record Settings(Speed speed, List<TimedCommand> commands) {}

  /** Returns what is played. */
  Playback playback() {
    return playback.join();
  }

  @Override
  public void close() {
    schedule.shutdownNow();
    player.close();
  }

  private void schedule(TimedCommand command, long start, Speed speed) {
    long nanos = start + speed.real(command.at()).toNanos() - System.nanoTime();
    schedule.schedule(() -> give(command), nanos, TimeUnit.NANOSECONDS);
  }

  private void give(TimedCommand command) {
    toCome.decrementAndGet();
    command.give(playback(), output);
    stopIfStuck(playback());
  }

  private void stopIfStuck(Playback playing) {
    if (!keys && toCome.get() == 0 && playing.isPaused() && playing.stop()) {
      output.complain("stopped, because nothing was to come that could end the pause");
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "limber-commands");
    thread.setDaemon(true);
    return thread;
  }

  /** Ends what nobody hears, or what nobody can make go on. */
  private final class Watch implements RoutineListener {
    @Override
    public void onEvent(RoutineEvent event) {
      if (!output.isWhole()) {
        playback.thenAccept(Playback::stop);
      }
      event.dispatchTo(this);
    }

    @Override
    public void sessionPaused(SessionPaused event) {
      // not here, where the playback may not be known yet, and after what is due at this time
      playback.thenAcceptAsync(LiveSession.this::stopIfStuck, schedule);
    }
  }
}
