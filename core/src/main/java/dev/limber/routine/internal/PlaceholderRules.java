package dev.limber.routine.internal;

import java.util.ArrayList;
import java.util.List;

/** Which placeholders may stand where. Not safe for use by several threads. */
final class PlaceholderRules {

  private static final List<String> ALL =
      List.of("side", "other-side", "round", "rounds", "reps", "rep");

  private final Findings findings;

  PlaceholderRules(Findings findings) {
    this.findings = findings;
  }

  static boolean isOfSides(String name) {
    return name.equals("side") || name.equals("other-side");
  }

  void check(String name, Path path, Scope scope) {
    if (!ALL.contains(name)) {
      unknown(name, path, scope);
    } else if (!isKnown(name, scope)) {
      findings.error(path, "misplaced-placeholder", misplaced(name, scope), name, List.of());
    }
  }

  private static List<String> known(Scope scope) {
    List<String> known = new ArrayList<>(ALL.size());
    for (String name : ALL) {
      if (isKnown(name, scope)) {
        known.add(name);
      }
    }
    return known;
  }

  private static boolean isKnown(String name, Scope scope) {
    switch (name) {
      case "round":
        return scope.rounds() != null;
      case "rounds":
        return scope.hasCountedRounds();
      case "reps":
        return scope.isBesideCountedReps();
      case "rep":
        return scope.isInCueOfReps();
      default:
        return scope.sides();
    }
  }

  private static String misplaced(String name, Scope scope) {
    switch (name) {
      case "rounds":
        return scope.rounds() == null
            ? outside(name, "a repeat")
            : "{rounds} has no meaning in a repeat for a time, because nobody knows how many"
                + " rounds there will be; {round} has";
      case "round":
        return outside(name, "a repeat");
      case "reps":
        return scope.isBesideReps()
            ? "{reps} has no meaning with reps for a time, because nobody knows how many there"
                + " will be; {rep} in a cue has"
            : outside(name, "reps");
      case "rep":
        return outside(name, "the cues of reps");
      default:
        return outside(name, "a repeat-per-side");
    }
  }

  static String outside(String name, String place) {
    return "{" + name + "} has a meaning only inside " + place + ", but stands outside";
  }

  private void unknown(String name, Path path, Scope scope) {
    List<String> known = known(scope);
    String expected =
        known.isEmpty()
            ? "expected no placeholder here (a plain brace is written {{)"
            : "expected one of {" + String.join("}, {", known) + "}";
    findings.error(
        path,
        "unknown-placeholder",
        expected + ", but was {" + Shown.cut(name) + "}",
        name,
        known.isEmpty() ? ALL : known);
  }
}
