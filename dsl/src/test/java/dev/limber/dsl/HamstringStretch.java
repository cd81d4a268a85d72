package dev.limber.dsl;

import static dev.limber.dsl.Routines.ANY;
import static dev.limber.dsl.Routines.perDay;
import static dev.limber.dsl.Routines.routine;
import static dev.limber.dsl.Routines.seconds;
import static dev.limber.routine.SideOrder.RIGHT_FIRST;

import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Defaults;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Frequency;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Media;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Prop;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Routine;
import dev.limber.routine.SideOrder;
import dev.limber.routine.Step;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The stretch that the whole project began with, in Java: by the builder, and record by record. */
final class HamstringStretch {

  private HamstringStretch() {}

  static Routine byBuilder() {
    return routine("supine-hamstring-stretch", "Supine hamstring stretch")
        .summary(
            "Lengthens the muscles on the back of the thigh, which eases the pull on the lower"
                + " back.")
        .precaution("During a flare-up of sciatica, wait until the inflammation has gone down.")
        .frequency(perDay(2, 4))
        .optionalProp("towel", "A small, rolled-up towel")
        .choice("tender-back", "Is your lower back especially tender today?")
        .position(
            "supine",
            at ->
                at.say("Lie down on your back with your knees bent and your head on the ground.")
                    .takes(seconds(10)))
        .move(
            "Slide the rolled-up towel under your lower back.",
            towel -> towel.onlyWhen("tender-back").needs("towel").takes(seconds(8)))
        .move(
            "Tilt your pelvis slightly toward the sky, so that there is very little hollow under"
                + " your lower back.",
            seconds(6))
        .repeatPerSide(
            RIGHT_FIRST,
            side ->
                side.changeOver(seconds(5))
                    .stopOnPain(
                        ANY,
                        guard ->
                            guard
                                .move(
                                    "Bring up your {side} knee and lace your fingers behind the"
                                        + " upper middle part of your calf.",
                                    seconds(8))
                                .move("Pull the leg toward your chest.", seconds(5))
                                .move("Slowly straighten the raised leg.", seconds(8))
                                .hold(
                                    seconds(15, 30),
                                    hold ->
                                        hold.say("Hold the stretch.")
                                            .every(
                                                seconds(5),
                                                "Try to straighten the leg a little more."))
                                .release(way -> way.move("Slowly lower the leg.", seconds(6)))))
        .build();
  }

  static Routine byRecords() {
    return new Routine(
        "supine-hamstring-stretch",
        Text.of("Supine hamstring stretch"),
        Optional.of(
            Text.of(
                "Lengthens the muscles on the back of the thigh, which eases the pull on the"
                    + " lower back.")),
        Optional.empty(),
        "en",
        List.of(
            Text.of("During a flare-up of sciatica, wait until the inflammation has gone down.")),
        Map.of(),
        List.of(),
        Optional.of(Frequency.perDay(CountRange.of(2, 4))),
        Map.of("towel", Prop.optional("A small, rolled-up towel")),
        Map.of("tender-back", Text.of("Is your lower back especially tender today?")),
        Defaults.NONE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(lieDown(), towel(), tilt(), bothSides()),
        Map.of());
  }

  private static Step lieDown() {
    return new Position(
        "supine",
        Optional.of(DurationRange.seconds(10)),
        Guidance.say("Lie down on your back with your knees bent and your head on the ground."),
        Qualifiers.NONE);
  }

  private static Step towel() {
    return new Move(
        Text.of("Slide the rolled-up towel under your lower back."),
        Optional.of(DurationRange.seconds(8)),
        Guidance.NONE,
        new Qualifiers(
            Optional.empty(),
            Optional.of("tender-back"),
            Optional.empty(),
            List.of("towel"),
            Media.NONE,
            Optional.empty(),
            Map.of()));
  }

  private static Step tilt() {
    return Move.of(
        "Tilt your pelvis slightly toward the sky, so that there is very little hollow under your"
            + " lower back.",
        DurationRange.seconds(6));
  }

  private static Step bothSides() {
    Step guard =
        StopOnPain.of(
            StopOnPain.ANY,
            List.of(
                Move.of(
                    "Bring up your {side} knee and lace your fingers behind the upper middle part"
                        + " of your calf.",
                    DurationRange.seconds(8)),
                Move.of("Pull the leg toward your chest.", DurationRange.seconds(5)),
                Move.of("Slowly straighten the raised leg.", DurationRange.seconds(8)),
                hold()),
            List.of(Move.of("Slowly lower the leg.", DurationRange.seconds(6))));
    return new RepeatPerSide(
        SideOrder.RIGHT_FIRST,
        Optional.of(DurationRange.seconds(5)),
        Optional.empty(),
        List.of(guard),
        Qualifiers.NONE);
  }

  private static Step hold() {
    return new Hold(
        List.of(DurationRange.seconds(15, 30)),
        new Guidance(
            List.of(Text.of("Hold the stretch.")),
            List.of(
                Cue.of(
                    CueTime.every(Duration.ofSeconds(5)),
                    "Try to straighten the leg a little more.")),
            false,
            OptionalInt.empty(),
            Optional.empty()),
        Qualifiers.NONE);
  }
}
