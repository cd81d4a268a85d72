package dev.limber.session;

import dev.limber.routine.Side;
import dev.limber.routine.Text;
import dev.limber.routine.internal.Template;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in the language of the plan; only the numbers of the round and the rep may still be open.
 *
 * <p>Immutable.
 */
final class Words {

  private final @Nullable String fixed;

  /** The same, as events carry it. */
  private final Optional<String> said;

  /** What is open; null where all is fixed. */
  private final @Nullable Open open;

  private Words(@Nullable String fixed, @Nullable Open open) {
    this.fixed = fixed;
    this.said = Optional.ofNullable(fixed);
    this.open = open;
  }

  /** Returns the words {@code string}, which have no placeholders. */
  static Words plain(String string) {
    return new Words(string, null);
  }

  /** Returns {@code text} on {@code side}. */
  static Words of(Text text, Setting setting, Optional<Side> side) {
    return of(text, setting, side, 0);
  }

  /** Returns {@code text} on {@code side}, beside so many reps. */
  static Words of(Text text, Setting setting, Optional<Side> side, int reps) {
    String string = setting.wording(text).on(side.orElse(Side.RIGHT));
    if (string.indexOf('{') < 0 && string.indexOf('}') < 0) {
      return new Words(string, null);
    }
    Known known = new Known(setting, setting.languageOf(text), side, reps);
    String fixed = Template.fill(string, known::value);
    return new Words(fixed, fixed == null ? new Open(Template.of(string), known) : null);
  }

  /** Returns the words inside {@code frame} while {@code counters} count the rounds. */
  String in(Frame frame, int[] counters) {
    return in(frame, counters, 0);
  }

  /** Returns the words inside {@code frame}, in the rep {@code rep}. */
  String in(Frame frame, int[] counters, int rep) {
    return open == null ? fixed() : open.in(frame, counters, rep);
  }

  /** Returns {@code words}, if there are any, like {@link #in} and as events carry them. */
  static Optional<String> said(@Nullable Words words, Frame frame, int[] counters) {
    if (words == null) {
      return Optional.empty();
    }
    return words.open == null ? words.said : Optional.of(words.in(frame, counters));
  }

  /** Returns whether they are the same in every round and rep. */
  boolean areFixed() {
    return open == null;
  }

  /** Returns words outside of every repeat. */
  String fixed() {
    return fixed == null ? Objects.requireNonNull(open).template.source() : fixed;
  }

  /** What placeholders stand for. Immutable. */
  private record Known(Setting setting, String language, Optional<Side> side, int reps) {

    /** Returns what is said for the placeholder {@code name}; null if only the session knows. */
    @Nullable String value(String name) {
      switch (name) {
        case "round":
        case "rounds":
        case "rep":
          return null;
        case "reps":
          return Integer.toString(reps);
        default:
          return side(name);
      }
    }

    private String side(String name) {
      Side own = side.orElseThrow(() -> new IllegalStateException("no side for {" + name + "}"));
      return setting.nameOf(name.equals("side") ? own : own.other(), language);
    }
  }

  /** Words with numbers that are known only when they are said. Immutable. */
  private record Open(Template template, Known known) {

    String in(Frame frame, int[] counters, int rep) {
      return template.fill(
          name -> {
            switch (name) {
              case "round":
                return Integer.toString(counters[frame.outer(Frame.Kind.ROUND).slot]);
              case "rounds":
                return Integer.toString(frame.outer(Frame.Kind.ROUND).rounds);
              case "rep":
                return Integer.toString(rep);
              default:
                return Objects.requireNonNull(known.value(name));
            }
          });
    }
  }
}
