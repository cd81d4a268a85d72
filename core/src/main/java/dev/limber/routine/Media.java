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
    check("image", image);
    check("video", video);
    check("audio", audio);
  }

  private static void check(String what, Optional<String> uri) {
    if (uri.isPresent()) {
      Checks.noControls(what, uri.get());
      MediaForms.uri(what, uri.get());
    }
  }

  /** Returns a builder that is empty. */
  public static MediaBuilder builder() {
    return new MediaBuilder();
  }
}
