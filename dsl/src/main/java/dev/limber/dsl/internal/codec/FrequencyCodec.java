package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.CountRange;
import dev.limber.routine.Frequency;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads and writes {@code frequency}, in both forms. */
final class FrequencyCodec {

  private static final String EXAMPLE = "a frequency such as 3 per day or 2-4 per week";

  /** What people say instead, and what to write for it. */
  private static final Map<String, String> FREQUENT =
      Map.of(
          "daily", "write 1 per day",
          "once a day", "write 1 per day",
          "twice a day", "write 2 per day",
          "weekly", "write 1 per week",
          "once a week", "write 1 per week",
          "twice a week", "write 2 per week");

  private static final Keys KEYS = Keys.of("times", "per", "apart", "days", "weeks", "note");
  private static final Map<String, Frequency.Per> PERS = Names.of(Frequency.Per.values());

  private FrequencyCodec() {}

  /** Made only for a frequency that names days, for most name none. */
  private static final class Days {
    static final Map<String, DayOfWeek> BY_NAME = new LinkedHashMap<>();

    static {
      for (DayOfWeek day : DayOfWeek.values()) {
        BY_NAME.put(name(day), day);
      }
    }
  }

  private static String name(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  static Optional<Frequency> read(Node node, Reading reading) {
    return node instanceof MapNode map
        ? read(new Fields(map, "a frequency", reading.problems()), reading)
        : brief(node, reading);
  }

  private static Optional<Frequency> brief(Node node, Reading reading) {
    try {
      return Optional.of(parse(reading.written(node, EXAMPLE)));
    } catch (Fault fault) {
      return reading.refuse(node, fault);
    }
  }

  private static Frequency parse(String text) throws Fault {
    for (Map.Entry<String, Frequency.Per> per : PERS.entrySet()) {
      String end = " per " + per.getKey();
      if (text.endsWith(end)) {
        CountRange times = times(text.substring(0, text.length() - end.length()).trim());
        return per.getValue() == Frequency.Per.DAY
            ? Frequency.perDay(times)
            : Frequency.perWeek(times);
      }
    }
    throw new Fault(Code.BAD_FREQUENCY, EXAMPLE, FREQUENT.getOrDefault(text, ""));
  }

  private static CountRange times(String text) throws Fault {
    try {
      return RangeText.counts(text);
    } catch (Fault fault) {
      throw fault.code() == Code.BAD_COUNT ? fault.expecting(EXAMPLE) : fault;
    }
  }

  private static Optional<Frequency> read(Fields fields, Reading reading) {
    KEYS.check(fields, reading);
    Optional<CountRange> times =
        fields.require("times") ? count(fields, "times", reading) : Optional.empty();
    Optional<Frequency.Per> per =
        fields.require("per") ? reading.word(fields.find("per").get(), PERS) : Optional.empty();
    Optional<Node> apart = fields.find("apart");
    return Optional.of(
        new Frequency(
            times.orElse(CountRange.of(1)),
            per.orElse(Frequency.Per.DAY),
            apart.isPresent() ? apart(apart.get(), reading) : Optional.empty(),
            days(fields, reading),
            count(fields, "weeks", reading),
            reading.text(fields, "note")));
  }

  private static Optional<CountRange> count(Fields fields, String key, Reading reading) {
    Optional<Node> node = fields.find(key);
    if (!node.isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(RangeText.counts(reading.written(node.get(), RangeText.COUNTS)));
    } catch (Fault fault) {
      return reading.refuse(node.get(), fault);
    }
  }

  /** Returns a time by the clock, which breaths are not. */
  private static Optional<Duration> apart(Node node, Reading reading) {
    try {
      Duration apart = DurationText.parse(reading.written(node, DurationText.EXAMPLE));
      if (apart.isZero()) {
        reading.refuseZero(node);
        return Optional.empty();
      }
      return Optional.of(apart);
    } catch (Fault fault) {
      return reading.refuse(node, fault);
    }
  }

  private static List<DayOfWeek> days(Fields fields, Reading reading) {
    Optional<Node> list = fields.find("days");
    if (!list.isPresent()) {
      return List.of();
    }
    List<DayOfWeek> days = new ArrayList<>();
    for (Node item : reading.list(list.get(), "a list of days, such as [mon, thu]")) {
      Optional<DayOfWeek> day = reading.word(item, Days.BY_NAME);
      if (day.isPresent()) {
        days.add(day.get());
      }
    }
    return days;
  }

  static void write(Frequency frequency, Out out) {
    boolean brief =
        frequency.days().isEmpty()
            && !frequency.apart().isPresent()
            && !frequency.weeks().isPresent()
            && !frequency.note().isPresent();
    if (brief) {
      out.scalar(frequency.times() + " per " + Names.of(frequency.per()));
    } else {
      out.map(() -> writeParts(frequency, out));
    }
  }

  private static void writeParts(Frequency frequency, Out out) {
    out.entry("times", frequency.times().toString());
    out.entry("per", Names.of(frequency.per()));
    out.entry("apart", frequency.apart().map(DurationText::write));
    if (!frequency.days().isEmpty()) {
      out.scalar("days");
      out.slugs(frequency.days().stream().map(FrequencyCodec::name).collect(Collectors.toList()));
    }
    out.entry("weeks", frequency.weeks().map(CountRange::toString));
    TextCodec.entry("note", frequency.note(), out);
  }
}
