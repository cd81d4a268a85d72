package dev.limber.benchmarks;

import dev.limber.event.Totals;
import dev.limber.routine.Routine;
import dev.limber.session.Plan;
import dev.limber.session.Rehearsal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to run a routine in virtual time, beside others that step through a timed
 * programme, and what it costs to plan it.
 *
 * <p>Run it with {@code java -jar examples/benchmarks/target/benchmarks.jar RehearsalBenchmark
 * -prof gc}; it takes about six minutes.
 *
 * <p>A row {@code method} is the time of a whole call; its row {@code method:events} is the time of
 * one event, which is the time of all calls over the number of events in them. An event is:
 *
 * <ul>
 *   <li>for Limber an event of the session, {@link SampleRoutine} tells which; without a listener
 *       one that a listener would have heard;
 *   <li>for {@link #bareLoop}, {@link #sameEventsLoop} and {@link #midiTraversal} one of as many;
 *   <li>for {@link #serverlessworkflowTask} a task, of which there are as many as steps.
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Dorg.jboss.logging.provider=slf4j")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RehearsalBenchmark {

  /** How many steps are played, in tens: an exercise each; an ordinary routine has twenty. */
  @Param({"10", "200", "1000", "10000"})
  public int steps;

  private final Ear[] ears = Ear.kinds();
  private int turn;

  private Routine routine;
  private Plan plan;
  private BareLoop loop;
  private SameEventsLoop sameEvents;
  private MidiTrack track;

  /** Creates the benchmark; JMH does. */
  public RehearsalBenchmark() {}

  /** Makes what is run. */
  @Setup
  public void makeProgrammes() {
    routine = SampleRoutine.ofSteps(steps);
    plan = Plan.of(routine);
    loop = new BareLoop(SampleRoutine.eventsOf(steps));
    sameEvents = new SameEventsLoop(plan);
    track = new MidiTrack(SampleRoutine.eventsOf(steps));
  }

  /** A session from start to end, with one of three kinds of listener. */
  @Benchmark
  public Ear limberRehearsal(PerEvent per) {
    Ear ear = nextEar();
    long before = ear.heard();
    Rehearsal.of(plan).run(ear);
    per.events += ear.heard() - before;
    return ear;
  }

  /** A session from start to end, to which nobody listens. */
  @Benchmark
  public Totals limberSilent(PerEvent per) {
    per.events += SampleRoutine.eventsOf(steps);
    return Rehearsal.of(plan).run();
  }

  /** The realistic ideal: a record for each event, handed to one of three kinds of listener. */
  @Benchmark
  public Ear bareLoop(PerEvent per) {
    Ear ear = nextEar();
    long before = ear.heard();
    loop.run(ear);
    per.events += ear.heard() - before;
    return ear;
  }

  /** The same, with the very records of a session instead of small ones. */
  @Benchmark
  public Ear sameEventsLoop(PerEvent per) {
    Ear ear = nextEar();
    long before = ear.heard();
    sameEvents.run(ear);
    per.events += ear.heard() - before;
    return ear;
  }

  /** A walk over a MIDI track: ready events, no listener. */
  @Benchmark
  public long midiTraversal(PerEvent per) {
    per.events += track.size();
    return track.traverse();
  }

  /** The executor of the Serverless Workflow SDK, on tasks that only set a value. */
  @Benchmark
  public long serverlessworkflowTask(WorkflowState workflow, PerEvent per) {
    per.events += steps;
    return workflow.run();
  }

  /** A plan from a routine, with everything that its sessions share. */
  @Benchmark
  public Plan planCompile() {
    return Plan.of(routine);
  }

  /** A walk over the routine's steps as written: what a plan must at least look at. */
  @Benchmark
  public long routineWalk() {
    return RoutineWalk.over(routine.steps());
  }

  private Ear nextEar() {
    turn = turn == ears.length - 1 ? 0 : turn + 1;
    return ears[turn];
  }
}
