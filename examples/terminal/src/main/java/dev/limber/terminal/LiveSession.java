package dev.limber.terminal;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.Waiting;
import dev.limber.event.RoutineListener;
import dev.limber.event.WaitReason;
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
 * <p>Where nobody has keys, a pause or a wait with no command to come would last for ever: then the
 * session is stopped. Safe for use by several threads.
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

  /** Whether what is waited for has no end of its own. */
  private volatile boolean waitsForEver;

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
    try {
      // who has just stopped the session may still have to say why
      schedule.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
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
    boolean forEver = playing.isPaused() || (playing.isWaiting() && waitsForEver);
    if (!keys && toCome.get() == 0 && forEver && playing.stop()) {
      output.complain("stopped, because nothing was to come that could make it go on");
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
    public void stepStarted(StepStarted event) {
      waitsForEver = event.planned().isEmpty() && event.atMost().isEmpty();
    }

    @Override
    public void waiting(Waiting event) {
      // between two steps nothing but the person makes it go on
      waitsForEver |= event.reason() == WaitReason.RETRY;
      playback.thenAcceptAsync(LiveSession.this::stopIfStuck, schedule);
    }

    @Override
    public void sessionPaused(SessionPaused event) {
      // not here, where the playback may not be known yet, and after what is due at this time
      playback.thenAcceptAsync(LiveSession.this::stopIfStuck, schedule);
    }
  }
}
