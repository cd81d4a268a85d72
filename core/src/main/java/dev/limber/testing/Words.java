package dev.limber.testing;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How values are written in a transcript. Stateless. */
final class Words {

  private Words() {}

  /** Returns {@code 1:02:03.004}, or {@code 2:03.004} below an hour. */
  static String clock(Duration time) {
    long millis = time.toMillis();
    long hours = TimeUnit.MILLISECONDS.toHours(millis);
    long minutes = TimeUnit.MILLISECONDS.toMinutes(millis) % 60;
    StringBuilder text = new StringBuilder();
    if (hours > 0) {
      text.append(hours).append(':').append(digits(minutes, 2));
    } else {
      text.append(minutes);
    }
    text.append(':').append(digits(millis / 1000 % 60, 2));
    return text.append('.').append(digits(millis % 1000, 3)).toString();
  }

  /** Returns {@code 1 h 2 min 3 s 4 ms}, without the parts that are zero. */
  static String of(Duration length) {
    long millis = length.toMillis();
    StringBuilder text = new StringBuilder();
    part(TimeUnit.MILLISECONDS.toHours(millis), " h", text);
    part(TimeUnit.MILLISECONDS.toMinutes(millis) % 60, " min", text);
    part(millis / 1000 % 60, " s", text);
    part(millis % 1000, " ms", text);
    return text.length() == 0 ? "0 s" : text.toString();
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns {@code step-started} for {@code StepStarted}. */
  static String kebab(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c) && i > 0) {
        text.append('-');
      }
      text.append(Character.toLowerCase(c));
    }
    return text.toString();
  }

  /** Returns {@code text} on one line, with nothing in it that a terminal would obey. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(point -> escape(point, escaped));
    return escaped.toString();
  }

  static void padLeft(String text, int width, StringBuilder line) {
    pad(width - text.length(), line);
    line.append(text);
  }

  static void padRight(String text, int width, StringBuilder line) {
    line.append(text);
    pad(width - text.length(), line);
  }

  private static void pad(int count, StringBuilder line) {
    for (int i = 0; i < count; i++) {
      line.append(' ');
    }
  }

  private static void part(long value, String unit, StringBuilder text) {
    if (value > 0) {
      text.append(text.length() == 0 ? "" : " ").append(value).append(unit);
    }
  }

  private static String digits(long value, int count) {
    StringBuilder text = new StringBuilder(Long.toString(value));
    while (text.length() < count) {
      text.insert(0, '0');
    }
    return text.toString();
  }

  private static void escape(int point, StringBuilder escaped) {
    int type = Character.getType(point);
    // format characters too: some of them turn the rest of a line around
    if (type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE) {
      escaped.append("\\u{").append(Integer.toHexString(point)).append('}');
    } else {
      escaped.appendCodePoint(point);
    }
  }
}
