package dev.limber.session;

import dev.limber.routine.Limits;
import dev.limber.routine.Side;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** How the options of a plan are written into a snapshot. */
final class OptionsForm {

  private OptionsForm() {}

  static void pack(PlanOptions options, Packer to) {
    to.put(options.dose().toString());
    to.put(options.affected().map(side -> side.ordinal() + 1).orElse(0));
    pack(options.props(), to);
    pack(options.choices(), to);
    to.put(options.language().isPresent());
    options.language().ifPresent(to::put);
    to.putTime(nanos(options.ticks()));
    to.put(options.countdown());
    to.putTime(nanos(options.getReady()));
    to.put(options.unguardedPain().ordinal());
    to.putTime(options.breath().inhale().toNanos());
    to.putTime(options.breath().exhale().toNanos());
    to.put(options.wordsPerMinute());
    pack(options.limits(), to);
  }

  /**
   * Reads options.
   *
   * @throws SnapshotException if there are none
   */
  static PlanOptions unpack(Unpacker from) {
    try {
      return PlanOptions.builder()
          .dose(new BigDecimal(from.nextText()))
          .affected(affected(from.next(Side.values().length)))
          .props(texts(from))
          .choices(texts(from))
          .language(from.nextFlag() ? Optional.of(from.nextText()) : Optional.empty())
          .ticks(duration(from.nextTime()))
          .countdown(from.nextFlag())
          .getReady(duration(from.nextTime()))
          .unguardedPain(UnguardedPain.values()[from.next(UnguardedPain.values().length - 1)])
          .breath(new BreathPace(length(from), length(from)))
          .wordsPerMinute(from.next(Integer.MAX_VALUE))
          .limits(limits(from))
          .build();
    } catch (SnapshotException broken) {
      throw broken;
    } catch (IllegalArgumentException | DateTimeException beyondTheirRange) {
      throw Unpacker.broken();
    }
  }

  private static void pack(Set<String> texts, Packer to) {
    to.put(texts.size());
    texts.forEach(to::put);
  }

  private static Set<String> texts(Unpacker from) {
    Set<String> texts = new LinkedHashSet<>();
    for (int left = from.nextSize(); left > 0; left--) {
      texts.add(from.nextText());
    }
    return texts;
  }

  private static Optional<Side> affected(int number) {
    return number == 0 ? Optional.empty() : Optional.of(Side.values()[number - 1]);
  }

  private static long nanos(Optional<Duration> length) {
    return length.map(Duration::toNanos).orElse(StepSpec.NONE);
  }

  private static Optional<Duration> duration(long nanos) {
    return nanos == StepSpec.NONE ? Optional.empty() : Optional.of(Duration.ofNanos(nanos));
  }

  private static Duration length(Unpacker from) {
    return Duration.ofNanos(from.nextTime(Long.MAX_VALUE));
  }

  private static void pack(Limits limits, Packer to) {
    boolean others = !limits.equals(Limits.DEFAULT);
    to.put(others);
    if (others) {
      to.put(limits.steps());
      to.put(limits.rounds());
      to.put(limits.playedSteps());
      to.put(limits.playedLength().getSeconds());
      to.put(limits.playedLength().getNano());
      to.put(limits.textLength());
    }
  }

  private static Limits limits(Unpacker from) {
    return from.nextFlag()
        ? new Limits(
            from.next(Integer.MAX_VALUE),
            from.next(Integer.MAX_VALUE),
            from.nextCount(),
            Duration.ofSeconds(from.nextCount(), from.nextCount()),
            from.next(Integer.MAX_VALUE))
        : Limits.DEFAULT;
  }
}
