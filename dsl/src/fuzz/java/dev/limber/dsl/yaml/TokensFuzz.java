package dev.limber.dsl.yaml;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for words of the language in an order that reading does not answer as promise R5 says. */
class TokensFuzz {

  /** Somewhere to begin, long enough to be deep. */
  static List<byte[]> choices() {
    Random random = new Random(1);
    return Stream.generate(() -> new byte[48]).limit(64).peek(random::nextBytes).toList();
  }

  @MethodSource("choices")
  @FuzzTest
  void areAnswered(byte[] choices) {
    String text = TokenSoup.of(choices);
    try {
      FuzzedReading.check(text);
    } catch (Throwable failure) {
      // what was found is kept as a text, for the numbers mean something else tomorrow
      throw new AssertionError("for the text\n" + text, failure);
    }
  }
}
