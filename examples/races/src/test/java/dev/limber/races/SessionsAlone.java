package dev.limber.races;

import dev.limber.session.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** What commands come to where nothing happens at once. */
public class SessionsAlone {

  private final Session[] sessions = {Session.of(Routines.PLAN), Session.of(Routines.PLAN)};

  public SessionsAlone() {
    for (Session session : sessions) {
      session.start();
    }
  }

  public boolean pause(int which) {
    return sessions[which].pause();
  }

  public boolean resume(int which) {
    return sessions[which].resume();
  }

  public boolean next(int which) {
    return sessions[which].next();
  }

  public boolean back(int which) {
    return sessions[which].back();
  }

  public boolean rep(int which) {
    return sessions[which].rep();
  }

  public boolean skipExercise(int which) {
    return sessions[which].skipExercise();
  }

  public boolean restartStep(int which) {
    return sessions[which].restartStep();
  }

  public boolean seek(int which) {
    return sessions[which].seek("steps[1]");
  }

  public boolean extend(int which) {
    return sessions[which].extend(Duration.ofSeconds(1));
  }

  public boolean describePain(int which) {
    return sessions[which].describePain(OptionalInt.of(2), Optional.empty());
  }

  public boolean reportSymptom(int which) {
    return sessions[which].reportSymptom(Routines.SYMPTOM, false);
  }

  public boolean reportPain(int which) {
    return sessions[which].reportPain(3);
  }

  public boolean finish(int which) {
    return sessions[which].finish();
  }

  public boolean stop(int which) {
    return sessions[which].stop();
  }

  public boolean isPaused(int which) {
    return sessions[which].isPaused();
  }

  public boolean isWaiting(int which) {
    return sessions[which].isWaiting();
  }

  public boolean isOver(int which) {
    return sessions[which].isOver();
  }

  public String snapshot(int which) {
    return sessions[which].snapshot().toString();
  }
}
