package dev.limber.routine.internal;

import dev.limber.routine.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The rules for words: which placeholders may stand where, and in which languages. */
final class TextRules {

  private static final List<String> OF_SIDES = List.of("side", "other-side");
  private static final List<String> OF_ROUNDS = List.of("round", "rounds");
  private static final List<String> ALL = List.of("side", "other-side", "round", "rounds");
  private static final Pattern SIDE_WORD =
      Pattern.compile("\\b(right|left)\\b", Pattern.CASE_INSENSITIVE);

  private final String language;
  private final Consumer<Finding> findings;

  TextRules(String language, Consumer<Finding> findings) {
    this.language = language;
    this.findings = findings;
  }

  /** Makes the path only when a rule looks closer, for most texts have nothing to look at. */
  void check(Text text, Path step, String key, Scope scope) {
    if (scope.sides() || !text.isPlain() || text.plain().indexOf('{') >= 0) {
      check(text, step.key(key), scope);
    }
  }

  void check(Text text, Path path, Scope scope) {
    for (String wording : text.wordings()) {
      if (wording.indexOf('{') >= 0) {
        // the same mistake twice in a string is one to put right
        new LinkedHashSet<>(Template.of(wording).placeholders())
            .forEach(placeholder -> placeholder(placeholder, path, scope));
      }
      if (scope.sides() && SIDE_WORD.matcher(wording).find()) {
        findings.accept(
            Finding.warning(
                path,
                "side-word",
                "these words are said for both sides, but name one of them;"
                    + " {side} and {other-side} say the side at hand"));
      }
    }
    if (!text.isPlain() && !hasOwnLanguage(text)) {
      findings.accept(
          Finding.error(
              path,
              "missing-language",
              "expected words in the routine's own language, "
                  + language
                  + ", but there are only "
                  + Shown.list(text.translations().keySet())));
    }
  }

  private boolean hasOwnLanguage(Text text) {
    return text.translations().keySet().stream().anyMatch(language::equalsIgnoreCase);
  }

  private void placeholder(String name, Path path, Scope scope) {
    boolean ofSides = OF_SIDES.contains(name);
    boolean ofRounds = OF_ROUNDS.contains(name);
    if (ofSides && !scope.sides()) {
      misplaced(name, "a repeat-per-side", path);
    } else if (ofRounds && !scope.rounds()) {
      misplaced(name, "a repeat", path);
    } else if (!ofSides && !ofRounds) {
      unknown(name, path, scope);
    }
  }

  private void misplaced(String name, String place, Path path) {
    findings.accept(
        new Finding(
            path,
            false,
            "misplaced-placeholder",
            "{" + name + "} has a meaning only inside " + place + ", but stands outside of one",
            name,
            List.of()));
  }

  private void unknown(String name, Path path, Scope scope) {
    List<String> known = new ArrayList<>();
    if (scope.sides()) {
      known.addAll(OF_SIDES);
    }
    if (scope.rounds()) {
      known.addAll(OF_ROUNDS);
    }
    String expected =
        known.isEmpty()
            ? "expected no placeholder here (a plain brace is written {{)"
            : "expected one of {" + String.join("}, {", known) + "}";
    findings.accept(
        new Finding(
            path,
            false,
            "unknown-placeholder",
            expected + ", but was {" + Shown.cut(name) + "}",
            name,
            known.isEmpty() ? ALL : known));
  }
}
