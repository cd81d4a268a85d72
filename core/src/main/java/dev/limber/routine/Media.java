package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import dev.limber.routine.internal.MediaForms;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What can be shown or played beside a step. On a container it holds for the steps inside that have
 * none of their own.
 *
 * <p>Each is a URI, relative ones too, in which {@code {side}} and {@code {other-side}} become
 * {@code right} or {@code left} in every language. Immutable.
 *
 * @param image a still picture
 * @param video a film
 * @param audio a sound
 */
@Value.Builder
@BuilderStyle
public record Media(Optional<String> image, Optional<String> video, Optional<String> audio) {

  /** No media. */
  public static final Media NONE = new Media(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks the form of each.
   *
   * @throws IllegalArgumentException if one is no URI
   */
  public Media {
    image.ifPresent(uri -> check("image", uri));
    video.ifPresent(uri -> check("video", uri));
    audio.ifPresent(uri -> check("audio", uri));
  }

  private static void check(String what, String uri) {
    Checks.noControls(what, uri);
    MediaForms.uri(what, uri);
  }

  /** Returns a builder that is empty. */
  public static MediaBuilder builder() {
    return new MediaBuilder();
  }
}
