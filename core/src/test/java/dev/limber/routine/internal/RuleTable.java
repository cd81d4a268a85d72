package dev.limber.routine.internal;

import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Length;
import dev.limber.routine.Move;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Reps;
import dev.limber.routine.Routine;
import dev.limber.routine.RoutineBuilder;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.routine.Use;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the tables of the rules' tests are written with. */
final class RuleTable {

  private static final Routine SOUND =
      Routine.builder().id("test").title(Text.of("T")).addSteps(Move.of("A")).build();

  private RuleTable() {}

  /** Returns the parts of a routine that may break every rule. */
  static RoutineParts parts(Step... steps) {
    return parts(sound -> sound, steps);
  }

  /** Returns parts with the declarations of a routine that is sound itself. */
  static RoutineParts parts(UnaryOperator<RoutineBuilder> declarations, Step... steps) {
    RoutineBuilder builder =
        Routine.builder().id("test").title(Text.of("T")).addSteps(Move.of("A"));
    return with(declarations.apply(builder).build(), steps);
  }

  private static RoutineParts with(Routine sound, Step... steps) {
    RoutineParts parts = RoutineParts.of(sound);
    return new RoutineParts(
        parts.language(),
        parts.title(),
        parts.summary(),
        parts.instructions(),
        parts.precautions(),
        parts.symptoms(),
        parts.redFlags(),
        parts.frequency(),
        parts.props(),
        parts.choices(),
        parts.defaults(),
        parts.words(),
        List.of(steps),
        parts.extensions());
  }

  /** Returns the parts of a sound routine in {@code language}, with these texts. */
  static RoutineParts spoken(String language, List<Text> precautions, Step... steps) {
    RoutineParts parts = RoutineParts.of(SOUND);
    return new RoutineParts(
        language,
        parts.title(),
        parts.summary(),
        parts.instructions(),
        precautions,
        parts.symptoms(),
        parts.redFlags(),
        parts.frequency(),
        parts.props(),
        parts.choices(),
        parts.defaults(),
        parts.words(),
        List.of(steps),
        parts.extensions());
  }

  static List<String> told(Step... steps) {
    return told(parts(steps));
  }

  /** Returns the findings, one a line: what it is, where, under which code, in which words. */
  static List<String> told(RoutineParts parts) {
    return RoutineRules.check(parts).stream().map(RuleTable::line).collect(Collectors.toList());
  }

  private static String line(Finding finding) {
    return (finding.warning() ? "warning " : "error ")
        + finding.path()
        + " "
        + finding.code()
        + ": "
        + finding.message();
  }

  /** Returns the findings without their words: {@code steps[0].hold long-hold}. */
  static List<String> places(Step... steps) {
    return places(parts(steps));
  }

  static List<String> places(RoutineParts parts) {
    return RoutineRules.check(parts).stream()
        .map(finding -> finding.path() + " " + finding.code())
        .collect(Collectors.toList());
  }

  static Length seconds(long seconds) {
    return DurationRange.seconds(seconds);
  }

  static Hold holds(HoldTime... turns) {
    return new Hold(List.of(turns), Guidance.NONE, Qualifiers.NONE);
  }

  static Guidance cue(CueTime time, String... words) {
    return Guidance.builder().addCues(Cue.of(time, words)).build();
  }

  static Guidance say(String... words) {
    return Guidance.builder()
        .say(List.of(words).stream().map(Text::of).collect(Collectors.toList()))
        .build();
  }

  static Hold hold(Guidance guidance, HoldTime... turns) {
    return new Hold(List.of(turns), guidance, Qualifiers.NONE);
  }

  static Reps reps(Reps reps, Guidance guidance) {
    return new Reps(reps.turns(), reps.pace(), reps.lastHold(), guidance, reps.qualifiers());
  }

  static Move move(Qualifiers qualifiers) {
    return new Move(Text.of("A"), Optional.empty(), Guidance.NONE, qualifiers);
  }

  static Text translated(String language, String words, String other, String otherWords) {
    return Text.of(Map.of(language, words, other, otherWords));
  }

  static Use use(String id, Step... steps) {
    return Use.of(routine(id, sound -> sound, steps));
  }

  static Routine routine(String id, UnaryOperator<RoutineBuilder> declarations, Step... steps) {
    RoutineBuilder builder = Routine.builder().id(id).title(Text.of("Used")).addSteps(steps);
    return declarations.apply(builder).build();
  }
}
