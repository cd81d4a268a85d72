package dev.limber.terminal;

import dev.limber.routine.Routine;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** A session on a screen without a terminal. Not safe for use by several threads. */
final class Shown {

  private final Screen screen;
  private final Session session;

  private Shown(Plan plan) {
    screen = new Screen(plan, Glyphs.FINE);
    session = Session.of(plan, screen);
    session.start();
  }

  static Shown of(Routine routine) {
    return new Shown(Plan.of(routine));
  }

  static Shown ticking(Routine routine, Duration period) {
    return new Shown(Plan.of(routine, PlanOptions.builder().ticks(period).build()));
  }

  Session session() {
    return session;
  }

  Shown after(long seconds) {
    session.advance(Duration.ofSeconds(seconds));
    return this;
  }

  String live(int width, int height) {
    Duration now = Duration.ofNanos(session.elapsedNanos());
    return text(screen.live(now, new Size(width, height)));
  }

  /** Goes on to the step at {@code path}. */
  Shown at(String path) {
    if (!session.seek(path)) {
      throw new IllegalArgumentException(path);
    }
    return this;
  }

  String history(int width) {
    return text(screen.takeHistory(width));
  }

  static String text(List<Line> lines) {
    return lines.stream().map(Line::plain).collect(Collectors.joining("\n"));
  }
}
