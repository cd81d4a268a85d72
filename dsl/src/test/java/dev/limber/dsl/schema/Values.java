package dev.limber.dsl.schema;

import java.util.Random;

/** Makes single values that are right. */
final class Values {

  private final Random random;

  Values(Random random) {
    this.random = random;
  }

  String oneOf(String... values) {
    return values[random.nextInt(values.length)];
  }

  String slug() {
    return oneOf("calf", "knee-to-chest", "a-1-b", "2026", "true");
  }

  String words() {
    return oneOf(
        "Lift the leg.", "5", "true", "no", " two  words ", "größer: ’ 小 🙂", "{{a}}", "x # y");
  }

  String count() {
    return oneOf("1", "3", "12", "2-4", "2 to 4", "2–4");
  }

  String clock() {
    return oneOf("5s", "30s", "1m30s", "1m 30s", "90 s", "1.5 min", "PT1M30S", "20ms", "2 minutes");
  }

  /** Breaths are rare, so that a good part of the documents has none. */
  String duration() {
    return random.nextInt(15) > 0 ? clock() : oneOf("1 breath", "5 breaths", "inhale", "exhale");
  }

  String durationOrZero() {
    return random.nextInt(3) > 0 ? duration() : oneOf("0s", "0 min", "PT0S");
  }

  String length() {
    return random.nextBoolean()
        ? duration()
        : oneOf("15-30s", "15s-30s", "15 - 30 s", "15–30s", "15 to 30s", "1m30s-2m", "0.5-1s");
  }

  String lengthOrZero() {
    return random.nextInt(3) > 0 ? length() : oneOf("0s", "0-5s");
  }

  String moment() {
    return oneOf("10s", "halfway", "50%", "12.5 %", "5s before end", "1m30s  before end");
  }
}
