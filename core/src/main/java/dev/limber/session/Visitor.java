package dev.limber.session;

import dev.limber.event.Outcome;
import org.jspecify.annotations.Nullable;

/** Hears what a {@link Walk} opens and closes between two steps. */
interface Visitor {

  /** Hears nothing, for looking ahead. */
  Visitor SILENT =
      new Visitor() {
        @Override
        public void opened(Frame frame) {}

        @Override
        public void closed(Frame frame, Outcome outcome) {}

        @Override
        public void arrived(Way way, @Nullable StepSpec to) {}
      };

  /** Hears that {@code frame} begins. */
  void opened(Frame frame);

  /** Hears that {@code frame} ends. */
  void closed(Frame frame, Outcome outcome);

  /**
   * Hears that everything on {@code way} is closed.
   *
   * @param to the step at which it goes on; none if nothing is left to play
   */
  void arrived(Way way, @Nullable StepSpec to);
}
