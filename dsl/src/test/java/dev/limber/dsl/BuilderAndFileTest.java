package dev.limber.dsl;

import static dev.limber.dsl.Routines.accumulated;
import static dev.limber.dsl.Routines.bottom;
import static dev.limber.dsl.Routines.breaths;
import static dev.limber.dsl.Routines.bySide;
import static dev.limber.dsl.Routines.exhale;
import static dev.limber.dsl.Routines.inTurn;
import static dev.limber.dsl.Routines.inhale;
import static dev.limber.dsl.Routines.lift;
import static dev.limber.dsl.Routines.lower;
import static dev.limber.dsl.Routines.millis;
import static dev.limber.dsl.Routines.minutes;
import static dev.limber.dsl.Routines.ready;
import static dev.limber.dsl.Routines.routine;
import static dev.limber.dsl.Routines.seconds;
import static dev.limber.dsl.Routines.times;
import static dev.limber.dsl.Routines.top;
import static dev.limber.dsl.Routines.untilGone;
import static dev.limber.routine.AfterPain.END_ROUTINE;
import static dev.limber.routine.SideOrder.AFFECTED_ONLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.limber.dsl.yaml.RoutineLibrary;
import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.routine.CueTime;
import dev.limber.routine.Extension;
import dev.limber.routine.Routine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The builder and the file make equal routines, always. */
class BuilderAndFileTest {

  private static final String STRETCH = "supine-hamstring-stretch.yaml";

  @Test
  void theStretchIsTheSameFromBoth() throws IOException {
    Routine read = RoutineReader.create().parse(STRETCH, resource(STRETCH));

    assertThat(HamstringStretch.byBuilder()).isEqualTo(read).hasSameHashCodeAs(read);
  }

  /** A step in a file, in flow style, and the same in Java. */
  static Stream<Arguments> timedSteps() {
    return Stream.of(
        step("{position: supine, takes: inhale}", s -> s.position("supine", inhale())),
        step("{move: Up., until: ready}", s -> s.move("Up.", PacedDraft::untilReady)),
        step(
            "{move: Up., until: ready, at-most: 2 breaths}",
            s -> s.move("Up.", move -> move.untilReady(breaths(2)))),
        step("{explain: Why.}", s -> s.explain("Why.")),
        step("{explain: Why., takes: 3-5 breaths}", s -> s.explain("Why.", breaths(3, 5))),
        step("{hold: exhale}", s -> s.hold(exhale())),
        step("{hold: ready, at-most: 1m}", s -> s.hold(ready(minutes(1)))),
        step("{rest: ready}", s -> s.rest(ready())),
        step("{hold: {until: numbness}}", s -> s.hold(untilGone("numbness"))),
        step(
            "{hold: {until: numbness, then: 20s, at-most: 2m}}",
            s -> s.hold(untilGone("numbness").then(seconds(20)).atMost(minutes(2)))),
        step(
            "{hold: {total: 60s, bouts-of: 20s}}",
            s -> s.hold(accumulated(seconds(60), seconds(20)))),
        step("{reps: 10, each: 3s}", s -> s.reps(10, reps -> reps.each(seconds(3)))),
        step(
            "{reps: 8-12, tempo: 3-1-3-0, last-hold: 5-10s}",
            s -> s.reps(times(8, 12), reps -> reps.tempo(3, 1, 3, 0).lastHold(seconds(5, 10)))),
        step(
            "{reps: 5, tempo: {lift: 2s, top: 6s, lower: 2s, bottom: 500ms}}",
            s ->
                s.reps(
                    5,
                    reps ->
                        reps.tempo(
                            lift(seconds(2)),
                            top(seconds(6)),
                            lower(seconds(2)),
                            bottom(millis(500))))),
        step("{reps: 5, until: ready}", s -> s.reps(5, RepsDraft::untilReady)),
        step(
            "{reps: 5, until: ready, at-most: 40s}",
            s -> s.reps(5, reps -> reps.untilReady(seconds(40)))),
        step("{reps: {for: 30s}}", s -> s.repsFor(seconds(30))),
        step(
            "{reps: {for: 30s}, each: 1 breath}",
            s -> s.repsFor(seconds(30), reps -> reps.each(breaths(1)))),
        step(
            "{hold: 9s, say: Push., to: helper, effort: 7, load: 5 kg}",
            s -> s.hold(seconds(9), h -> h.say("Push.").toHelper().effort(7).load("5 kg"))),
        step(
            "{hold: 9s, cues: [{at: halfway, say: Push., to: helper}, {every: inhale, say: In.}]}",
            s ->
                s.hold(
                    seconds(9),
                    h -> h.cueToHelper(CueTime.HALFWAY, "Push.").every(inhale(), "In."))),
        step(
            "{hold: 9s, id: own, image: a.png, video: 'b.mp4', audio: c.ogg, note: Kept., x-a: no,"
                + " x-b: [1]}",
            s ->
                s.hold(
                    seconds(9),
                    h ->
                        h.id("own")
                            .image("a.png")
                            .video("b.mp4")
                            .audio("c.ogg")
                            .note("Kept.")
                            .extension("x-a", "no")
                            .extension("x-b", new Extension.Items(List.of(Extension.of("1")))))));
  }

