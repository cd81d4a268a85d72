package dev.limber.generated;

import dev.limber.session.Controls;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A command of a script, by name, so that a failing example can be read. */
public record Command(Duration at, String name) {

  static final List<String> NAMES =
      List.of(
          "pause",
          "resume",
          "resume",
          "next",
          "next",
          "skip",
          "back",
          "back",
          "restart",
          "extend",
          "pain",
          "pain:0",
          "pain:2",
          "pain:5",
          "pain:9",
          "pain-at:2:knee",
          "pain-at:8:lower-back",
          "pain-at::knee",
          "rep",
          "rep",
          "rep",
          "gone:numbness",
          "there:numbness",
          "there:unheard-of",
          "there:dizziness",
          "describe",
          "seek",
          "seek-first",
          "finish",
          "stop");

  /** Gives the command, and returns what it returned. */
  public boolean give(Controls controls) {
    switch (name) {
      case "pause":
        return controls.pause();
      case "resume":
        return controls.resume();
      case "next":
        return controls.next();
      case "skip":
        return controls.skipExercise();
      case "back":
        return controls.back();
      case "restart":
        return controls.restartStep();
      case "extend":
        return controls.extend(Duration.ofMillis(3_700));
      case "pain":
        return controls.reportPain();
      case "describe":
        return controls.describePain(OptionalInt.of(4), Optional.of("knee"));
      case "seek":
        return controls.seek("steps[1]", Optional.empty(), List.of(1));
      case "seek-first":
        return controls.seek("steps[0]");
      case "rep":
        return controls.rep();
      case "finish":
        return controls.finish();
      case "stop":
        return controls.stop();
      default:
        return give(controls, name.split(":"));
    }
  }

  private static boolean give(Controls controls, String[] words) {
    switch (words[0]) {
      case "gone":
        return controls.reportSymptom(words[1], false);
      case "there":
        return controls.reportSymptom(words[1], true);
      case "pain-at":
        OptionalInt level =
            words[1].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(words[1]));
        return controls.reportPain(level, Optional.of(words[2]));
      default:
        return controls.reportPain(Integer.parseInt(words[1]));
    }
  }
}
