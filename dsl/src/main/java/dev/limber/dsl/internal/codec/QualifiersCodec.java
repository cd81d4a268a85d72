package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.routine.Qualifiers;
import java.util.List;

/** What may stand beside every step. */
final class QualifiersCodec {

  static final Keys KEYS = Keys.of("id", "when", "unless", "needs");

  private QualifiersCodec() {}

  static Qualifiers read(Fields fields, Reading reading) {
    if (!isQualified(fields)) {
      return Qualifiers.NONE;
    }
    return new Qualifiers(
        fields.find("id").flatMap(reading::slug),
        fields.find("when").flatMap(reading::slug),
        fields.find("unless").flatMap(reading::slug),
        fields
            .find("needs")
            .map(node -> reading.oneOrMore(node, "a prop or a list of props", reading::slug))
            .orElse(List.of()));
  }

  private static boolean isQualified(Fields fields) {
    for (String key : KEYS.names()) {
      if (fields.has(key)) {
        return true;
      }
    }
    return false;
  }

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
  }
}
