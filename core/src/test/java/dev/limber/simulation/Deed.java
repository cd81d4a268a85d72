package dev.limber.simulation;

import dev.limber.routine.ContainerStep;
import dev.limber.routine.Side;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Use;
import dev.limber.session.Controls;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Predicate;

/** Something that is done to a session, and how it is written in a report of a failure. */
record Deed(String words, Predicate<Controls> act) {

  private static final String STOP = "stop";
  private static final String FINISH = "finish";
  private static final List<String> AREAS = List.of("knee", "lower-back", "elbow");
  private static final List<String> SYMPTOMS =
      List.of("numbness", "numbness", "numbness", "dizziness", "unheard-of");

  /** Draws deeds; the wilder ones more rarely, so that sessions live for a while. */
  static final class Drawing {

    private final Random random;
    private final List<String> paths = new ArrayList<>();

    Drawing(List<Step> steps, Random random) {
      this.random = random;
      paths.addAll(List.of("", "steps", "get-ready", "steps[0].rest", "steps[99]"));
      collect(steps, "steps");
    }

    private void collect(List<Step> steps, String under) {
      for (int i = 0; i < steps.size(); i++) {
        String path = under + "[" + i + "]";
        paths.add(path);
        if (steps.get(i) instanceof Use use) {
          collect(use.routine().steps(), path + ".use.steps");
        } else if (steps.get(i) instanceof ContainerStep container) {
          collect(container.steps(), path + ".steps");
          if (container instanceof StopOnPain guard) {
            collect(guard.release(), path + ".release");
          }
        }
      }
    }

    Deed draw() {
      int kind = random.nextInt(100);
      if (kind < 22) {
        return new Deed("next", Controls::next);
      } else if (kind < 32) {
        return new Deed("rep", Controls::rep);
      } else if (kind < 50) {
        return pain();
      } else if (kind < 58) {
        return new Deed("back", Controls::back);
      } else if (kind < 68) {
        return seek();
      } else if (kind < 73) {
        return new Deed("skipExercise", Controls::skipExercise);
      } else if (kind < 78) {
        return symptom();
      } else if (kind < 82) {
        return new Deed("pause", Controls::pause);
      } else if (kind < 90) {
        return new Deed("resume", Controls::resume);
      } else if (kind < 93) {
        return new Deed("restartStep", Controls::restartStep);
      } else if (kind < 96) {
        return extend();
      }
      return rare();
    }

    private Deed rare() {
      return switch (random.nextInt(8)) {
        case 0 -> new Deed(STOP, Controls::stop);
        case 1, 2 -> new Deed(FINISH, Controls::finish);
        default -> describe();
      };
    }

    private <T> T any(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    private OptionalInt level() {
      return random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(11));
    }

    private Optional<String> area() {
      return random.nextInt(2) == 0 ? Optional.empty() : Optional.of(any(AREAS));
    }

    private Deed pain() {
      OptionalInt level = level();
      Optional<String> area = area();
      return new Deed("pain " + level + " " + area, it -> it.reportPain(level, area));
    }

    private Deed describe() {
      OptionalInt level = level();
      Optional<String> area = area();
      return new Deed("describe " + level + " " + area, it -> it.describePain(level, area));
    }

    private Deed symptom() {
      String name = any(SYMPTOMS);
      boolean present = random.nextInt(3) == 0;
      return new Deed(
          "symptom " + name + (present ? " there" : " gone"),
          it -> it.reportSymptom(name, present));
    }

    private Deed extend() {
      Duration by =
          random.nextInt(20) == 0
              ? Duration.ofHours(24)
              : Duration.ofMillis(1 + random.nextInt(9_000));
      return new Deed("extend " + by, it -> it.extend(by));
    }

    private Deed seek() {
      String path = any(paths);
      Optional<Side> side =
          random.nextInt(3) == 0 ? Optional.of(any(List.of(Side.values()))) : Optional.empty();
      List<Integer> rounds = new ArrayList<>();
      for (int i = random.nextInt(4); i > 1; i--) {
        rounds.add(random.nextInt(9) == 0 ? 0 : 1 + random.nextInt(4));
      }
      return new Deed(
          "seek " + path + side.map(it -> " " + it).orElse("") + " " + rounds,
          it -> it.seek(path, side, rounds));
    }
  }

  /** Returns whether a session comes to its end by this. */
  boolean isLast() {
    return words.equals(STOP) || words.equals(FINISH);
  }

  @Override
  public String toString() {
    return words;
  }
}
