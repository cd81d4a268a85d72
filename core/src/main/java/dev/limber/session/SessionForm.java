package dev.limber.session;

import org.jspecify.annotations.Nullable;

/**
 * How all that a session is beside its plan is put down, and taken up again by a session of the
 * same plan: in a snapshot, or parked.
 *
 * <p>Not safe for use by several threads.
 */
final class SessionForm {

  private final Journal journal;
  private final Standing standing;
  private final StepNarrator inside;
  private final Walk walk;
  private final Detours detours;
  private final StepClock clock;
  private final RunningStep running;
  private final Reports reports;
  private final Ledger ledger;
  private final Narrator narrator;
  private final Packer packer = new Packer();

  SessionForm(
      Journal journal,
      Standing standing,
      StepNarrator inside,
      Walk walk,
      Detours detours,
      StepClock clock,
      RunningStep running,
      Reports reports,
      Ledger ledger,
      Narrator narrator) {
    this.journal = journal;
    this.standing = standing;
    this.inside = inside;
    this.walk = walk;
    this.detours = detours;
    this.clock = clock;
    this.running = running;
    this.reports = reports;
    this.ledger = ledger;
    this.narrator = narrator;
  }

  /** Returns all of it as bytes. */
  byte[] bytes() {
    pack();
    return packer.bytes();
  }

  /** Puts all of it into {@code place}, and has that tell the ticks that come alone. */
  void park(ParkedSession place) {
    pack();
    place.put(packer);
    if (!standing.standsStill() && walk.isAtStep()) {
      clock.park(place, walk.step(), journal.seq());
    }
  }

  /** Becomes what was put into {@code place}, with the ticks that it has told since. */
  void unpark(ParkedSession place) {
    unpack(new Unpacker(place.state()));
    long position = place.position();
    if (position > clock.handled()) {
      clock.take(position);
      journal.skipTo(clock.start() + position, place.seq());
    }
  }

  private void pack() {
    packer.clear();
    journal.pack(packer);
    standing.pack(packer);
    inside.pack(packer);
    walk.pack(packer, journal.now());
    detours.pack(packer);
    clock.pack(packer, journal.now(), step());
    if (walk.isAtStep()) {
      running.pack(packer);
    }
    reports.pack(packer);
    ledger.pack(packer);
  }

  /**
   * Becomes what was written by a session of the same plan.
   *
   * @throws SnapshotException if it was not
   */
  void unpack(Unpacker from) {
    narrator.forget();
    journal.unpack(from);
    standing.unpack(from);
    inside.unpack(from);
    walk.unpack(from, journal.now());
    Unpacker.check(standing.isOver() == walk.isOver() && standing.isStarted() == (walk.pc() >= 0));
    detours.unpack(from);
    StepSpec step = step();
    clock.unpack(from, step, journal.now());
    if (step == null) {
      running.rest();
    } else {
      running.unpack(from, step);
    }
    reports.unpack(from);
    ledger.unpack(from);
  }

  private @Nullable StepSpec step() {
    return walk.isAtStep() ? walk.step() : null;
  }
}