  static Stream<Arguments> containers() {
    return Stream.of(
        step(
            "{exercise: X, between: 5s, steps: [{move: Up.}, {move: Down.}]}",
            s -> s.exercise("X", x -> x.between(seconds(5)).move("Up.").move("Down."))),
        step(
            "{repeat: {for: 5m}, rest: 1m, steps: [{hold: 30s}]}",
            s ->
                s.repeatFor(
                    minutes(5), round -> round.restBetweenRounds(minutes(1)).hold(seconds(30)))),
        step(
            "{repeat: 3, steps: [{hold: [15s, 1 breath], say: [Gently., Further.]}]}",
            s ->
                s.repeat(
                    3,
                    round ->
                        round.hold(
                            inTurn(seconds(15), breaths(1)),
                            hold -> hold.say(inTurn("Gently.", "Further."))))),
        step(
            "{repeat: 3, steps: [{reps: [12, 10, 8], each: 2s}, {rest: [ready, 30s]}]}",
            s ->
                s.repeat(
                    3,
                    round ->
                        round
                            .reps(inTurn(12, 10, 8), reps -> reps.each(seconds(2)))
                            .rest(inTurn(ready(), seconds(30))))),
        step(
            "{repeat-per-side: affected-only, steps: [{move: {right: Rechts., left: Links.}}]}",
            s ->
                s.repeatPerSide(
                    AFFECTED_ONLY, side -> side.move(bySide("Rechts.", "Links."), move -> {}))),
        step(
            "{stop-on-pain: 5, then: end-routine, retry: 2, ease-at: 3, areas: [knee, hip],"
                + " between: 0s, steps: [{move: Up.}], release: [{move: Down.}]}",
            s ->
                s.stopOnPain(
                    5,
                    guard ->
                        guard
                            .then(END_ROUTINE)
                            .retry(2)
                            .easeAt(3)
                            .areas("knee", "hip")
                            .between(seconds(0))
                            .move("Up.")
                            .release(way -> way.move("Down.")))));
  }

  private static Arguments step(String file, Consumer<RoutineDraft> java) {
    return arguments(file, java);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"timedSteps", "containers"})
  void aStepIsTheSameFromBoth(String file, Consumer<RoutineDraft> java) {
    Routine read =
        RoutineReader.create()
            .parse(
                String.join(
                    "\n",
                    "schema: routine/v1",
                    "id: a",
                    "title: A",
                    "symptoms: {numbness: Numbness}",
                    "steps:",
                    "  - " + file));
    RoutineDraft draft = routine("a", "A").symptom("numbness", "Numbness");
    java.accept(draft);

    assertThat(draft.build()).isEqualTo(read).hasSameHashCodeAs(read);
  }

  @Test
  void theWordsForTheWholeAreTheSameFromBoth() {
    Routine read =
        RoutineReader.create()
            .parse(
                """
                schema: routine/v1
                id: a
                title: A
                symptoms:
                  numbness: Numbness in the hand
                red-flags:
                  - {symptom: numbness, say: Stop and call your doctor.}
                words: {right: first, left: second}
                x-origin: {page: 12}
                steps:
                  - {hold: 9s}
                """);

    assertThat(
            routine("a", "A")
                .symptom("numbness", "Numbness in the hand")
                .redFlag("numbness", "Stop and call your doctor.")
                .words("first", "second")
                .extension("x-origin", new Extension.Entries(Map.of("page", Extension.of("12"))))
                .hold(seconds(9))
                .build())
        .isEqualTo(read);
  }

  @Test
  void whatIsUsedIsTheSameFromBoth() {
    Routine calves = routine("calves", "Calves").move("Up.").build();
    Routine read =
        RoutineReader.create()
            .withLibrary(RoutineLibrary.of(calves))
            .parse("{schema: routine/v1, id: a, title: A, steps: [{use: calves, id: own}]}");

    assertThat(routine("a", "A").use(calves, use -> use.id("own")).build()).isEqualTo(read);
    assertThat(routine("a", "A").use(calves).build()).isNotEqualTo(read);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = BuilderAndFileTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
