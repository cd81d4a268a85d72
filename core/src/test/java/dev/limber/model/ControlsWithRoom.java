package dev.limber.model;

import dev.limber.routine.Side;
import dev.limber.session.Controls;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/** Commands, of which those that only move a session about want room for what they tell. */
final class ControlsWithRoom implements Controls {

  private final Controls session;
  private final BooleanSupplier room;

  ControlsWithRoom(Controls session, BooleanSupplier room) {
    this.session = session;
    this.room = room;
  }

  private boolean isRoom() {
    return room.getAsBoolean();
  }

  @Override
  public boolean pause() {
    return session.pause();
  }

  @Override
  public boolean resume() {
    return isRoom() && session.resume();
  }

  @Override
  public boolean next() {
    return isRoom() && session.next();
  }

  @Override
  public boolean skipExercise() {
    return isRoom() && session.skipExercise();
  }

  @Override
  public boolean back() {
    return isRoom() && session.back();
  }

  @Override
  public boolean restartStep() {
    return isRoom() && session.restartStep();
  }

  @Override
  public boolean seek(String path, Optional<Side> side, List<Integer> rounds) {
    return isRoom() && session.seek(path, side, rounds);
  }

  @Override
  public boolean extend(Duration by) {
    return isRoom() && session.extend(by);
  }

  @Override
  public boolean rep() {
    return isRoom() && session.rep();
  }

  @Override
  public boolean reportPain(OptionalInt level, Optional<String> area) {
    return session.reportPain(level, area);
  }

  @Override
  public boolean describePain(OptionalInt level, Optional<String> area) {
    return session.describePain(level, area);
  }

  @Override
  public boolean reportSymptom(String symptom, boolean present) {
    return session.reportSymptom(symptom, present);
  }

  @Override
  public boolean finish() {
    return session.finish();
  }

  @Override
  public boolean stop() {
    return session.stop();
  }
}
