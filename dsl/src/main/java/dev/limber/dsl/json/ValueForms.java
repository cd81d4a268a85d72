package dev.limber.dsl.json;

import dev.limber.event.Lengths;
import dev.limber.event.Outcome;
import dev.limber.event.Pain;
import dev.limber.event.StepKind;
import dev.limber.event.Tally;
import dev.limber.event.Totals;
import dev.limber.event.Upcoming;
import dev.limber.routine.Media;
import dev.limber.routine.Side;

/** The forms of the values that events and reports have in common. */
final class ValueForms {

  static final Form<Side> SIDE = Forms.word(Side.class);
  static final Form<StepKind> KIND = Forms.word(StepKind.class);
  static final Form<Outcome> OUTCOME = Forms.word(Outcome.class);

  static final Form<Lengths> LENGTHS =
      Forms.object(
          p ->
              new Lengths(
                  p.part("shortest", Forms.DURATION, Lengths::shortest),
                  p.part("expected", Forms.DURATION, Lengths::expected),
                  p.part("longest", Forms.DURATION, Lengths::longest),
                  p.flag("open-ended", Lengths::openEnded)));

  static final Form<Media> MEDIA =
      Forms.object(
          p ->
              new Media(
                  p.optionalText("image", Media::image),
                  p.optionalText("video", Media::video),
                  p.optionalText("audio", Media::audio)));

  static final Form<Upcoming> UPCOMING =
      Forms.object(
          p ->
              new Upcoming(
                  p.text("path", Upcoming::path),
                  p.part("kind", KIND, Upcoming::kind),
                  p.optional("side", SIDE, Upcoming::side),
                  p.optionalText("text", Upcoming::text)));

  static final Form<Pain> PAIN =
      Forms.object(
          p ->
              new Pain(
                  p.part("at", Forms.DURATION, Pain::at),
                  p.optionalInt("level", Pain::level),
                  p.optionalText("area", Pain::area)));

  static final Form<Tally> TALLY =
      Forms.object(
          p ->
              new Tally(
                  p.part("planned", Forms.DURATION, Tally::planned),
                  p.part("actual", Forms.DURATION, Tally::actual),
                  p.part("planned-steps", Forms.LONG, Tally::plannedSteps),
                  p.part("completed", Forms.LONG, Tally::completed),
                  p.part("skipped", Forms.LONG, Tally::skipped),
                  p.part("stopped-by-pain", Forms.LONG, Tally::stoppedByPain),
                  p.part("stopped", Forms.LONG, Tally::stopped)));

  static final Form<Totals> TOTALS =
      Forms.object(
          p ->
              new Totals(
                  p.part("whole", TALLY, Totals::whole),
                  p.map("sides", Side.class, TALLY, Totals::sides),
                  p.list("pain", PAIN, Totals::pain)));

  private ValueForms() {}
}
