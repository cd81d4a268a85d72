package dev.limber.simulation;

import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.SessionCompleted;
import dev.limber.event.RoutineEvent.SessionStopped;
import dev.limber.event.RoutineListener;
import dev.limber.event.Totals;
import dev.limber.model.ModelDelivery;
import dev.limber.model.ModelPlayer;
import dev.limber.player.Playback;
import dev.limber.session.Controls;
import dev.limber.session.Plan;
import dev.limber.session.Session;
import dev.limber.session.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A session in a player, and beside it what the model makes of it. */
final class PlayedSession {

  private final Scenario scenario;
  private final Role role;
  private final Plan plan;
  private final Comparison comparison;
  private final ModelPlayer model;
  private final ModelDelivery delivery;
  private final List<RoutineEvent> heard = new ArrayList<>();
  private @Nullable Playback playback;
  private boolean isCalm;

  PlayedSession(Scenario scenario, Role role) {
    this.scenario = scenario;
    this.role = role;
    this.plan = role.plan();
    this.comparison = new Comparison(scenario);
    this.model =
        new ModelPlayer(role.routine(), role.options(), scenario.capacity(), scenario.tooLate());
    this.delivery = new ModelDelivery(model, new InTheModel());
  }

  /** What the listener does in the model. */
  private final class InTheModel implements ModelDelivery.Listener {
    @Override
    public long blocks(long seq) {
      return isCalm ? 0 : role.blocks().getOrDefault(seq, 0L);
    }

    @Override
    public Optional<Predicate<Controls>> command(long seq) {
      return Optional.ofNullable(role.reactions().get(seq)).map(Deed::act);
    }

    @Override
    public Optional<Throwable> failure(long seq) {
      return Optional.ofNullable(role.failures().get(seq));
    }
  }

  private RoutineListener listener(Device device, Playback told) {
    return new RoutineListener() {
      @Override
      public void onEvent(RoutineEvent event) {
        if (device.isGone()) {
          return;
        }
        heard.add(event);
        if (!device.isCalm() && role.blocks().containsKey(event.seq())) {
          device.block(role.blocks().get(event.seq()));
        }
        if (!device.isGone()) {
          react(event, told);
        }
      }
    };
  }

  private void react(RoutineEvent event, Controls told) {
    Deed deed = role.reactions().get(event.seq());
    if (deed != null) {
      deed.act().test(told);
    }
    Throwable failure = role.failures().get(event.seq());
    if (failure instanceof Error error) {
      throw error;
    } else if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }

  boolean isBegun() {
    return playback != null;
  }

  ModelPlayer model() {
    return model;
  }

  ModelDelivery delivery() {
    return delivery;
  }

  void begin(Device device, long now) {
    playback =
        role.putDownEarly()
            ? device
                .player()
                .restore(plan, again(Session.of(plan).snapshot()), it -> listener(device, it))
            : device.player().play(plan, it -> listener(device, it));
    model.start(now);
  }

  private static Snapshot again(Snapshot snapshot) {
    return Snapshot.parse(snapshot.toString());
  }

  /** Puts the session down, which changes nothing but that what is due has happened. */
  Snapshot save(long now, Object after) {
    model.catchUp(now);
    Snapshot snapshot = playback.snapshot();
    long made = model.session.events().size();
    comparison.same("number of events", made, snapshot.seq(), after, heard);
    return again(snapshot);
  }

  void restore(Device device, Snapshot snapshot) {
    delivery.restore();
    playback = device.player().restore(plan, snapshot, it -> listener(device, it));
  }

  void give(Move move, long now) {
    Predicate<Controls> act = move.deed().act();
    boolean expected = model.command(now, act);
    comparison.same("answer", expected, act.test(playback), move, heard);
  }

  void calmDown() {
    isCalm = true;
    delivery.unblock();
  }

  /** Returns when something happens next by itself. */
  long next(boolean isStalled, long now) {
    long wake = isStalled ? Long.MAX_VALUE : model.deadline().orElse(Long.MAX_VALUE);
    if (!delivery.isBlocked(now)) {
      return wake;
    } else if (scenario.calling() != Scenario.Calling.TIMER) {
      return Math.min(wake, delivery.blockedUntil());
    }
    return isStalled ? Long.MAX_VALUE : delivery.blockedUntil();
  }

  /** Has the listener hear what waits for it, if it hears now and then only. */
  void deliver(long now) {
    if (scenario.calling() == Scenario.Calling.BY_HAND) {
      delivery.goOn(now);
    }
  }

  /** Has the model do what there is to do at {@code now}. */
  void settle(long now, boolean isStalled) {
    switch (scenario.calling()) {
      case TIMER -> settleOnTimer(now, isStalled);
      case AT_ONCE -> {
        delivery.goOn(now);
        while (!isStalled && model.isDue(now)) {
          model.wake(now);
          delivery.goOn(now);
        }
      }
      default -> settleOnThreads(now, isStalled);
    }
  }

  /** One thread wakes and delivers; what it has made it brings to the listener before the rest. */
  private void settleOnTimer(long now, boolean isStalled) {
    if (!isStalled) {
      delivery.goOn(now);
      while (model.isDue(now) && !delivery.isBlocked(now)) {
        delivery.wakeAndTake(now);
        delivery.goOn(now);
      }
    }
  }

  private void settleOnThreads(long now, boolean isStalled) {
    do {
      while (!isStalled && model.isDue(now)) {
        model.wake(now);
      }
      if (scenario.calling() == Scenario.Calling.THREADS || delivery.isUnderWay()) {
        delivery.goOn(now);
      }
    } while (!isStalled && model.isDue(now));
  }

  void compare(long now, Object after) {
    comparison.events(delivery.heard(), heard, after);
    same("over", model.session.isOver(), playback.isOver(), after);
    same("paused", model.session.isPaused(), playback.isPaused(), after);
    same("waiting", model.session.isWaiting(), playback.isWaiting(), after);
    same("time", Duration.ofNanos(model.elapsed(now)), playback.elapsed(), after);
    CompletableFuture<Totals> completion = playback.completion();
    same("completion", delivery.isDone(), completion.isDone(), after);
    if (delivery.isDone()) {
      same("error", delivery.hasFailed(), completion.isCompletedExceptionally(), after);
    }
    if (delivery.isDone() && !delivery.hasFailed()) {
      same("totals", totals(), completion.join(), after);
    }
  }

  private Totals totals() {
    RoutineEvent last = model.session.events().get(model.session.events().size() - 1);
    return last instanceof SessionCompleted completed
        ? completed.totals()
        : ((SessionStopped) last).totals();
  }

  private void same(String what, Object expected, Object actual, Object after) {
    comparison.same(what, expected, actual, after, heard);
  }

  /** Compares what is known of all sessions together. */
  void compareFindings(String expected, String actual, Object after) {
    same("findings", expected, actual, after);
  }
}
