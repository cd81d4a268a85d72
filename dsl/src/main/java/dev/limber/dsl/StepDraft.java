package dev.limber.dsl;

import dev.limber.routine.Extension;
import dev.limber.routine.Media;
import dev.limber.routine.MediaBuilder;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.QualifiersBuilder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What may be said of every step.
 *
 * <p>Props, and keys of one's own that differ, add up; any other word that is said again replaces
 * what it said before. Not safe for use by several threads.
 *
 * @param <S> what the words are called on, and return
 */
public abstract sealed class StepDraft<S extends StepDraft<S>>
    permits TimedDraft, GroupDraft, UseDraft {

  private final QualifiersBuilder qualifiers = Qualifiers.builder();
  private final MediaBuilder media = Media.builder();
  private final Map<String, Extension> extensions = new LinkedHashMap<>();

  StepDraft() {}

  /** Names the step: a slug, unique in the routine. */
  public S id(String id) {
    qualifiers.id(id);
    return self();
  }

  /**
   * Leaves the step out unless {@code choice} was answered with yes; {@code when} in a file, a word
   * that Kotlin reserves.
   */
  public S onlyWhen(String choice) {
    qualifiers.when(choice);
    return self();
  }

  /** Leaves the step out if {@code choice} was answered with yes. */
  public S unless(String choice) {
    qualifiers.unless(choice);
    return self();
  }

  /** Leaves the step out unless each of {@code props} is there; said again, it adds more. */
  public S needs(String... props) {
    qualifiers.addAllNeeds(Arrays.asList(props));
    return self();
  }

  /**
   * Shows the picture {@code uri}; in a container, with every step inside that has none of its own.
   *
   * @param uri a URI, relative ones too, in which {@code {side}} becomes {@code right} or {@code
   *     left}
   */
  public S image(String uri) {
    media.image(uri);
    return self();
  }

  /** Shows the film {@code uri}, which is meant as {@link #image} has it. */
  public S video(String uri) {
    media.video(uri);
    return self();
  }

  /** Plays the sound {@code uri}, which is meant as {@link #image} has it. */
  public S audio(String uri) {
    media.audio(uri);
    return self();
  }

  /** Keeps words for those who maintain the routine, which are never shown. */
  public S note(String note) {
    qualifiers.note(note);
    return self();
  }

  /** Keeps {@code value} under a key of one's own, which begins with {@code x-}. */
  public S extension(String key, String value) {
    return extension(key, Extension.of(value));
  }

  /** Keeps {@code value} under a key of one's own, which begins with {@code x-}. */
  public S extension(String key, Extension value) {
    extensions.put(key, value);
    return self();
  }

  Qualifiers qualifiers() {
    return qualifiers.media(media.build()).extensions(extensions).build();
  }

  @SuppressWarnings("unchecked") // S is the heir's own type, as its bound asks
  S self() {
    return (S) this;
  }
}
