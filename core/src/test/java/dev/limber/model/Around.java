package dev.limber.model;

import dev.limber.routine.Media;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands around a step.
 *
 * @param routine the innermost routine, whose defaults, words and language count
 * @param side the side that is done
 * @param rounds the rounds of all repeats, from the outside in
 * @param of how many rounds the innermost repeat has
 * @param media what can be shown or played, each medium of the innermost that has one
 */
record Around(
    Routine routine, Optional<Side> side, List<Integer> rounds, OptionalInt of, Media media) {

  static Around all(Routine routine) {
    return new Around(routine, Optional.empty(), List.of(), OptionalInt.empty(), Media.NONE);
  }

  Around in(Routine used) {
    return new Around(used, side, rounds, of, media);
  }

  Around on(Side now) {
    return new Around(routine, Optional.of(now), rounds, of, media);
  }

  Around round(int number, OptionalInt ofAll) {
    List<Integer> longer = new ArrayList<>(rounds);
    longer.add(number);
    return new Around(routine, side, longer, ofAll, media);
  }

  Around with(Media own) {
    return new Around(
        routine,
        side,
        rounds,
        of,
        new Media(
            own.image().isPresent() ? own.image() : media.image(),
            own.video().isPresent() ? own.video() : media.video(),
            own.audio().isPresent() ? own.audio() : media.audio()));
  }

  OptionalInt round() {
    return rounds.isEmpty() ? OptionalInt.empty() : OptionalInt.of(rounds.get(rounds.size() - 1));
  }

  /** Returns the item whose turn it is in this round; the last one stays. */
  <T> T turn(List<T> items) {
    return items.get(Math.min(round().orElse(1), items.size()) - 1);
  }
}
