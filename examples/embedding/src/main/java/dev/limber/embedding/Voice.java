package dev.limber.embedding;

import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.event.RoutineListener;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Says what is to be done, by way of whatever the host speaks with.
 *
 * <p>As safe for use by several threads as that is.
 */
final class Voice implements RoutineListener {

  private final Consumer<String> speech;

  Voice(Consumer<String> speech) {
    this.speech = speech;
  }

  @Override
  public void stepStarted(StepStarted event) {
    event.text().ifPresent(speech);
    event
        .nextSide()
        .ifPresent(side -> speech.accept("Change to the " + lowerCase(side) + " side."));
  }

  @Override
  public void cueGiven(CueGiven event) {
    speech.accept(event.text());
  }

  @Override
  public void stoppedOnPain(StoppedOnPain event) {
    speech.accept("All right, we stop that.");
  }

  @Override
  public void sessionPaused(SessionPaused event) {
    speech.accept("We wait. Go on when you are ready.");
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
