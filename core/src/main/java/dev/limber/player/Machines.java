package dev.limber.player;

import dev.limber.session.Plan;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The machines of a player, which take turns in standing in for its sessions: few, however many
 * sessions there are.
 *
 * <p>Safe for use by several threads, except for what belongs to the timer thread.
 */
final class Machines {

  private static final int MOST = 64;

  private final AtomicReference<@Nullable Machine> spare = new AtomicReference<>();

  // these belong to the timer thread
  private final Map<Plan, Machine> ofTimer = new IdentityHashMap<>();
  private @Nullable Machine last;

  /** Returns a machine that nobody else uses until it is given back. */
  Machine take(PlayerSettings settings, Plan plan) {
    Machine machine = spare.getAndSet(null);
    return machine == null || machine.plan() != plan ? new Machine(settings, plan) : machine;
  }

  /** Takes back a machine. */
  void give(Machine machine) {
    machine.dismount();
    spare.set(machine);
  }

  /** Returns the machine of the timer thread, for nobody but it. */
  Machine ofTimer(PlayerSettings settings, Plan plan) {
    Machine machine = last;
    if (machine == null || machine.plan() != plan) {
      if (ofTimer.size() == MOST && !ofTimer.containsKey(plan)) {
        ofTimer.clear();
      }
      machine = ofTimer.computeIfAbsent(plan, it -> new Machine(settings, it));
      last = machine;
    }
    return machine;
  }
}
