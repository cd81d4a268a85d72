package dev.limber.embedding.docs;

import static dev.limber.dsl.Routines.millis;

import dev.limber.dsl.Routines;
import dev.limber.routine.Routine;

/** A routine that is over before anyone notices, for code that is shown with real time. */
final class Brief {

  private Brief() {}

  static Routine routine() {
    return Routines.routine("brief", "Brief")
        .stopOnPain(
            1,
            guard ->
                guard
                    .move("Up.", millis(5))
                    .hold(millis(5, 10), hold -> hold.halfway("Stay."))
                    .release(way -> way.move("Down.", millis(5))))
        .build();
  }
}
