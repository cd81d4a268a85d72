package dev.limber.behaviour;

import dev.limber.routine.CountRange;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Frequency;
import dev.limber.routine.Guidance;
import dev.limber.routine.Hold;
import dev.limber.routine.Move;
import dev.limber.routine.Position;
import dev.limber.routine.Prop;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Routine;
import dev.limber.routine.SideOrder;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import java.time.Duration;
import java.util.List;

/** The supine hamstring stretch with which the project began, in records. */
public final class Stretch {

  private Stretch() {}

  /** Returns the routine that the language's own page writes in YAML. */
  public static Routine routine() {
    return Routine.builder()
        .id("supine-hamstring-stretch")
        .title(Text.of("Supine hamstring stretch"))
        .summary(
            Text.of(
                "Lengthens the muscles on the back of the thigh,"
                    + " which eases the pull on the lower back."))
        .addPrecautions(
            Text.of("During a flare-up of sciatica, wait until the inflammation has gone down."))
        .frequency(Frequency.perDay(CountRange.of(2, 4)))
        .putProps("towel", Prop.optional("A small, rolled-up towel"))
        .putChoices("tender-back", Text.of("Is your lower back especially tender today?"))
        .addSteps(
            Position.builder()
                .posture("supine")
                .takes(DurationRange.seconds(10))
                .guidance(
                    Guidance.say(
                        "Lie down on your back with your knees bent and your head on the ground."))
                .build(),
            Move.builder()
                .text(Text.of("Slide the rolled-up towel under your lower back."))
                .takes(DurationRange.seconds(8))
                .qualifiers(Qualifiers.builder().when("tender-back").addNeeds("towel").build())
                .build(),
            Move.of(
                "Tilt your pelvis slightly toward the sky, so that there is very little hollow"
                    + " under your lower back.",
                DurationRange.seconds(6)),
            RepeatPerSide.builder()
                .order(SideOrder.RIGHT_FIRST)
                .changeOver(DurationRange.seconds(5))
                .addSteps(guard())
                .build())
        .build();
  }

  private static StopOnPain guard() {
    return StopOnPain.of(
        StopOnPain.ANY,
        List.of(
            Move.of(
                "Bring up your {side} knee and lace your fingers behind the upper middle part of"
                    + " your calf.",
                DurationRange.seconds(8)),
            Move.of("Pull the leg toward your chest.", DurationRange.seconds(5)),
            Move.of("Slowly straighten the raised leg.", DurationRange.seconds(8)),
            Hold.builder()
                .addTurns(DurationRange.seconds(15, 30))
                .guidance(
                    Guidance.builder()
                        .addSay(Text.of("Hold the stretch."))
                        .addCues(
                            Cue.of(
                                CueTime.every(Duration.ofSeconds(5)),
                                "Try to straighten the leg a little more."))
                        .build())
                .build()),
        List.of(Move.of("Slowly lower the leg.", DurationRange.seconds(6))));
  }
}
