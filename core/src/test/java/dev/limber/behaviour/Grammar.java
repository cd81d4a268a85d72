package dev.limber.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.ExerciseCompleted;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.RoundCompleted;
import dev.limber.event.RoutineEvent.RoundStarted;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.event.RoutineEvent.SessionResumed;
import dev.limber.event.RoutineEvent.SessionStarted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineEvent.SideCompleted;
import dev.limber.event.RoutineEvent.SideStarted;
import dev.limber.event.RoutineEvent.StepCompleted;
import dev.limber.event.RoutineEvent.StepStarted;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.RoutineListener;
import dev.limber.event.Totals;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Promise R1, held against an event log: numbers, times, and the grammar of the listener. */
public final class Grammar implements RoutineListener {

  private final Deque<String> open = new ArrayDeque<>();
  private long seq;
  private Duration at = Duration.ZERO;
  private Duration inSteps = Duration.ZERO;
  private @Nullable StepStarted step;
  private int minimums;
  private boolean paused;
  private boolean over;

  /** Checks {@code events} from the first to the last. */
  public static void check(List<RoutineEvent> events) {
    Grammar grammar = new Grammar();
    events.forEach(grammar::onEvent);
    assertThat(grammar.over).as("the last event ends the session").isTrue();
  }

  @Override
  public void onEvent(RoutineEvent event) {
    assertThat(over).as("nothing comes after the end: %s", event).isFalse();
    assertThat(event.seq()).as("numbers have no gap: %s", event).isEqualTo(++seq);
    assertThat(event.at()).as("time never goes back: %s", event).isGreaterThanOrEqualTo(at);
    if (paused) {
      assertThat(event.at()).as("a pause adds nothing: %s", event).isEqualTo(at);
    }
    at = event.at();
    event.dispatchTo(this);
  }

  private void opened(String what) {
    assertThat(step).as("nothing starts inside a step: %s", what).isNull();
    open.push(what);
  }

  private void closed(String what) {
    assertThat(step).as("the step is over before %s", what).isNull();
    assertThat(open.poll()).as("inner before outer").isEqualTo(what);
  }

  @Override
  public void sessionStarted(SessionStarted event) {
    assertThat(event.seq()).isEqualTo(1);
  }

  @Override
  public void exerciseStarted(ExerciseStarted event) {
    opened("exercise " + event.path() + event.title());
  }

  @Override
  public void exerciseCompleted(ExerciseCompleted event) {
    closed("exercise " + event.path() + event.title());
  }

  @Override
  public void sideStarted(SideStarted event) {
    opened("side " + event.path() + event.side());
  }

  @Override
  public void sideCompleted(SideCompleted event) {
    closed("side " + event.path() + event.side());
  }

  @Override
  public void roundStarted(RoundStarted event) {
    assertThat(event.round()).isBetween(1, event.of());
    opened("round " + event.path() + event.round());
  }

  @Override
  public void roundCompleted(RoundCompleted event) {
    closed("round " + event.path() + event.round());
  }

  @Override
  public void stepStarted(StepStarted event) {
    assertThat(step).as("one step at a time: %s", event).isNull();
    assertThat(event.planned()).isPositive();
    long rounds = open.stream().filter(frame -> frame.startsWith("round")).count();
    assertThat(event.rounds()).as("rounds around %s", event).hasSize((int) rounds);
    step = event;
    minimums = 0;
  }

  @Override
  public void stepCompleted(StepCompleted event) {
    StepStarted started = running(event.path());
    assertThat(event.rounds()).isEqualTo(started.rounds());
    assertThat(event.side()).isEqualTo(started.side());
    assertThat(event.actual()).isEqualTo(event.at().minus(started.at()));
    assertThat(event.planned()).isGreaterThanOrEqualTo(started.planned());
    assertThat(event.actual()).isLessThanOrEqualTo(event.planned());
    inSteps = inSteps.plus(event.actual());
    step = null;
  }

  private StepStarted running(String path) {
    StepStarted running = step;
    assertThat(running).as("a step is running").isNotNull();
    assertThat(running.path()).isEqualTo(path);
    return running;
  }

  private void inside(String path, Duration now) {
    assertThat(now).as("strictly inside %s", path).isGreaterThan(running(path).at());
  }

  @Override
  public void cueGiven(CueGiven event) {
    inside(event.path(), event.at());
  }

  @Override
  public void minimumReached(MinimumReached event) {
    inside(event.path(), event.at());
    assertThat(running(event.path()).minimum())
        .contains(event.at().minus(running(event.path()).at()));
    assertThat(++minimums).as("at most one minimum in a step").isEqualTo(1);
  }

  @Override
  public void tick(Tick event) {
    inside(event.path(), event.at());
    assertThat(event.elapsed()).isEqualTo(event.at().minus(running(event.path()).at()));
    assertThat(event.remaining()).isPositive();
  }

  @Override
  public void sessionPaused(SessionPaused event) {
    assertThat(paused).isFalse();
    paused = true;
  }

  @Override
  public void sessionResumed(SessionResumed event) {
    assertThat(paused).isTrue();
    paused = false;
  }

  @Override
  public void sessionCompleted(SessionCompleted event) {
    ended(event.totals());
  }

  @Override
  public void sessionStopped(SessionStopped event) {
    ended(event.totals());
  }

  private void ended(Totals totals) {
    assertThat(open).as("everything that started is completed").isEmpty();
    assertThat(step).isNull();
    assertThat(totals.whole().actual()).as("lengths add up").isEqualTo(at).isEqualTo(inSteps);
    over = true;
  }
}
