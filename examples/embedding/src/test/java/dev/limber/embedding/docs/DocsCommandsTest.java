package dev.limber.embedding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.CountRange;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Exercise;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Ready;
import dev.limber.routine.Reps;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.session.Controls;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables of commands say what the commands do. */
class DocsCommandsTest {

  private static final Page PAGE = Page.of("docs/events-and-commands.md");
  private static final String GUARDED = "steps[0].steps[0].steps[0].steps[0]";

  private static final Step HELD = Hold.of(DurationRange.seconds(10));
  private static final Step COUNTED =
      Reps.of(CountRange.of(3), Ready.atMost(DurationRange.seconds(10)));

  private static final Map<String, Predicate<Controls>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("pause", Controls::pause);
    COMMANDS.put("resume", Controls::resume);
    COMMANDS.put("next", Controls::next);
    COMMANDS.put("skipExercise", Controls::skipExercise);
    COMMANDS.put("back", Controls::back);
    COMMANDS.put("restartStep", Controls::restartStep);
    COMMANDS.put("seek", session -> session.seek(GUARDED));
    COMMANDS.put("extend", session -> session.extend(Duration.ofSeconds(5)));
    COMMANDS.put("rep", Controls::rep);
    COMMANDS.put("reportPain", Controls::reportPain);
    COMMANDS.put(
        "describePain", session -> session.describePain(OptionalInt.of(3), Optional.of("knee")));
    COMMANDS.put("reportSymptom", session -> session.reportSymptom("numbness", true));
    COMMANDS.put("finish", Controls::finish);
    COMMANDS.put("stop", Controls::stop);
  }

  @Test
  void theTablesNameEveryCommand() {
    List<String> commands =
        Stream.of(Controls.class.getMethods())
            .filter(method -> method.getReturnType() == boolean.class)
            .map(Method::getName)
            .distinct()
            .toList();

    assertThat(COMMANDS.keySet()).containsExactlyInAnyOrderElementsOf(commands);
    assertThat(firstCells(2)).containsExactlyElementsOf(COMMANDS.keySet());
    assertThat(firstCells(6)).containsExactlyElementsOf(COMMANDS.keySet());
  }

  private static List<String> firstCells(int width) {
    return PAGE.table("## Commands").stream()
        .filter(row -> row.size() == width && row.get(0).startsWith("`"))
        .map(row -> row.get(0).replace("`", ""))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyCellSaysWhatTheCommandReturns() {
    List<List<String>> table =
        PAGE.table("## Commands").stream().filter(row -> row.size() == 6).toList();
    List<String> states = table.get(0);
    List<DynamicTest> tests = new ArrayList<>();
    for (List<String> row : table.subList(1, table.size())) {
      String command = row.get(0).replace("`", "");
      for (int i = 1; i < row.size(); i++) {
        String state = states.get(i);
        boolean expected = Boolean.parseBoolean(row.get(i));
        tests.add(
            DynamicTest.dynamicTest(
                command + ", " + state,
                () ->
                    assertThat(COMMANDS.get(command).test(session(command, state)))
                        .isEqualTo(expected)));
      }
    }
    return tests.stream();
  }

  /** Returns a session in {@code state}; where it runs, pain of level 0 was reported before. */
  private static Session session(String command, String state) {
    Session session = Session.of(Plan.of(routine(command.equals("rep") ? COUNTED : HELD)));
    if (state.equals("not started")) {
      return session;
    }
    session.start();
    session.reportPain(0);
    session.advance(Duration.ofSeconds(state.equals("in a release") ? 11 : 5));
    if (state.equals("paused")) {
      session.pause();
    } else if (state.equals("over")) {
      session.stop();
    }
    return session;
  }

  /** Does {@code guarded} for ten seconds, and comes out of it in four. */
  private static Routine routine(Step guarded) {
    StopOnPain guard =
        StopOnPain.of(1, List.of(guarded), List.of(Move.of("Lower it.", DurationRange.seconds(4))));
    return Routine.builder()
        .id("guarded")
        .title(Text.of("Guarded"))
        .putSymptoms("numbness", Text.of("Numbness"))
        .addSteps(Exercise.of("One", Exercise.of("Two", guard)), Move.of("Rest."))
        .build();
  }
}
