package dev.limber.session;

import dev.limber.routine.Defaults;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.SideNames;
import dev.limber.routine.Text;
import dev.limber.routine.Wording;
import dev.limber.routine.internal.SideWords;
import dev.limber.routine.internal.Template;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a routine keeps to itself when another one uses it: its language, its defaults, and how it
 * says the sides.
 *
 * <p>Immutable.
 *
 * @param wanted the language that the person asked for
 * @param own the language of the routine
 * @param defaults the lengths of its steps that state none
 * @param names how it says the sides
 */
record Setting(String wanted, String own, Defaults defaults, Optional<SideNames> names) {

  static Setting of(Routine routine, String wanted) {
    return new Setting(wanted, routine.language(), routine.defaults(), routine.words());
  }

  Wording wording(Text text) {
    return text.in(wanted, own);
  }

  String languageOf(Text text) {
    return text.languageFor(wanted, own);
  }

  /** Returns how {@code side} is said within words of {@code language}. */
  String nameOf(Side side, String language) {
    return names.isPresent()
        ? plain(names.get().of(side).in(language, own).on(side))
        : SideWords.of(side, language);
  }

  /** Returns {@code words}, which have no placeholders, with their doubled braces made single. */
  private static String plain(String words) {
    return Template.of(words).fill(UnaryOperator.identity());
  }
}
