package dev.limber.generated;

import dev.limber.routine.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Texts: plain and translated, with what breaks notations, with placeholders where they may stand.
 */
final class Words {

  private static final List<String> AWKWARD =
      List.of(
          "Hold: still",
          "a # b",
          "no",
          "~",
          "1:30",
          "010",
          "- x",
          "{{braces}}",
          "\"quoted\"",
          "it's",
          "naïve · 日本語 · 🧘",
          "two\nlines",
          "tab\there",
          "@home",
          "*",
          "&a",
          "!now",
          "%",
          "50 %",
          "[15s, 30s]",
          "trailing:",
          "a\u202Eb",
          "?",
          "|",
          ">",
          "true",
          "2024-01-01",
          "e\u0301");

  private Words() {}

  static Arbitrary<Text> texts(Scope scope) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, wordings(scope).map(Text::of)),
        Tuple.of(1, Combinators.combine(wordings(scope), wordings(scope)).as(Words::translated)));
  }

  private static Text translated(String english, String german) {
    Map<String, String> wordings = new LinkedHashMap<>();
    wordings.put("en", english);
    wordings.put("de-AT", german);
    return Text.of(wordings);
  }

  private static Arbitrary<String> wordings(Scope scope) {
    Arbitrary<String> ascii =
        Arbitraries.strings()
            .withCharRange(' ', 'z')
            .ofMinLength(1)
            .ofMaxLength(12)
            .filter(text -> !text.trim().isEmpty());
    Arbitrary<String> words = Arbitraries.oneOf(Arbitraries.of(AWKWARD), ascii);
    List<String> placeholders = scope.placeholders();
    return placeholders.isEmpty()
        ? words
        : Combinators.combine(words, Arbitraries.of(placeholders))
            .as((text, placeholder) -> text + " {" + placeholder + "}");
  }
}
