package dev.limber.model;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** Times that may be missing, in nanoseconds. */
final class Times {

  static final OptionalLong NONE = OptionalLong.empty();

  private Times() {}

  static Optional<Duration> duration(OptionalLong nanos) {
    return nanos.isPresent() ? Optional.of(Duration.ofNanos(nanos.getAsLong())) : Optional.empty();
  }

  static Optional<Duration> difference(OptionalLong end, long at) {
    return duration(plus(end, -at));
  }

  static OptionalLong plus(OptionalLong time, long more) {
    return time.isPresent() ? OptionalLong.of(time.getAsLong() + more) : NONE;
  }
}
