package dev.limber.dsl.json;

import java.time.Duration;

/** What every event begins with in JSON. */
record Head(long seq, Duration at, String event) {

  static final Shape<Head> SHAPE =
      p ->
          new Head(
              p.part("seq", Forms.LONG, Head::seq),
              p.part("at", Forms.DURATION, Head::at),
              p.text("event", Head::event));
}
