package dev.limber.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.generated.Command;
import dev.limber.generated.GeneratedSessions;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import dev.limber.session.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** R4: restoring from any snapshot loses, repeats and renumbers nothing. */
@Domain(GeneratedSessions.class)
class SnapshotPromiseTest {

  /** Beyond this a snapshot would be no small text any more. */
  private static final int LONGEST_TEXT = 2_048;

  /** Plays {@code plan}, and puts another session in the place of the one at hand all the time. */
  static final class Run {
    private final UnaryOperator<Session> hop;
    private Session session;
    private long passed;

    Run(Plan plan, RoutineListener listener, UnaryOperator<Session> hop) {
      this.hop = hop;
      this.session = Session.of(plan, listener);
      hop();
      session.start();
      hop();
    }

    private void hop() {
      session = hop.apply(session);
    }

    /** Lets time go by until {@code nanos} of it have passed since the start. */
    private void passUntil(long nanos) {
      while (passed < nanos) {
        long next = session.nextDeadline() - session.elapsedNanos();
        long step =
            Math.min(nanos - passed, session.nextDeadline() < Long.MAX_VALUE ? next : nanos);
        session.advance(Math.max(step, 0));
        passed += step;
        hop();
      }
    }

    void play(List<Command> commands) {
      for (Command command : commands) {
        passUntil(command.at().toNanos());
        command.give(session);
        hop();
      }
      for (int answers = 0; !session.isOver(); answers++) {
        session.resume();
        hop();
        if (session.isWaiting() && !session.rep()) {
          session.next();
        }
        hop();
        passUntil(passed + 7_300_000_000L + answers);
      }
    }
  }

  static RoutineListener into(List<RoutineEvent> events) {
    return new RoutineListener() {
      @Override
      public void onEvent(RoutineEvent event) {
        events.add(event);
      }
    };
  }

  private static Session reborn(Session session, List<RoutineEvent> into) {
    Snapshot snapshot = Snapshot.parse(session.snapshot().toString());
    assertThat(snapshot.toString()).hasSizeLessThanOrEqualTo(LONGEST_TEXT);
    assertThat(snapshot.seq()).isEqualTo(into.size());
    assertThat(snapshot.elapsed().toNanos()).isEqualTo(session.elapsedNanos());
    Session restored = Session.restore(session.plan(), snapshot, into(into));
    assertThat(into).as("restoring tells nothing").hasSize((int) snapshot.seq());
    assertThat(restored.snapshot()).isEqualTo(snapshot);
    assertThat(restored.totals()).isEqualTo(session.totals());
    assertThat(restored.nextDeadline()).isEqualTo(session.nextDeadline());
    assertThat(restored.isPaused()).isEqualTo(session.isPaused());
    assertThat(restored.isWaiting()).isEqualTo(session.isWaiting());
    assertThat(restored.isOver()).isEqualTo(session.isOver());
    return restored;
  }

  @Property
  void r4ASessionThatIsRestoredAllTheTimeTellsWhatOneTellsThatRunsStraight(
      @ForAll Plan plan, @ForAll GeneratedSessions.Script script) {
    List<Command> commands =
        script.commands().stream()
            .sorted(Comparator.comparing(Command::at))
            .collect(Collectors.toList());
    List<RoutineEvent> straight = new ArrayList<>();
    new Run(plan, into(straight), UnaryOperator.identity()).play(commands);
    List<RoutineEvent> hopping = new ArrayList<>();
    new Run(plan, into(hopping), session -> reborn(session, hopping)).play(commands);
    assertThat(hopping).isEqualTo(straight);
  }

  @Property(tries = 200)
  void r4ASnapshotThatAListenerTakesLeadsOnFromTheLastEventMade(@ForAll Plan plan) {
    List<RoutineEvent> straight = new ArrayList<>();
    List<Snapshot> snapshots = new ArrayList<>();
    Session[] own = new Session[1];
    own[0] =
        Session.of(
            plan,
            new RoutineListener() {
              @Override
              public void onEvent(RoutineEvent event) {
                straight.add(event);
                snapshots.add(own[0].snapshot());
              }
            });
    own[0].start();
    own[0].advance(120_000_000_000L);
    long end = own[0].elapsedNanos();
    for (Snapshot snapshot : snapshots) {
      List<RoutineEvent> rest = new ArrayList<>();
      Session restored = Session.restore(plan, snapshot, into(rest));
      restored.advance(end - restored.elapsedNanos());
      assertThat(rest).isEqualTo(straight.subList((int) snapshot.seq(), straight.size()));
    }
  }
}
