package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a routine comes from.
 *
 * <p>Immutable.
 *
 * @param title the work it was taken from
 * @param author who wrote that
 * @param url where it can be read
 * @param license under which terms
 * @param reviewedBy who has checked the routine
 * @param reviewedOn when
 */
@Value.Builder
@BuilderStyle
public record Source(
    Optional<String> title,
    Optional<String> author,
    Optional<URI> url,
    Optional<String> license,
    Optional<String> reviewedBy,
    Optional<LocalDate> reviewedOn) {

  /** Trims the texts, and refuses empty ones. */
  public Source {
    title = Checks.text("title of the source", title);
    author = Checks.text("author", author);
    Objects.requireNonNull(url, "url");
    license = Checks.text("license", license);
    reviewedBy = Checks.text("reviewed-by", reviewedBy);
    Objects.requireNonNull(reviewedOn, "reviewed-on");
  }

  /** Returns a builder that is empty. */
  public static SourceBuilder builder() {
    return new SourceBuilder();
  }
}
