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
    screen = new Screen(new Whereabouts(plan.timeline()), Glyphs.FINE);
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

  String history(int width) {
    return text(screen.takeHistory(width));
  }

  static String text(List<Line> lines) {
    return lines.stream().map(Line::plain).collect(Collectors.joining("\n"));
  }
}
