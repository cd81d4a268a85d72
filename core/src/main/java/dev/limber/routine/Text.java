package dev.limber.routine;

import dev.limber.routine.internal.Languages;
import dev.limber.routine.internal.Template;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words for the person: one string in the language of the routine, or one for each of several
 * languages.
 *
 * <p>A string may hold the placeholders {@code {side}} and {@code {other-side}} (inside {@link
 * RepeatPerSide} only), {@code {round}} and {@code {rounds}} (inside {@link Repeat} only); {@code
 * {{} and {@code }}} are plain braces.
 *
 * <p>Immutable.
 *
 * @param plain the string in the routine's language, trimmed; empty if there are translations
 * @param translations the strings by BCP 47 language tag, in the author's order; empty if the text
 *     is plain
 */
public record Text(String plain, Map<String, String> translations) {

  /** Checks and trims every string. */
  public Text {
    Objects.requireNonNull(plain, "text");
    if (translations.isEmpty()) {
      plain = wording(plain);
    } else if (!plain.isEmpty()) {
      throw new IllegalArgumentException("text must be plain or translated, but was both");
    }
    translations = translations.isEmpty() ? Collections.emptyMap() : copy(translations);
  }

  private static Map<String, String> copy(Map<String, String> translations) {
    Map<String, String> copy = new LinkedHashMap<>();
    Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (Map.Entry<String, String> entry : translations.entrySet()) {
      String language = Languages.tag(entry.getKey());
      if (!seen.add(language)) {
        throw new IllegalArgumentException(
            "text must have a language once, but has " + language + " twice");
      }
      copy.put(language, wording(entry.getValue()));
    }
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Returns the text that says {@code plain} in the routine's language.
   *
   * @throws IllegalArgumentException if it is empty, or a brace in it is left open
   */
  public static Text of(String plain) {
    return new Text(plain, Collections.emptyMap());
  }

  /**
   * Returns the text with a string for each language tag.
   *
   * @throws IllegalArgumentException if there is none, a tag is not well-formed, a string is empty,
   *     or a brace in it is left open
   */
  public static Text of(Map<String, String> translations) {
    if (translations.isEmpty()) {
      throw new IllegalArgumentException("translations must not be empty");
    }
    return new Text("", translations);
  }

  /** Returns whether there is one string only, in the language of the routine. */
  public boolean isPlain() {
    return translations.isEmpty();
  }

  /** Returns every string of this text. */
  public Collection<String> wordings() {
    return isPlain() ? Collections.singletonList(plain) : translations.values();
  }

  /**
   * Returns the string for a reader of {@code wanted}, looked up as RFC 4647, section 3.4, says:
   * {@code de-AT}, then {@code de}, then the routine's own language. Placeholders are still in it.
   *
   * @param wanted the language tag that the person asked for
   * @param own the language of the routine
   */
  public String in(String wanted, String own) {
    return isPlain() ? plain : translations.get(languageFor(wanted, own));
  }

  /**
   * Returns the language tag of the string that {@link #in} returns.
   *
   * @param wanted the language tag that the person asked for
   * @param own the language of the routine
   */
  public String languageFor(String wanted, String own) {
    if (isPlain()) {
      return own;
    }
    return lookUp(wanted)
        .orElseGet(() -> lookUp(own).orElseGet(() -> translations.keySet().iterator().next()));
  }

  private Optional<String> lookUp(String wanted) {
    for (String tag = wanted; !tag.isEmpty(); tag = Languages.shortened(tag)) {
      for (String language : translations.keySet()) {
        if (language.equalsIgnoreCase(tag)) {
          return Optional.of(language);
        }
      }
    }
    return Optional.empty();
  }

  private static String wording(String wording) {
    return Template.of(Checks.text("text", wording)).source();
  }
}
