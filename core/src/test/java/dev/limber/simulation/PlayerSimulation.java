package dev.limber.simulation;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineListener;
import dev.limber.model.ModelPlayer;
import dev.limber.player.Playback;
import dev.limber.player.RoutinePlayer;
import dev.limber.player.TimeSource;
import dev.limber.session.Controls;
import dev.limber.session.Plan;
import dev.limber.session.Snapshot;
import dev.limber.testing.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A session in a player, whose time stands still until it is moved, held against the model. */
final class PlayerSimulation {

  /** Where events reach the listeners. */
  private enum Delivery {
    TIMER_THREAD,
    AT_ONCE,
    BY_HAND
  }

  /** Manual time that knows who sleeps by it. */
  private static final class Watched implements TimeSource {
    final ManualTime time = new ManualTime();
    volatile @Nullable Thread timer;

    @Override
    public long nanoTime() {
      return time.nanoTime();
    }

    @Override
    public void parkUntil(long deadline) {
      timer = Thread.currentThread();
      time.parkUntil(deadline);
    }

    @Override
    public void unpark(Thread thread) {
      time.unpark(thread);
    }
  }

  private final Scenario scenario;
  private final Comparison comparison;
  private final ModelPlayer model;
  private final Watched watched = new Watched();
  private final ManualTime time = watched.time;
  private final Delivery delivery;
  private final Queue<Runnable> undelivered = new ConcurrentLinkedQueue<>();
  private final List<RoutineEvent> heard = new ArrayList<>();
  private final List<RoutineEvent> heardFromModel = new ArrayList<>();
  private final Plan plan;
  private int deliveredByModel;
  private boolean modelDelivers;

  private RoutinePlayer player;
  private Playback playback;
  private int crashes;

  private PlayerSimulation(Scenario scenario) {
    this.scenario = scenario;
    this.comparison = new Comparison(scenario);
    this.model = new ModelPlayer(scenario.routine(), scenario.options());
    this.plan = Plan.of(scenario.routine(), scenario.options());
    this.delivery = Delivery.values()[(int) (scenario.seed() % Delivery.values().length)];
  }

  static void run(long seed) {
    new PlayerSimulation(Scenario.of(seed)).run();
  }

  private void run() {
    player = player();
    try {
      playback = player.play(plan, this::listener);
      model.start(time.nanoTime());
      afterwards();
      compare("start");
      for (Scenario.Move move : scenario.moves()) {
        happen(move);
        compare(move);
      }
      deliver();
      compare("all");
    } finally {
      player.close();
    }
  }

  private RoutinePlayer player() {
    RoutinePlayer.Builder builder =
        RoutinePlayer.builder().timeSource(watched).queueCapacity(1_000_000);
    return delivery == Delivery.TIMER_THREAD
        ? builder.direct().build()
        : builder.executor(delivery == Delivery.AT_ONCE ? Runnable::run : undelivered::add).build();
  }

  private RoutineListener listener(Playback playback) {
    int crashesBefore = crashes;
    return new RoutineListener() {
      @Override
      public void onEvent(RoutineEvent event) {
        if (crashes == crashesBefore) {
          heard.add(event);
          Deed deed = scenario.reactions().get(event.seq());
          if (deed != null) {
            deed.act().test(playback);
          }
        }
      }
    };
  }

  private void happen(Scenario.Move move) {
    switch (move.kind()) {
      case DO -> {
        Predicate<Controls> act = move.deed().act();
        boolean expected = model.command(time.nanoTime(), act);
        comparison.same("answer", expected, act.test(playback), move, heard);
        afterwards();
      }
      case PASS -> pass(move.nanos());
      case PASS_TO_DEADLINE ->
          pass(Math.max(0, model.deadline().orElse(time.nanoTime()) - time.nanoTime()));
      case FREEZE -> freeze(move.nanos());
      case WAKE -> {
        time.unpark(watched.timer);
        afterwards();
      }
      case DELIVER -> deliver();
      case CRASH -> crash();
    }
  }

  /** What is on its way to the listeners is lost, and so is what the old player still says. */
  private void crash() {
    Snapshot snapshot = Snapshot.parse(playback.snapshot().toString());
    model.catchUp(time.nanoTime());
    crashes++;
    deliveredByModel = model.session.events().size();
    player.close();
    time.settle();
    undelivered.clear();
    player = player();
    playback = player.restore(plan, snapshot, this::listener);
    model.restore();
    afterwards();
    boolean done = playback.completion().isDone();
    comparison.same("completion", model.session.isOver(), done, "CRASH", heard);
  }

  /** Time goes by, and who is to be woken is woken in time. */
  private void pass(long nanos) {
    long end = time.nanoTime() + nanos;
    for (OptionalLong next = model.deadline();
        next.orElse(Long.MAX_VALUE) <= end;
        next = model.deadline()) {
      time.advance(Duration.ofNanos(Math.max(0, next.getAsLong() - time.nanoTime())));
      model.catchUp(time.nanoTime());
      afterwards();
    }
    time.advance(Duration.ofNanos(end - time.nanoTime()));
  }

  private void freeze(long nanos) {
    time.jump(Duration.ofNanos(nanos));
    if (model.deadline().orElse(Long.MAX_VALUE) <= time.nanoTime()) {
      model.catchUp(time.nanoTime());
    }
    afterwards();
  }

  /** Everybody does what there is to do at this instant. */
  private void afterwards() {
    time.settle();
    deliverModelUnlessByHand();
    while (model.deadline().orElse(Long.MAX_VALUE) <= time.nanoTime()) {
      model.catchUp(time.nanoTime());
      deliverModelUnlessByHand();
    }
  }

  private void deliverModelUnlessByHand() {
    if (delivery != Delivery.BY_HAND) {
      deliverModel();
    }
  }

  private void deliver() {
    if (delivery == Delivery.BY_HAND) {
      for (Runnable task = undelivered.poll(); task != null; task = undelivered.poll()) {
        task.run();
        time.settle();
      }
      while (deliveredByModel < model.session.events().size()) {
        deliverModel();
        afterwards();
      }
    }
  }

  private void deliverModel() {
    if (modelDelivers) {
      return;
    }
    modelDelivers = true;
    List<RoutineEvent> events = model.session.events();
    while (deliveredByModel < events.size()) {
      RoutineEvent event = events.get(deliveredByModel++);
      heardFromModel.add(event);
      Deed deed = scenario.reactions().get(event.seq());
      if (deed != null) {
        model.command(time.nanoTime(), deed.act());
      }
    }
    modelDelivers = false;
  }

  private void compare(Object after) {
    comparison.events(heardFromModel, heard, after);
    comparison.same("over", model.session.isOver(), playback.isOver(), after, heard);
    comparison.same("paused", model.session.isPaused(), playback.isPaused(), after, heard);
    comparison.same("waiting", model.session.isWaiting(), playback.isWaiting(), after, heard);
    Duration elapsed = Duration.ofNanos(model.elapsed(time.nanoTime()));
    comparison.same("time", elapsed, playback.elapsed(), after, heard);
  }
}
