package dev.limber.session;

import dev.limber.routine.Side;
import dev.limber.routine.Text;
import dev.limber.routine.internal.SideWords;
import dev.limber.routine.internal.Template;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in the language of the plan; only the number of the round may still be open.
 *
 * <p>Immutable.
 */
final class Words {

  private final @Nullable String fixed;
  private final Template template;
  private final String language;
  private final Optional<Side> side;

  private Words(Template template, String language, Optional<Side> side) {
    this.template = template;
    this.language = language;
    this.side = side;
    boolean open = template.names("round") || template.names("rounds");
    this.fixed = open ? null : template.fill(name -> ofSide(name));
  }

  /** Returns {@code text} for a reader of {@code wanted}, inside {@code frame}. */
  static Words of(Text text, String wanted, String own, Optional<Side> side) {
    return new Words(Template.of(text.in(wanted, own)), text.languageFor(wanted, own), side);
  }

  /** Returns the words inside {@code frame} while {@code counters} count the rounds. */
  String in(Frame frame, int[] counters) {
    if (fixed != null) {
      return fixed;
    }
    Frame round = frame.around(Frame.Kind.ROUND);
    if (round == null) {
      throw new IllegalStateException("a round is named outside of one: " + template.source());
    }
    return template.fill(
        name -> {
          if (name.equals("round")) {
            return Integer.toString(counters[round.slot]);
          }
          return name.equals("rounds") ? Integer.toString(round.rounds) : ofSide(name);
        });
  }

  /** Returns words outside of every repeat. */
  String fixed() {
    return fixed == null ? template.source() : fixed;
  }

  private String ofSide(String name) {
    Side own = side.orElseThrow(() -> new IllegalStateException("no side for {" + name + "}"));
    return SideWords.of(name.equals("side") ? own : own.other(), language);
  }
}
