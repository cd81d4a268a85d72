package dev.limber.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.Outcome;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.CueGiven;
import dev.limber.event.RoutineEvent.EasedOff;
import dev.limber.event.RoutineEvent.ExerciseCompleted;
import dev.limber.event.RoutineEvent.ExerciseStarted;
import dev.limber.event.RoutineEvent.Jumped;
import dev.limber.event.RoutineEvent.MinimumReached;
import dev.limber.event.RoutineEvent.PainReported;
import dev.limber.event.RoutineEvent.PhaseStarted;
import dev.limber.event.RoutineEvent.RedFlagRaised;
import dev.limber.event.RoutineEvent.RepCompleted;
import dev.limber.event.RoutineEvent.RepStarted;
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
import dev.limber.event.RoutineEvent.StoppedOnPain;
import dev.limber.event.RoutineEvent.SymptomReported;
import dev.limber.event.RoutineEvent.Tick;
import dev.limber.event.RoutineEvent.Waiting;
import dev.limber.event.RoutineListener;
import dev.limber.event.Totals;
import dev.limber.event.WaitReason;
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
  private Duration waited = Duration.ZERO;
  private boolean waits;
  private @Nullable StepStarted step;
  private int minimums;
  private @Nullable RepStarted rep;
  private int reps;
  private int repsDone;
  private RoutineEvent before;
  private boolean redFlag;
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
    if (step == null && !event.at().equals(at)) {
      assertThat(waits).as("time between steps is time to wait before a retry: %s", event).isTrue();
      waited = waited.plus(event.at().minus(at));
    }
    at = event.at();
    assertThat(redFlag && !isEnd(event)).as("a red flag ends it: %s", event).isFalse();
    event.dispatchTo(this);
    before = event;
  }

  private static boolean isEnd(RoutineEvent event) {
    return event instanceof RepCompleted
        || event instanceof StepCompleted
        || event instanceof RoundCompleted
        || event instanceof SideCompleted
        || event instanceof ExerciseCompleted
        || event instanceof SessionStopped;
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
    assertThat(event.round()).isBetween(1, event.of().orElse(Integer.MAX_VALUE));
    opened("round " + event.path() + event.round());
  }

  @Override
  public void roundCompleted(RoundCompleted event) {
    closed("round " + event.path() + event.round());
  }

  @Override
  public void stepStarted(StepStarted event) {
    assertThat(step).as("one step at a time: %s", event).isNull();
    event.planned().ifPresent(planned -> assertThat(planned).isPositive());
    long rounds = open.stream().filter(frame -> frame.startsWith("round")).count();
    assertThat(event.rounds()).as("rounds around %s", event).hasSize((int) rounds);
    step = event;
    waits = false;
    minimums = 0;
    reps = 0;
    repsDone = 0;
  }

  @Override
  public void repStarted(RepStarted event) {
    running(event.path());
    assertThat(rep).as("one rep at a time: %s", event).isNull();
    assertThat(event.rep()).as("reps have no gap").isEqualTo(++reps);
    assertThat(event.rep()).isBetween(1, event.of().orElse(Integer.MAX_VALUE));
    rep = event;
  }

  @Override
  public void repCompleted(RepCompleted event) {
    running(event.path());
    assertThat(rep).as("a rep is running: %s", event).isNotNull();
    assertThat(event.rep()).isEqualTo(rep.rep());
    assertThat(event.of()).isEqualTo(rep.of());
    repsDone += event.outcome() == Outcome.COMPLETED ? 1 : 0;
    rep = null;
  }

  @Override
  public void phaseStarted(PhaseStarted event) {
    running(event.path());
    assertThat(rep).as("a phase is part of a rep: %s", event).isNotNull();
    assertThat(event.rep()).isEqualTo(rep.rep());
    assertThat(event.planned()).isPositive();
  }

  @Override
  public void waiting(Waiting event) {
    if (event.reason() == WaitReason.RETRY) {
      assertThat(step).as("tried again outside of steps: %s", event).isNull();
      waits = true;
      return;
    }
    assertThat(running(event.path()).planned()).as("open-ended: %s", event).isEmpty();
    assertThat(rep != null).isEqualTo(event.reason() == WaitReason.REPS);
    assertThat(event.symptom().isPresent()).isEqualTo(event.reason() == WaitReason.SYMPTOM);
  }

  @Override
  public void stoppedOnPain(StoppedOnPain event) {
    assertThat(before).isInstanceOf(PainReported.class);
  }

  @Override
  public void easedOff(EasedOff event) {
    assertThat(before).isInstanceOf(PainReported.class);
  }

  @Override
  public void redFlagRaised(RedFlagRaised event) {
    assertThat(before).isInstanceOf(SymptomReported.class);
    redFlag = true;
  }

  @Override
  public void jumped(Jumped event) {
    assertThat(step).as("nothing jumps out of a step: %s", event).isNull();
  }

  @Override
  public void stepCompleted(StepCompleted event) {
    StepStarted started = running(event.path());
    assertThat(rep).as("the rep is over before the step: %s", event).isNull();
    assertThat(event.reps().isPresent()).isEqualTo(reps > 0);
    assertThat(event.reps().orElse(0)).isEqualTo(repsDone);
    assertThat(event.rounds()).isEqualTo(started.rounds());
    assertThat(event.side()).isEqualTo(started.side());
    assertThat(event.actual()).isEqualTo(event.at().minus(started.at()));
    assertThat(event.planned().isPresent()).isEqualTo(started.planned().isPresent());
    started.planned().ifPresent(planned -> lasted(event, planned));
    if (started.atMost().isPresent() && !event.reps().isPresent()) {
      assertThat(event.actual()).isLessThanOrEqualTo(started.atMost().get());
    }
    inSteps = inSteps.plus(event.actual());
    step = null;
  }

  private static void lasted(StepCompleted event, Duration planned) {
    assertThat(event.planned().get()).isGreaterThanOrEqualTo(planned);
    assertThat(event.actual()).isLessThanOrEqualTo(event.planned().get());
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
    StepStarted started = running(event.path());
    if (started.planned().isPresent()) {
      inside(event.path(), event.at());
      assertThat(started.minimum()).contains(event.at().minus(started.at()));
    }
    assertThat(++minimums).as("at most one minimum in a step").isEqualTo(1);
  }

  @Override
  public void tick(Tick event) {
    inside(event.path(), event.at());
    assertThat(event.elapsed()).isEqualTo(event.at().minus(running(event.path()).at()));
    event.remaining().ifPresent(remaining -> assertThat(remaining).isPositive());
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
    assertThat(totals.whole().actual()).as("lengths add up").isEqualTo(inSteps);
    assertThat(inSteps.plus(waited)).isEqualTo(at);
    over = true;
  }
}
