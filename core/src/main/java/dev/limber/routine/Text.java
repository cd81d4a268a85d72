package dev.limber.routine;

import dev.limber.routine.internal.Languages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words for the person: a wording in the language of the routine, or one for each of several
 * languages.
 *
 * <p>A string may hold placeholders: {@code {side}} and {@code {other-side}} inside {@link
 * RepeatPerSide} only; {@code {round}} and {@code {rounds}} inside {@link Repeat} only; {@code
 * {reps}} beside {@link Reps}, and {@code {rep}} in their cues. {@code {{} and {@code }}} are plain
 * braces.
 *
 * <p>Immutable.
 *
 * @param wordings the wordings by BCP 47 language tag, in the author's order; a plain text has one,
 *     under {@link #OWN}
 */
public record Text(Map<String, Wording> wordings) {

  /** Stands for the language of the routine: the only key of a plain text. */
  public static final String OWN = "";

  /** Checks the languages. */
  public Text {
    if (wordings.isEmpty()) {
      throw new IllegalArgumentException("translations must not be empty");
    }
    wordings =
        wordings.size() == 1 && wordings.containsKey(OWN)
            ? Collections.singletonMap(OWN, Objects.requireNonNull(wordings.get(OWN), "text"))
            : copy(wordings);
  }

  private static Map<String, Wording> copy(Map<String, Wording> wordings) {
    Map<String, Wording> copy = new LinkedHashMap<>();
    Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (Map.Entry<String, Wording> entry : wordings.entrySet()) {
      if (entry.getKey().equals(OWN)) {
        throw new IllegalArgumentException("text must be plain or translated, but was both");
      }
      String language = Languages.tag(entry.getKey());
      if (!seen.add(language)) {
        throw new IllegalArgumentException(
            "text must have a language once, but has " + language + " twice");
      }
      copy.put(language, Objects.requireNonNull(entry.getValue(), language));
    }
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Returns the text that says {@code plain} in the routine's language.
   *
   * @throws IllegalArgumentException if it is empty, or a brace in it is left open
   */
  public static Text of(String plain) {
    return of(Wording.of(plain));
  }

  /** Returns the text that says {@code wording} in the routine's language. */
  public static Text of(Wording wording) {
    return new Text(Collections.singletonMap(OWN, wording));
  }

  /**
   * Returns the text that says {@code right} or {@code left}, by the side at hand, in the routine's
   * language.
   */
  public static Text bySide(String right, String left) {
    return of(new Wording(right, left));
  }

  /**
   * Returns the text with a string for each language tag.
   *
   * @throws IllegalArgumentException if there is none, a tag is not well-formed, a string is empty,
   *     or a brace in it is left open
   */
  public static Text of(Map<String, String> translations) {
    Map<String, Wording> wordings = new LinkedHashMap<>();
    translations.forEach(
        (language, string) -> wordings.put(Languages.tag(language), Wording.of(string)));
    return new Text(wordings);
  }

  /** Returns whether there is one wording only, in the language of the routine. */
  public boolean isPlain() {
    return wordings.containsKey(OWN);
  }

  /** Returns whether a wording differs from side to side. */
  public boolean isBySide() {
    for (Wording wording : wordings.values()) {
      if (wording.isBySide()) {
        return true;
      }
    }
    return false;
  }

  /** Returns every string of this text. */
  public Collection<String> strings() {
    List<String> strings = new ArrayList<>(wordings.size());
    for (Wording wording : wordings.values()) {
      strings.add(wording.right());
      if (wording.isBySide()) {
        strings.add(wording.left());
      }
    }
    return strings;
  }

  /**
   * Returns the wording for a reader of {@code wanted}, looked up as RFC 4647, section 3.4, says:
   * {@code de-AT}, then {@code de}, then the routine's own language. Placeholders are still in it.
   *
   * <p>Every text of a routine has the routine's language. Of one that stands alone, and has
   * neither this nor what is wanted, it is the wording whose tag comes first in the alphabet; the
   * author's order never matters, as it does not when texts are compared.
   *
   * @param wanted the language tag that the person asked for
   * @param own the language of the routine
   */
  public Wording in(String wanted, String own) {
    Wording plain = wordings.get(OWN);
    return plain == null ? translation(languageFor(wanted, own)) : plain;
  }

  private Wording translation(String language) {
    return Objects.requireNonNull(wordings.get(language), language);
  }

  /**
   * Returns the language tag of the wording that {@link #in} returns.
   *
   * @param wanted the language tag that the person asked for
   * @param own the language of the routine
   */
  public String languageFor(String wanted, String own) {
    if (isPlain()) {
      return own;
    }
    return lookUp(wanted)
        .orElseGet(() -> lookUp(own).orElseGet(() -> Collections.min(wordings.keySet())));
  }

  private Optional<String> lookUp(String wanted) {
    for (String tag = wanted; !tag.isEmpty(); tag = Languages.shortened(tag)) {
      for (String language : wordings.keySet()) {
        if (language.equalsIgnoreCase(tag)) {
          return Optional.of(language);
        }
      }
    }
    return Optional.empty();
  }
}
