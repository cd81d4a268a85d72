package dev.limber.routine.internal;

import dev.limber.routine.Accumulated;
import dev.limber.routine.AfterPain;
import dev.limber.routine.Amount;
import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Defaults;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Each;
import dev.limber.routine.Exercise;
import dev.limber.routine.Explain;
import dev.limber.routine.Extension;
import dev.limber.routine.Frequency;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Length;
import dev.limber.routine.Media;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Prop;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Ready;
import dev.limber.routine.RedFlag;
import dev.limber.routine.RepPace;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Reps;
import dev.limber.routine.Rest;
import dev.limber.routine.Routine;
import dev.limber.routine.SideNames;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Source;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Tempo;
import dev.limber.routine.Text;
import dev.limber.routine.TimeBox;
import dev.limber.routine.UntilGone;
import dev.limber.routine.Use;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One routine, written by hand, in which everything occurs that a routine can have. */
final class WholeRoutine {

  private static final Length SHORT = DurationRange.seconds(2);

  private WholeRoutine() {}

  static Routine routine() {
    return Routine.builder()
        .id("whole")
        .title(Text.of("Everything"))
        .summary(Text.of("One of each"))
        .instructions(RuleTable.translated("en", "Read it all", "de", "Alles lesen"))
        .language("en")
        .addPrecautions(Text.of("None – naïve 🧘"))
        .putSymptoms("numbness", Text.of("Numbness"))
        .putSymptoms("dizziness", Text.of("Dizziness"))
        .addRedFlags(RedFlag.of("dizziness", "Lie down."))
        .frequency(frequency())
        .putProps("towel", new Prop(Text.of("A towel"), true, Optional.of(Text.of("A sock"))))
        .putProps("mat", Prop.required("A mat"))
        .putChoices("tender", Text.of("Tender?"))
        .putChoices("strong", Text.of("Strong?"))
        .defaults(new Defaults(Optional.of(SHORT), Optional.of(SHORT), Optional.of(SHORT)))
        .words(SideNames.of("right", "left"))
        .source(source())
        .addTags("back")
        .addMuscles("calves")
        .level("easy")
        .addSteps(exercise(), repeat(), sides(), use())
        .putExtensions("x-list", new Extension.Items(List.of(Extension.of("a"), Extension.of("b"))))
        .putExtensions("x-map", new Extension.Entries(Map.of("key", Extension.of(" "))))
        .build();
  }

  private static Frequency frequency() {
    return Frequency.builder()
        .times(CountRange.of(2, 4))
        .per(Frequency.Per.DAY)
        .apart(Duration.ofHours(4))
        .addDays(DayOfWeek.MONDAY)
        .weeks(CountRange.of(6))
        .note(Text.of("After warming up"))
        .build();
  }

  private static Source source() {
    return new Source(
        Optional.of("Leaflet"),
        Optional.of("Somebody"),
        Optional.of(URI.create("https://example.org/a?b=c#d")),
        Optional.of("CC0-1.0"),
        Optional.of("Somebody else"),
        Optional.of(LocalDate.of(2026, 2, 28)));
  }

  private static Step exercise() {
    return Exercise.builder()
        .title(Text.of("Warming up"))
        .between(DurationRange.seconds(1))
        .addSteps(
            Position.builder()
                .posture("supine")
                .takes(new Ready(Optional.of(SHORT)))
                .guidance(guidance())
                .qualifiers(qualifiers())
                .build(),
            Explain.builder().text(Text.of("Why this helps.")).takes(SHORT).build(),
            Move.builder()
                .text(Text.of("Sit up."))
                .takes(Breaths.of(2, 3))
                .qualifiers(Qualifiers.builder().note("slowly").build())
                .build())
        .build();
  }

  private static Guidance guidance() {
    return Guidance.builder()
        .addSay(Text.of("Breathe."))
        .addCues(Cue.of(CueTime.every(Duration.ofSeconds(1)), "Go on.", "Still."))
        .addCues(Cue.of(CueTime.at(Duration.ofSeconds(1)), "Begin."))
        .toHelper(true)
        .effort(3)
        .load(Text.of("2 kg"))
        .build();
  }

  private static Qualifiers qualifiers() {
    return Qualifiers.builder()
        .id("down")
        .when("tender")
        .unless("strong")
        .addNeeds("towel")
        .media(new Media(Optional.of("a.png"), Optional.of("a.mp4"), Optional.of("a.mp3")))
        .note("as shown")
        .putExtensions("x-scalar", Extension.of(""))
        .build();
  }

  private static Step repeat() {
    return Repeat.builder()
        .rounds(CountRange.of(2, 3))
        .rest(SHORT)
        .between(DurationRange.seconds(1))
        .addSteps(
            Hold.builder()
                .addTurns(DurationRange.seconds(15, 30), new Ready(Optional.of(SHORT)))
                .addTurns(new Accumulated(DurationRange.seconds(30, 40), DurationRange.seconds(5)))
                .addTurns(
                    new UntilGone(
                        "numbness", Optional.of(SHORT), Optional.of(DurationRange.seconds(60))))
                .build(),
            reps(new Each(DurationRange.seconds(3)), CountRange.of(8, 12)),
            reps(tempo(), TimeBox.of(DurationRange.seconds(30))),
            Hold.builder()
                .addTurns(DurationRange.seconds(15))
                .guidance(
                    Guidance.builder()
                        .addCues(Cue.of(new CueTime.Percent(new BigDecimal("33.3")), "Third."))
                        .addCues(Cue.of(CueTime.beforeEnd(Duration.ofSeconds(3)), "Soon."))
                        .build())
                .build(),
            Rest.builder().addTurns(SHORT, Breaths.INHALE).build())
        .build();
  }

  private static Step reps(RepPace pace, Amount turns) {
    return Reps.builder().addTurns(turns).pace(pace).lastHold(SHORT).build();
  }

  private static Tempo tempo() {
    return Tempo.of(
        new Tempo.Phase(Tempo.Part.LOWER, DurationRange.seconds(3)),
        new Tempo.Phase(Tempo.Part.LIFT, DurationRange.seconds(1)));
  }

  private static Step sides() {
    return RepeatPerSide.builder()
        .order(SideOrder.RIGHT_FIRST)
        .changeOver(SHORT)
        .between(DurationRange.seconds(1))
        .addSteps(
            StopOnPain.builder()
                .threshold(4)
                .addSteps(
                    Move.builder()
                        .text(Text.bySide("Lift the right leg.", "Lift the left leg."))
                        .build())
                .addRelease(Move.of("Lower it.", SHORT))
                .then(AfterPain.END_SIDE)
                .retry(1)
                .easeAt(2)
                .addAreas("knee")
                .between(DurationRange.seconds(1))
                .build())
        .build();
  }

  private static Step use() {
    Routine used =
        Routine.builder()
            .id("used")
            .title(Text.of("Used"))
            .language("en")
            .addSteps(Hold.of(DurationRange.seconds(5)))
            .build();
    return new Use(used, Qualifiers.builder().when("strong").build());
  }
}
