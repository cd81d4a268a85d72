package dev.limber.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.generated.Command;
import dev.limber.generated.GeneratedSessions;
import dev.limber.routine.Accumulated;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Ready;
import dev.limber.session.ParkedSession;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** R4, for sessions that are parked: those that take turns with one machine know nothing of it. */
@Domain(GeneratedSessions.class)
class TurnsPromiseTest {

  /** Lets a second session have the machine whenever the first one has done something. */
  private static final class Guest implements UnaryOperator<Session>, RoutineListener {
    private final Session straight;
    private final List<RoutineEvent> expected = new ArrayList<>();
    private final List<RoutineEvent> heard = new ArrayList<>();
    private final List<Command> commands;
    private final List<RoutineEvent> ofHost;
    private boolean hasTheMachine;
    private final ParkedSession parked;
    private int turns;

    Guest(Plan plan, List<Command> commands, List<RoutineEvent> ofHost) {
      this.straight =
          Session.of(
              plan,
              new RoutineListener() {
                @Override
                public void onEvent(RoutineEvent event) {
                  expected.add(event);
                }
              });
      this.commands = commands;
      this.ofHost = ofHost;
      this.parked = straight.park();
      assertThat(straight.start()).isTrue();
    }

    @Override
    public Session apply(Session machine) {
      ParkedSession ofTheOther = machine.park();
      tickAlone(machine);
      if (turns == 0) {
        assertThat(machine.start()).isTrue();
      } else {
        move(machine);
        move(straight);
      }
      hasTheMachine = false;
      assertThat(heard).isEqualTo(expected);
      assertThat(machine.snapshot()).isEqualTo(straight.snapshot());
      assertThat(machine.totals()).isEqualTo(straight.totals());
      assertThat(machine.nextDeadline()).isEqualTo(straight.nextDeadline());
      turns++;
      machine.park(parked);
      machine.unpark(ofTheOther);
      return machine;
    }

    /** Lets ticks happen for which the other session has not even to give up the machine. */
    private void tickAlone(Session machine) {
      if (turns > 0) {
        straight.advance(900_000_000L);
      }
      long target = straight.elapsedNanos();
      while (parked.isTickNext() && parked.nextTick() <= target) {
        heard.add(parked.tick());
      }
      hasTheMachine = true;
      machine.unpark(parked);
      machine.advance(target - machine.elapsedNanos());
    }

    private void move(Session session) {
      session.advance(800_000_000L);
      if (turns % 5 == 0 && !commands.isEmpty()) {
        commands.get(turns / 5 % commands.size()).give(session);
      }
      session.resume();
    }

    @Override
    public void onEvent(RoutineEvent event) {
      (hasTheMachine ? heard : ofHost).add(event);
    }
  }

  @Example
  void nothingIsLeftOfTheBoutsOfAnotherSession() {
    Plan plan =
        Plan.of(
            Steps.routine(
                Steps.stay(
                    "In parts.",
                    new Accumulated(DurationRange.seconds(9), DurationRange.seconds(3))),
                Steps.move("Slowly.", 3),
                Steps.stay("As long as you like.", new Ready(Optional.empty()))));
    r4SessionsThatTakeTurnsWithAMachineTellWhatTheyTellAlone(
        plan, new GeneratedSessions.Script(List.of(new Command(Duration.ZERO, "next"))));
  }

  @Property(tries = 100)
  void r4SessionsThatTakeTurnsWithAMachineTellWhatTheyTellAlone(
      @ForAll Plan plan, @ForAll GeneratedSessions.Script script) {
    List<Command> commands =
        script.commands().stream()
            .sorted(Comparator.comparing(Command::at))
            .collect(Collectors.toList());
    List<RoutineEvent> straight = new ArrayList<>();
    new SnapshotPromiseTest.Run(plan, SnapshotPromiseTest.into(straight), UnaryOperator.identity())
        .play(commands);
    List<RoutineEvent> inTurn = new ArrayList<>();
    Guest guest = new Guest(plan, commands, inTurn);
    new SnapshotPromiseTest.Run(plan, guest, guest).play(commands);
    assertThat(inTurn).isEqualTo(straight);
  }
}
