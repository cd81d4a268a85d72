package dev.limber.terminal;

import dev.limber.dsl.yaml.Durations;
import dev.limber.routine.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns arguments into values, with messages that a person understands. Stateless. */
final class Converters {

  private Converters() {}

  private static <T> T converted(String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException wrong) {
      throw new TypeConversionException(wrong.getMessage());
    }
  }

  /** Returns the one of {@code words} that {@code text} names in lower case. */
  static <E extends Enum<E>> E word(String text, E[] words) {
    List<String> names = new ArrayList<>();
    for (E word : words) {
      names.add(word.name().toLowerCase(Locale.ROOT));
    }
    if (!names.contains(text)) {
      throw new TypeConversionException(
          "expected " + String.join(" or ", names) + ", but was " + text);
    }
    return words[names.indexOf(text)];
  }

  static final class OfDose implements ITypeConverter<BigDecimal> {
    @Override
    public BigDecimal convert(String text) {
      if (!text.matches("0?\\.[0-9]{1,9}|0|1(\\.0{1,9})?")) {
        throw new TypeConversionException("expected a number from 0 to 1, but was " + text);
      }
      return new BigDecimal(text);
    }
  }

  static final class OfSide implements ITypeConverter<Side> {
    @Override
    public Side convert(String text) {
      return word(text, Side.values());
    }
  }

  static final class OfLanguage implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      if (!text.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
        throw new TypeConversionException(
            "expected a language tag such as de or de-AT, but was " + text);
      }
      return text;
    }
  }

  static final class OfSpeed implements ITypeConverter<Speed> {
    @Override
    public Speed convert(String text) {
      return converted(text, Speed::parse);
    }
  }

  static final class OfDuration implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      return converted(text, Durations::parse);
    }
  }

  static final class OfCommand implements ITypeConverter<TimedCommand> {
    @Override
    public TimedCommand convert(String text) {
      return converted(text, TimedCommand::parse);
    }
  }
}
