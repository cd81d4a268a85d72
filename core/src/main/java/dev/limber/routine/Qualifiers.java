package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What may stand beside every step: its name, the conditions under which it is played, its media,
 * and what the author keeps there.
 *
 * <p>A step that its conditions leave out is as if it had never been written. Immutable.
 *
 * @param id the step's own name, a slug, unique in the routine
 * @param when the choice that must have been answered with yes
 * @param unless the choice that must not have been answered with yes
 * @param needs the props without which the step is left out
 * @param media what can be shown or played
 * @param note words for those who maintain the routine, never shown
 * @param extensions keys of the author's own, which begin with {@code x-}, in the author's order
 */
@Value.Builder
@BuilderStyle
public record Qualifiers(
    Optional<String> id,
    Optional<String> when,
    Optional<String> unless,
    List<String> needs,
    Media media,
    Optional<String> note,
    Map<String, Extension> extensions) {

  /** Nothing at all. */
  public static final Qualifiers NONE =
      new Qualifiers(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Media.NONE,
          Optional.empty(),
          Map.of());

  /** Checks that every name is a slug, and trims the note. */
  public Qualifiers {
    Checks.slug("id", id);
    Checks.slug("when", when);
    Checks.slug("unless", unless);
    Checks.slugs("needs", needs);
    needs = Checks.copy(needs);
    Objects.requireNonNull(media, "media");
    note = Checks.text("note", note);
    extensions = Checks.extensions(extensions);
  }

  /** Returns a builder that is empty. */
  public static QualifiersBuilder builder() {
    return new QualifiersBuilder().media(Media.NONE);
  }
}
