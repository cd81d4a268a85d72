package dev.limber.session;

import dev.limber.routine.Side;
import dev.limber.routine.Text;
import dev.limber.routine.internal.Template;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in the language of the plan; only the numbers of the round and the rep may still be open.
 *
 * <p>Immutable.
 */
final class Words {

  private final @Nullable String fixed;
  private final Template template;
  private final Setting setting;
  private final String language;
  private final Optional<Side> side;
  private final int reps;

  private Words(
      Template template, Setting setting, String language, Optional<Side> side, int reps) {
    this.template = template;
    this.setting = setting;
    this.language = language;
    this.side = side;
    this.reps = reps;
    boolean open = template.names("round") || template.names("rounds") || template.names("rep");
    this.fixed = open ? null : template.fill(name -> known(name));
  }

  /** Returns {@code text} on {@code side}. */
  static Words of(Text text, Setting setting, Optional<Side> side) {
    return of(text, setting, side, 0);
  }

  /** Returns {@code text} on {@code side}, beside so many reps. */
  static Words of(Text text, Setting setting, Optional<Side> side, int reps) {
    String string = setting.wording(text).on(side.orElse(Side.RIGHT));
    return new Words(Template.of(string), setting, setting.languageOf(text), side, reps);
  }

  /** Returns the words inside {@code frame} while {@code counters} count the rounds. */
  String in(Frame frame, int[] counters) {
    return in(frame, counters, 0);
  }

  /** Returns the words inside {@code frame}, in the rep {@code rep}. */
  String in(Frame frame, int[] counters, int rep) {
    if (fixed != null) {
      return fixed;
    }
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
              return known(name);
          }
        });
  }

  /** Returns words outside of every repeat. */
  String fixed() {
    return fixed == null ? template.source() : fixed;
  }

  private String known(String name) {
    if (name.equals("reps")) {
      return Integer.toString(reps);
    }
    Side own = side.orElseThrow(() -> new IllegalStateException("no side for {" + name + "}"));
    return setting.nameOf(name.equals("side") ? own : own.other(), language);
  }
}
