package dev.limber.routine.internal;

import dev.limber.routine.SideNames;
import dev.limber.routine.Text;
import dev.limber.routine.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules for words: in which languages they are, and what in them goes by the side.
 *
 * <p>Not safe for use by several threads.
 */
final class TextRules {

  private final String language;
  private final Optional<SideNames> words;
  private final Findings findings;
  private final PlaceholderRules placeholders;
  private final Map<String, Optional<SideNaming>> namings = new HashMap<>();
  private final Set<String> unspoken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private boolean translated;
  private boolean foreign;

  TextRules(RoutineParts parts, Findings findings) {
    this.language = parts.language();
    this.words = parts.words();
    this.findings = findings;
    this.placeholders = new PlaceholderRules(findings);
  }

  /**
   * Returns whether texts stood under tags of languages, and always under that of the routine: as
   * long as that one is missing, nobody can tell what is a translation.
   */
  boolean hasTranslations() {
    return translated && !foreign;
  }

  /** Returns a visitor that checks the texts it is shown, all of which stand in one scope. */
  TextVisitor in(Scope scope) {
    return new InScope(scope);
  }

  private final class InScope implements TextVisitor {

    private final Scope scope;

    InScope(Scope scope) {
      this.scope = scope;
    }

    @Override
    public void text(Text text, Path parent, String key, int index) {
      check(text, parent, key, index, scope);
    }
  }

  /** Makes a path only where there is something to say, for most texts are in order. */
  void check(Text text, Path parent, String key, int index, Scope scope) {
    if (text.isPlain()) {
      check(text, Text.OWN, parent, key, index, scope);
      return;
    }
    translated = true;
    for (String tag : text.wordings().keySet()) {
      check(text, tag, parent, key, index, scope);
    }
    if (!Languages.hasTag(text, language)) {
      foreign = true;
      findings.error(
          parent.item(key, index),
          "missing-language",
          "expected words in the routine's own language, "
              + language
              + ", but there are only "
              + Shown.list(text.wordings().keySet()));
    }
  }

  private void check(Text text, String tag, Path parent, String key, int index, Scope scope) {
    Wording wording = text.wordings().get(tag);
    if (wording == null) {
      return;
    }
    if (!wording.isBySide()) {
      if (isPlain(wording.right(), tag, scope)) {
        return;
      }
      check(wording.right(), tag, place(parent, key, index, tag), scope);
      return;
    }
    Path path = place(parent, key, index, tag);
    if (!scope.sides()) {
      findings.error(
          path,
          "misplaced-sides",
          "expected one text, but was one for each side, which has a meaning only inside a"
              + " repeat-per-side");
    }
    placeholders(wording.right(), tag, path.key("right"), scope);
    placeholders(wording.left(), tag, path.key("left"), scope);
  }

  private static Path place(Path parent, String key, int index, String tag) {
    Path path = parent.item(key, index);
    return tag.equals(Text.OWN) ? path : path.key(tag);
  }

  /** Returns whether there is nothing in the string that a rule is about. */
  private boolean isPlain(String wording, String tag, Scope scope) {
    return wording.indexOf('{') < 0 && !(scope.sides() && namesSide(wording, tag).isPresent());
  }

  private void check(String wording, String tag, Path path, Scope scope) {
    placeholders(wording, tag, path, scope);
    if (scope.sides()) {
      Optional<SideNaming.Part> word = namesSide(wording, tag);
      if (word.isPresent()) {
        sideWord(word.get(), path);
      }
    }
  }

  private void sideWord(SideNaming.Part word, Path path) {
    findings.warning(
        path,
        "side-word",
        "expected words that hold for both sides, but \""
            + word.text()
            + "\" names one; {side} and {other-side} say the side at hand",
        word.text(),
        word.at());
  }

  private Optional<SideNaming.Part> namesSide(String wording, String tag) {
    if (!findings.wantsWarnings()) {
      return Optional.empty();
    }
    Optional<SideNaming> known = namings.get(tag);
    if (known == null) {
      known = naming(tag);
      namings.put(tag, known);
    }
    return known.isPresent() ? known.get().find(wording) : Optional.empty();
  }

  /** Words of the routine's own serve only where none are built in, for those know all forms. */
  private Optional<SideNaming> naming(String tag) {
    String spoken = tag.equals(Text.OWN) ? language : tag;
    if (SideWords.areBuiltIn(spoken)) {
      return SideNaming.of(spoken);
    }
    return words
        .filter(names -> isNamed(names, spoken))
        .flatMap(
            names ->
                SideNaming.of(
                    names.right().in(spoken, language).right(),
                    names.left().in(spoken, language).left()));
  }

  private boolean isNamed(SideNames names, String spoken) {
    return Languages.speaks(names.right(), spoken, language)
        && Languages.speaks(names.left(), spoken, language);
  }

  private void placeholders(String wording, String tag, Path path, Scope scope) {
    if (wording.indexOf('{') < 0) {
      return;
    }
    // the same mistake twice in a string is one to put right
    for (String name : Template.namesIn(wording)) {
      placeholders.check(name, path, scope);
      if (scope.sides() && PlaceholderRules.isOfSides(name)) {
        spoken(tag.equals(Text.OWN) ? language : tag, path);
      }
    }
  }

  private void spoken(String tag, Path path) {
    if (findings.wantsWarnings()
        && !SideWords.areBuiltIn(tag)
        && !words.filter(names -> isNamed(names, tag)).isPresent()
        && unspoken.add(tag)) {
      findings.warning(
          path,
          "no-side-words",
          "expected words: {right: …, left: …} that say {side} in "
              + Shown.cut(tag)
              + ", for which none are built in, but there are none; the English ones will be said");
    }
  }
}
