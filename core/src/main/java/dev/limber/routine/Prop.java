package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A thing that the person needs.
 *
 * <p>A required prop is taken to be there; a step that needs an optional one is left out unless the
 * host says that it is there. Immutable.
 *
 * @param title what it is
 * @param optional whether the routine can be done without it
 * @param instead what can serve in its place
 */
@Value.Builder
@BuilderStyle
public record Prop(Text title, boolean optional, Optional<Text> instead) {

  /** Refuses null. */
  public Prop {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(instead, "instead");
  }

  /** Returns a builder with the usual values. */
  public static PropBuilder builder() {
    return new PropBuilder().optional(false);
  }

  /** Returns the required prop {@code title}. */
  public static Prop required(String title) {
    return new Prop(Text.of(title), false, Optional.empty());
  }

  /** Returns the optional prop {@code title}. */
  public static Prop optional(String title) {
    return new Prop(Text.of(title), true, Optional.empty());
  }
}
