package dev.limber.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.event.PauseReason;
import dev.limber.event.RoutineEvent;
import dev.limber.event.RoutineEvent.RoundStarted;
import dev.limber.event.RoutineEvent.SessionPaused;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.Limits;
import dev.limber.routine.Ready;
import dev.limber.routine.Repeat;
import dev.limber.routine.RepeatPerSide;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.SideOrder;
import dev.limber.routine.StopOnPain;
import dev.limber.routine.Text;
import dev.limber.testing.RecordingListener;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class SnapshotTest {

  private static final Routine ROUTINE = routine("Hold still.");
  private static final Plan PLAN = Plan.of(ROUTINE);

  private static Routine routine(String title) {
    return Routine.builder()
        .id("still")
        .title(Text.of(title))
        .addSteps(
            Repeat.of(5, Hold.of(DurationRange.of(Duration.ofSeconds(10)))),
            Hold.of(DurationRange.of(Duration.ofSeconds(3))))
        .build();
  }

  private static Session after(Duration time) {
    Session session = Session.of(PLAN);
    session.start();
    session.advance(time);
    return session;
  }

  private static SnapshotException.Reason refusalOf(String text) {
    try {
      Session.restore(PLAN, Snapshot.parse(text));
    } catch (SnapshotException refused) {
      return refused.reason();
    }
    throw new AssertionError("taken up: " + text);
  }

  @Test
  void aSnapshotTellsWhatItIsOf() {
    Session session = after(Duration.ofSeconds(12));

    Snapshot snapshot = Snapshot.parse(session.snapshot().toString());

    assertThat(snapshot).isEqualTo(session.snapshot()).hasSameHashCodeAs(session.snapshot());
    assertThat(snapshot.elapsed()).isEqualTo(Duration.ofSeconds(12));
    assertThat(snapshot.seq()).isEqualTo(7);
    assertThat(snapshot.fingerprint()).isEqualTo(PLAN.fingerprint());
    assertThat(snapshot.options()).isEqualTo(PlanOptions.DEFAULT);
  }

  @Test
  void aSnapshotOfAnOrdinarySessionIsSmall() {
    Session session = after(Duration.ofSeconds(12));
    for (int i = 0; i < 20; i++) {
      session.reportPain(OptionalInt.of(3), Optional.of(i % 2 == 0 ? "knee" : "lower-back"));
    }

    assertThat(session.snapshot().toString()).hasSizeLessThan(1_000);
  }

  @Test
  void everyOptionComesBack() {
    PlanOptions options =
        PlanOptions.builder()
            .dose(new BigDecimal("0.35"))
            .affected(Side.LEFT)
            .language("de-AT")
            .ticks(Duration.ofMillis(700))
            .countdown(true)
            .getReady(Duration.ofSeconds(5))
            .unguardedPain(UnguardedPain.STOP)
            .breath(new BreathPace(Duration.ofMillis(1_500), Duration.ofMillis(2_250)))
            .wordsPerMinute(90)
            .limits(Limits.builder().rounds(7).playedLength(Duration.ofHours(48)).build())
            .build();

    Session session = Session.of(Plan.of(ROUTINE, options));

    assertThat(Snapshot.parse(session.snapshot().toString()).options()).isEqualTo(options);
    assertThat(Session.restore(ROUTINE, session.snapshot()).plan().options()).isEqualTo(options);
  }

  @Test
  void propsAndChoicesComeBackInTheirOrder() {
    PlanOptions options =
        PlanOptions.builder().props(Set.of("towel", "belt")).choices(Set.of("tender")).build();
    Packer packer = new Packer();

    OptionsForm.pack(options, packer);

    assertThat(OptionsForm.unpack(new Unpacker(packer.bytes()))).isEqualTo(options);
  }

  @Test
  void aSessionBeforeItsStartAndAfterItsEndComesBackAsSuch() {
    Session before = Session.restore(ROUTINE, Session.of(PLAN).snapshot());
    assertThat(before.isStarted()).isFalse();
    assertThat(before.start()).isTrue();

    Session over = Session.restore(ROUTINE, after(Duration.ofHours(1)).snapshot());
    assertThat(over.isOver()).isTrue();
    assertThat(over.totals().whole().completed()).isEqualTo(6);
    assertThat(over.stop()).isFalse();
  }

  @Test
  void reportsOfPainComeBackAsTheyWereMade() {
    Session session = after(Duration.ofMillis(1_500));
    session.reportPain(OptionalInt.of(3), Optional.of("knee"));
    session.reportPain(OptionalInt.empty(), Optional.of("knee"));
    session.reportPain(OptionalInt.of(0), Optional.empty());
    session.reportPain(OptionalInt.of(10), Optional.of("hip"));
    Session restored = Session.restore(PLAN, Snapshot.parse(session.snapshot().toString()));

    assertThat(restored.totals()).isEqualTo(session.totals());
    assertThat(restored.totals().pain()).hasSize(4);
    assertThat(restored.describePain(OptionalInt.of(4), Optional.of("toe"))).isTrue();
    assertThat(restored.totals().pain().get(3).area()).contains("toe");
    assertThat(restored.totals().pain().get(2)).isEqualTo(session.totals().pain().get(2));
  }

  @Test
  void nothingCanBeSaidOfPainThatNobodyReported() {
    Session restored = Session.restore(PLAN, after(Duration.ofSeconds(1)).snapshot());
    assertThat(restored.describePain(OptionalInt.of(4), Optional.empty())).isFalse();
  }

  @Test
  void snapshotsAreEqualIfTheirTextsAre() {
    Snapshot one = after(Duration.ofSeconds(1)).snapshot();
    Snapshot other = after(Duration.ofSeconds(2)).snapshot();
    assertThat(one).isEqualTo(Snapshot.parse(one.toString())).isNotEqualTo(other);
    assertThat(one).hasSameHashCodeAs(one.toString()).isNotEqualTo(one.toString());
  }

  @Test
  void whatWasDoneOnEachSideComesBack() {
    Routine sides =
        Routine.builder()
            .id("sides")
            .title(Text.of("Sides"))
            .addSteps(
                RepeatPerSide.of(
                    SideOrder.RIGHT_FIRST, Hold.of(DurationRange.of(Duration.ofSeconds(10)))))
            .build();
    Session session = Session.of(Plan.of(sides));
    session.start();
    session.advance(Duration.ofSeconds(10));
    Session restored = Session.restore(sides, session.snapshot());

    assertThat(restored.totals()).isEqualTo(session.totals());
    assertThat(restored.totals().whole().completed()).isEqualTo(1);
    assertThat(restored.totals().sides().get(Side.RIGHT).completed()).isEqualTo(1);
    assertThat(restored.totals().sides().get(Side.RIGHT).actual())
        .isEqualTo(Duration.ofSeconds(10));
    assertThat(restored.totals().sides().get(Side.LEFT).completed()).isZero();
  }

  @Test
  void aSnapshotWithoutAStateOrWithSpareBitsIsRefused() {
    String text = after(Duration.ofSeconds(12)).snapshot().toString();
    String head = text.substring(0, text.lastIndexOf('.') + 1);

    assertThat(refusalOf(head + "AAAA")).isEqualTo(SnapshotException.Reason.BROKEN);
    assertThat(refusalOf(head + "AAAAAA")).isEqualTo(SnapshotException.Reason.BROKEN);
    for (char last = 'A'; last <= 'z'; last++) {
      String other = text.substring(0, text.length() - 1) + last;
      if (Character.isLetter(last) && !other.equals(text)) {
        assertThat(refusalOf(other)).isEqualTo(SnapshotException.Reason.BROKEN);
      }
    }
  }

  @Test
  void aSessionTakenUpByAPersonIsPausedAsRestored() {
    RecordingListener heard = new RecordingListener();
    Session session = Session.restore(PLAN, after(Duration.ofSeconds(12)).snapshot(), heard);

    assertThat(session.pauseRestored()).isTrue();
    assertThat(session.pauseRestored()).isFalse();
    assertThat(session.resume()).isTrue();

    List<RoutineEvent> events = heard.events();
    assertThat(((SessionPaused) events.get(0)).reason()).isEqualTo(PauseReason.RESTORED);
    assertThat(events.get(0).seq()).isEqualTo(8);
  }

  @Test
  void aSnapshotOfAnotherRoutineIsRefused() {
    Snapshot snapshot = after(Duration.ofSeconds(1)).snapshot();

    assertThatThrownBy(() -> Session.restore(routine("Hold very still."), snapshot))
        .isInstanceOfSatisfying(
            SnapshotException.class,
            refused ->
                assertThat(refused.reason()).isEqualTo(SnapshotException.Reason.OTHER_ROUTINE))
        .hasMessageStartingWith("the routine must be the very one of the snapshot, with the ");
  }

  @Test
  void anotherRoutineIsRefusedAsSuchThoughItCouldNotBePlannedEither() {
    Snapshot snapshot = after(Duration.ofSeconds(1)).snapshot();
    Routine wantsASide =
        Routine.builder()
            .id("still")
            .title(Text.of("Hold still."))
            .addSteps(
                RepeatPerSide.of(
                    SideOrder.AFFECTED_FIRST, Hold.of(DurationRange.of(Duration.ofSeconds(10)))))
            .build();

    assertThatThrownBy(() -> Session.restore(wantsASide, snapshot))
        .isInstanceOfSatisfying(
            SnapshotException.class,
            refused ->
                assertThat(refused.reason()).isEqualTo(SnapshotException.Reason.OTHER_ROUTINE));
  }

  @Test
  void aPlanOfAnotherRoutineIsRefusedToo() {
    Snapshot snapshot = after(Duration.ofSeconds(1)).snapshot();

    assertThatThrownBy(() -> Session.restore(Plan.of(routine("Hold very still.")), snapshot))
        .isInstanceOfSatisfying(
            SnapshotException.class,
            refused ->
                assertThat(refused.reason()).isEqualTo(SnapshotException.Reason.OTHER_ROUTINE));
  }

  @Test
  void aPlanWithOtherOptionsIsRefused() {
    Snapshot snapshot = after(Duration.ofSeconds(1)).snapshot();
    Plan other = Plan.of(ROUTINE, PlanOptions.builder().countdown(true).build());

    assertThatThrownBy(() -> Session.restore(other, snapshot))
        .isInstanceOfSatisfying(
            SnapshotException.class,
            refused ->
                assertThat(refused.reason()).isEqualTo(SnapshotException.Reason.OTHER_OPTIONS));
  }

  @Test
  void aSnapshotOfANewerVersionIsRefused() {
    String text = after(Duration.ofSeconds(1)).snapshot().toString();

    assertThat(refusalOf(text.replace("limber-snapshot-1.", "limber-snapshot-2.")))
        .isEqualTo(SnapshotException.Reason.NEWER);
    assertThat(refusalOf(text.replace("limber-snapshot-1.", "limber-snapshot-0.")))
        .isEqualTo(SnapshotException.Reason.BROKEN);
  }

  @Test
  void aSnapshotThatWasCutOffOrChangedIsRefused() {
    String text = after(Duration.ofSeconds(12)).snapshot().toString();

    for (int end = 0; end < text.length(); end++) {
      assertThat(refusalOf(text.substring(0, end))).isEqualTo(SnapshotException.Reason.BROKEN);
    }
    for (int at = text.indexOf('.'); at < text.length(); at++) {
      char other = text.charAt(at) == 'A' ? 'B' : 'A';
      assertThat(refusalOf(text.substring(0, at) + other + text.substring(at + 1)))
          .isEqualTo(SnapshotException.Reason.BROKEN);
    }
  }

  @Test
  void aForgedSnapshotIsRefusedOrPlaysToAnEnd() {
    Random random = new Random(20_261_122);
    String text = after(Duration.ofSeconds(12)).snapshot().toString();
    for (int i = 0; i < 2_000; i++) {
      String forged = forge(text, random);
      try {
        Session session = Session.restore(PLAN, Snapshot.parse(forged));
        session.start();
        session.resume();
        session.advance(Duration.ofDays(2));
        session.stop();
        assertThat(session.isOver()).as(forged).isTrue();
      } catch (SnapshotException refused) {
        assertThat(refused.reason()).as(forged).isNotEqualTo(SnapshotException.Reason.NEWER);
      }
    }
  }

  @Test
  void aForgedSnapshotOfAnythingIsRefusedOrPlaysRoundsThatThereAre() {
    Plan plan = Plan.of(anything());
    Random random = new Random(20_261_123);
    Session session = Session.of(plan);
    session.start();
    for (int moment = 0; moment < 40; moment++) {
      String text = session.snapshot().toString();
      for (int i = 0; i < 60; i++) {
        String forged = forge(text, random);
        try {
          playToTheEnd(plan, Snapshot.parse(forged));
        } catch (SnapshotException refused) {
          assertThat(refused.reason()).as(forged).isNotEqualTo(SnapshotException.Reason.NEWER);
        }
      }
      session.advance(Duration.ofMillis(2_100));
      if (moment % 4 == 2) {
        session.reportPain();
      } else if (session.isWaiting() && !session.rep()) {
        session.next();
      }
    }
  }

  private static Routine anything() {
    DurationRange three = DurationRange.of(Duration.ofSeconds(3));
    return Routine.builder()
        .id("anything")
        .title(Text.of("Anything"))
        .addSteps(
            Hold.of(three),
            Repeat.of(
                2,
                StopOnPain.builder()
                    .threshold(1)
                    .retry(2)
                    .addSteps(Repeat.of(3, Hold.of(three)), Hold.of(Ready.FOR_EVER))
                    .addRelease(Hold.of(three))
                    .build()))
        .build();
  }

  private static void playToTheEnd(Plan plan, Snapshot forged) {
    RecordingListener heard = new RecordingListener();
    Session session = Session.restore(plan, forged, heard);
    session.start();
    for (int i = 0; i < 1_000 && !session.isOver(); i++) {
      session.resume();
      session.advance(Duration.ofHours(1));
      session.next();
    }
    assertThat(session.isOver()).as(forged.toString()).isTrue();
    for (RoundStarted started : heard.events(RoundStarted.class)) {
      assertThat(started.round()).as(forged.toString()).isBetween(1, started.of().orElse(0));
    }
  }

  /** Changes some bytes, and makes the sum right again. */
  private static String forge(String text, Random random) {
    int start = text.lastIndexOf('.') + 1;
    byte[] whole = Base64.getUrlDecoder().decode(text.substring(start));
    byte[] body = Arrays.copyOf(whole, whole.length - 4);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      body[random.nextInt(body.length)] = (byte) random.nextInt();
    }
    CRC32 sum = new CRC32();
    sum.update(text.substring(0, start).getBytes());
    sum.update(body);
    byte[] forged = Arrays.copyOf(body, whole.length);
    for (int i = 0; i < 4; i++) {
      forged[body.length + i] = (byte) (sum.getValue() >>> 8 * i);
    }
    return text.substring(0, start)
        + Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
  }
}
