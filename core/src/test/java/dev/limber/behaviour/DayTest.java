package dev.limber.behaviour;

import static dev.limber.behaviour.Steps.each;
import static dev.limber.behaviour.Steps.exercise;
import static dev.limber.behaviour.Steps.freeReps;
import static dev.limber.behaviour.Steps.hold;
import static dev.limber.behaviour.Steps.move;
import static dev.limber.behaviour.Steps.repeatFor;
import static dev.limber.behaviour.Steps.reps;
import static dev.limber.behaviour.Steps.rest;
import static dev.limber.behaviour.Steps.sides;
import static dev.limber.behaviour.Steps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.RedFlagRaised;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.generated.Command;
import dev.limber.routine.Accumulated;
import dev.limber.routine.AfterPain;
import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Explain;
import dev.limber.routine.Position;
import dev.limber.routine.Ready;
import dev.limber.routine.Repeat;
import dev.limber.routine.Routine;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Tempo;
import dev.limber.routine.Text;
import dev.limber.routine.UntilGone;
import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Session;
import dev.limber.session.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A day of everything that a routine can say, with a person who does all that one can do. */
class DayTest {

  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration NOW_AND_THEN = Duration.ofSeconds(7);

  // three times a day the session has to wait long for its person
  private static final int MEAL = 600;
  private static final Duration AWAY = Duration.ofMinutes(90);

  private static final List<Command> COMMANDS =
      Stream.of(
              "next",
              "rep",
              "there:numbness",
              "pain:2",
              "pause",
              "back",
              "gone:numbness",
              "extend",
              "pain:8",
              "next",
              "rep",
              "restart",
              "describe",
              "pain-at:5:knee",
              "back",
              "skip",
              "pain:0")
          .map(name -> new Command(Duration.ZERO, name))
          .collect(Collectors.toList());

  private final List<RoutineEvent> events = new ArrayList<>();

  @Test
  void aDayOfEverythingFollowsTheGrammarToItsEnd() {
    play(UnaryOperator.identity(), events);

    Grammar.check(events);
    RoutineEvent last = events.get(events.size() - 1);
    assertThat(last).isInstanceOf(SessionCompleted.class);
    assertThat(last.at()).isGreaterThan(DAY);
    Set<Class<?>> kinds = events.stream().map(Object::getClass).collect(Collectors.toSet());
    assertThat(kinds)
        .containsAll(
            Stream.of(RoutineEvent.class.getPermittedSubclasses())
                .filter(kind -> kind != SessionStopped.class && kind != RedFlagRaised.class)
                .collect(Collectors.toList()));
  }

  @Test
  void aDayThatIsPutDownAllTheTimeIsNoOtherDay() {
    play(UnaryOperator.identity(), events);
    List<RoutineEvent> hopping = new ArrayList<>();
    play(
        session ->
            Session.restore(
                session.plan(),
                Snapshot.parse(session.snapshot().toString()),
                SnapshotPromiseTest.into(hopping)),
        hopping);

    assertThat(hopping.equals(events)).as("the same events").isTrue();
  }

  private static void play(UnaryOperator<Session> hop, List<RoutineEvent> into) {
    Session session = Session.of(plan(), SnapshotPromiseTest.into(into));
    session.start();
    for (int turn = 0; !session.isOver(); turn++) {
      session = hop.apply(session);
      session.advance(turn % MEAL == MEAL - 1 ? AWAY : NOW_AND_THEN.multipliedBy(1 + turn % 5));
      session.resume();
      COMMANDS.get(turn % COMMANDS.size()).give(session);
    }
  }

  /** Returns about as many rounds as the language allows for a day. */
  private static Plan plan() {
    PlanOptions options =
        PlanOptions.builder().ticks(Duration.ofSeconds(10)).countdown(true).build();
    Duration round = Plan.of(routine(1), options).timeline().whole().longest();
    return Plan.of(routine((int) (DAY.minusMinutes(20).toMillis() / round.toMillis())), options);
  }

  private static Routine routine(int rounds) {
    return Routine.builder()
        .id("day")
        .title(Text.of("A day"))
        .putSymptoms("numbness", Text.of("Numbness"))
        .addSteps(
            Repeat.builder()
                .rounds(CountRange.of(rounds))
                .between(DurationRange.seconds(1))
                .addSteps(bySide(), counted(), waiting())
                .addSteps(repeatFor(60, 5, move("Go on {round}.", 9), rest(4)))
                .build())
        .build();
  }

  private static Step bySide() {
    return sides(
        SideOrder.RIGHT_FIRST,
        5,
        StopOnPain.builder()
            .threshold(4)
            .addSteps(
                Position.of("supine"),
                move("Lift the {side} leg.", 10),
                hold(
                    "Hold.",
                    DurationRange.seconds(15, 30),
                    Cue.of(CueTime.every(Duration.ofSeconds(5)), "A little more."),
                    Cue.of(CueTime.beforeEnd(Duration.ofSeconds(3)), "Soon.")))
            .addRelease(move("Lower it.", 6))
            .then(AfterPain.CONTINUE)
            .retry(1)
            .easeAt(2)
            .build());
  }

  private static Step counted() {
    return exercise(
        "Counted",
        reps("Slowly.", CountRange.of(8, 12), each(3)),
        reps("Lift.", CountRange.of(5), tempo(), DurationRange.seconds(2)),
        reps("Your own pace.", CountRange.of(3), new Ready(Optional.empty())),
        freeReps("As many as come.", 30));
  }

  private static Step waiting() {
    return exercise(
        "Waiting",
        Explain.of("Why this helps."),
        stay("Breathe.", Breaths.of(3, 5)),
        stay("Go on when you like.", new Ready(Optional.empty())),
        stay(
            "Until it is gone.",
            new UntilGone(
                "numbness",
                Optional.of(DurationRange.seconds(20)),
                Optional.of(DurationRange.seconds(120)))),
        stay("In parts.", new Accumulated(DurationRange.seconds(60), DurationRange.seconds(20))));
  }

  private static Tempo tempo() {
    return Tempo.of(
        new Tempo.Phase(Tempo.Part.LOWER, DurationRange.seconds(3)),
        new Tempo.Phase(Tempo.Part.LIFT, DurationRange.seconds(1)));
  }
}
