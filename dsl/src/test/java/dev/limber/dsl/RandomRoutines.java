package dev.limber.dsl;

import dev.limber.routine.AfterPain;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Prop;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes routines of every kind of step, record by record, from a seed. */
final class RandomRoutines {

  private static final int DEEPEST = 4;

  private final Random random;

  private RandomRoutines(long seed) {
    this.random = new Random(seed);
  }

  static Routine of(long seed) {
    RandomRoutines made = new RandomRoutines(seed);
    return Routine.builder()
        .id("random")
        .title(made.text())
        .putChoices("yes", made.text())
        .putProps("towel", Prop.optional("A towel"))
        .steps(made.steps(0, false, false))
        .build();
  }

  private List<Step> steps(int depth, boolean sides, boolean exercise) {
    List<Step> steps = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      steps.add(step(depth, sides, exercise));
    }
    return steps;
  }

  private Step step(int depth, boolean sides, boolean exercise) {
    return switch (random.nextInt(depth < DEEPEST ? 8 : 4)) {
      case 0 -> new Position("prone", maybe(range(1)), guidance(), qualifiers());
      case 1 -> new Move(text(), maybe(range(1)), guidance(), qualifiers());
      case 2 -> new Hold(range(1), guidance(), qualifiers());
      case 3 -> new Rest(range(1), guidance(), qualifiers());
      case 4 -> new Exercise(text(), steps(depth + 1, sides, true), qualifiers());
      case 5 ->
          new Repeat(
              CountRange.of(1 + random.nextInt(3), 3 + random.nextInt(3)),
              maybe(range(0)),
              steps(depth + 1, sides, exercise),
              qualifiers());
      case 6 -> sides ? step(depth, true, exercise) : bothSides(depth, exercise);
      default ->
          new StopOnPain(
              1 + random.nextInt(10),
              steps(depth + 1, sides, exercise),
              random.nextBoolean() ? List.of() : steps(depth + 1, sides, exercise),
              then(sides, exercise),
              qualifiers());
    };
  }

  private Step bothSides(int depth, boolean exercise) {
    return new RepeatPerSide(
        pick(SideOrder.values()),
        maybe(Duration.ofSeconds(random.nextInt(5))),
        steps(depth + 1, true, exercise),
        qualifiers());
  }

  private AfterPain then(boolean sides, boolean exercise) {
    List<AfterPain> allowed = new ArrayList<>(Arrays.asList(AfterPain.values()));
    if (!sides) {
      allowed.remove(AfterPain.END_SIDE);
    }
    if (!exercise) {
      allowed.remove(AfterPain.END_EXERCISE);
    }
    return allowed.get(random.nextInt(allowed.size()));
  }

  private Guidance guidance() {
    List<Cue> cues = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      List<Text> words = random.nextBoolean() ? List.of(text()) : List.of(text(), text());
      cues.add(new Cue(cueTime(), words));
    }
    return new Guidance(maybe(text()), cues);
  }

  private CueTime cueTime() {
    Duration time = Duration.ofSeconds(1 + random.nextInt(5));
    return pick(
        CueTime.at(time),
        CueTime.every(time),
        CueTime.beforeEnd(time),
        CueTime.percent(1 + random.nextInt(99)),
        CueTime.HALFWAY);
  }

  private Qualifiers qualifiers() {
    if (random.nextInt(3) > 0) {
      return Qualifiers.NONE;
    }
    return new Qualifiers(
        maybe("s" + Math.abs(random.nextLong())),
        maybe("yes"),
        maybe("yes"),
        random.nextBoolean() ? List.of() : List.of("towel"));
  }

  private DurationRange range(int least) {
    Duration lower = Duration.ofMillis(least + random.nextInt(9_000));
    return DurationRange.of(lower, lower.plusMillis(random.nextInt(2) * random.nextInt(9_000)));
  }

  private Text text() {
    String words = pick("Pull.", "Lower {{slowly}}.", "Größer: 伸ばす", "No \"pain\" # ok");
    return random.nextInt(4) > 0 ? Text.of(words) : Text.of(Map.of("en", words, "de", "Zieh."));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
