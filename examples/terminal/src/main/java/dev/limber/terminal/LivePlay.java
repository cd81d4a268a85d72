package dev.limber.terminal;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.player.Playback;
import dev.limber.session.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Plays in a terminal: the present in a few lines that are drawn in place, and keys.
 *
 * <p>Safe for use by several threads.
 */
final class LivePlay implements RoutineListener {

  private static final long FRAME_MILLIS = 100;

  private final Plan plan;
  private final LiveTerminal terminal;
  private final Screen screen;
  private final Drawing drawing;
  private volatile Optional<Playback> playing = Optional.empty();
  private volatile boolean ending;

  /** Read by the thread of the keys. */
  private volatile Optional<String> awaited = Optional.empty();

  private Duration now = Duration.ZERO;

  /** Shows sessions of {@code plan} in {@code terminal}. */
  LivePlay(Plan plan, LiveTerminal terminal, Glyphs glyphs) {
    this.plan = plan;
    this.terminal = terminal;
    this.screen = new Screen(plan, glyphs);
    this.drawing = new Drawing(terminal.output().ink());
  }

  /** Plays to the end. */
  void play(LiveSession.Settings settings) {
    // Around all of it: whenever the program is told to end, the terminal is put in order.
    OrderlyExit.during(() -> enterAndPlay(settings), this::stop, this::restore);
  }

  private void enterAndPlay(LiveSession.Settings settings) {
    terminal.enter(this::draw, this::drawAnew);
    try (LiveSession session = new LiveSession(plan, settings, true, terminal.output(), this)) {
      playing = Optional.of(session.playback());
      if (ending) {
        stop();
      }
      Keys keys = new Keys(Symptoms.of(plan.preflight()), () -> awaited);
      KeyReader.start(terminal, session.playback(), keys);
      watch(session.playback());
    } finally {
      clear();
    }
  }

  private void stop() {
    ending = true;
    playing.ifPresent(Playback::stop);
  }

  @Override
  public synchronized void onEvent(RoutineEvent event) {
    event.dispatchTo(screen);
    awaited = screen.awaited();
    now = event.at();
    draw();
  }

  private void watch(Playback playback) {
    while (!isOver(playback)) {
      synchronized (this) {
        Duration elapsed = playback.elapsed();
        now = elapsed.compareTo(now) > 0 ? elapsed : now;
        draw();
      }
    }
  }

  /** Waits for the length of a frame; true as soon as the last event has been shown. */
  private static boolean isOver(Playback playback) {
    try {
      playback.completion().get(FRAME_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (ExecutionException failed) {
      throw new CompletionException(failed.getCause());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      playback.stop();
      return true;
    }
  }

  private synchronized void draw() {
    Size size = terminal.size();
    List<Line> history = screen.takeHistory(size.width() - 1);
    terminal.draw(drawing.draw(history, screen.live(now, size), size.width()));
  }

  private synchronized void drawAnew() {
    drawing.forget();
    draw();
  }

  private synchronized void clear() {
    Size size = terminal.size();
    terminal.draw(drawing.draw(screen.takeHistory(size.width() - 1), List.of(), size.width()));
  }

  private void restore() {
    try {
      clear();
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
