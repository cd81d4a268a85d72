package dev.limber.generated;

import dev.limber.routine.Text;
import dev.limber.routine.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Texts: plain, translated and by side, with what breaks notations, with placeholders where they
 * may stand.
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
    Arbitrary<Wording> wordings = wordings(scope);
    return Arbitraries.frequencyOf(
        Tuple.of(4, wordings.map(Text::of)),
        Tuple.of(1, Combinators.combine(wordings, wordings).as(Words::translated)));
  }

  /** Returns one text, or several to be said in turn where that is allowed. */
  static Arbitrary<List<Text>> inTurn(Scope scope) {
    int most = scope.whole() && scope.rounds() ? 3 : 1;
    return texts(scope).list().ofMaxSize(most);
  }

  private static Text translated(Wording english, Wording german) {
    Map<String, Wording> wordings = new LinkedHashMap<>();
    wordings.put("en", english);
    wordings.put("de-AT", german);
    return new Text(wordings);
  }

  private static Arbitrary<Wording> wordings(Scope scope) {
    Arbitrary<String> words = words(scope.placeholders());
    Arbitrary<Wording> both = words.map(Wording::of);
    return scope.whole() && scope.sides()
        ? Arbitraries.frequencyOf(
            Tuple.of(5, both), Tuple.of(1, Combinators.combine(words, words).as(Wording::new)))
        : both;
  }

  private static Arbitrary<String> words(List<String> placeholders) {
    Arbitrary<String> words = strings().filter(text -> !text.trim().isEmpty());
    return placeholders.isEmpty()
        ? words
        : Combinators.combine(words, Arbitraries.of(placeholders))
            .as((text, placeholder) -> text + " {" + placeholder + "}");
  }

  /** Returns strings in which braces are doubled, never empty. */
  static Arbitrary<String> strings() {
    Arbitrary<String> ascii =
        Arbitraries.strings().withCharRange(' ', 'z').ofMinLength(1).ofMaxLength(12);
    return Arbitraries.oneOf(Arbitraries.of(AWKWARD), ascii);
  }
}
