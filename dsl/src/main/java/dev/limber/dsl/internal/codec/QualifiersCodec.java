package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Node;
import dev.limber.routine.Media;
import dev.limber.routine.Qualifiers;
import java.util.List;
import java.util.Optional;

/** What may stand beside every step. */
final class QualifiersCodec {

  static final Keys KEYS =
      Keys.of("id", "when", "unless", "needs", "image", "video", "audio", "note").withOwn();

  private static final String NEEDS = "a prop or a list of props";

  private QualifiersCodec() {}

  static Qualifiers read(Fields fields, Reading reading) {
    if (!KEYS.hasAny(fields.map())) {
      return Qualifiers.NONE;
    }
    Optional<Node> needs = fields.find("needs");
    return new Qualifiers(
        reading.slug(fields, "id"),
        reading.slug(fields, "when"),
        reading.slug(fields, "unless"),
        needs.isPresent()
            ? reading.slugs(Turns.oneOrMore(needs.get(), NEEDS, reading), "needs")
            : List.of(),
        MediaCodec.read(fields, reading),
        reading.string(fields, "note"),
        ExtensionCodec.read(fields.map(), reading));
  }

  /** Writes all but the keys of the author's own, which stand behind what the language knows. */
  static void write(Qualifiers qualifiers, Out out) {
    out.entry("id", qualifiers.id());
    out.entry("when", qualifiers.when());
    out.entry("unless", qualifiers.unless());
    if (qualifiers.needs().size() == 1) {
      out.entry("needs", qualifiers.needs().get(0));
    } else if (!qualifiers.needs().isEmpty()) {
      out.scalar("needs");
      out.slugs(qualifiers.needs());
    }
    Media media = qualifiers.media();
    out.entry("image", media.image());
    out.entry("video", media.video());
    out.entry("audio", media.audio());
    out.entry("note", qualifiers.note());
  }
}
