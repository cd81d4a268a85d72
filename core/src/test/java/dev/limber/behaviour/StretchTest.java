package dev.limber.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import dev.limber.session.Rehearsal;
import dev.limber.testing.RecordingListener;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The stretch with which the project began, from its first event to its last. */
class StretchTest {

  private static String transcript(Rehearsal rehearsal) {
    RecordingListener heard = new RecordingListener();
    rehearsal.run(heard);
    return heard.transcript();
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = StretchTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Rehearsal with(PlanOptions options) {
    return Rehearsal.of(Plan.of(Stretch.routine(), options));
  }

  @Test
  void atFullDoseTheRightSideComesFirstAndTheLeftIsTheSame() throws IOException {
    assertThat(transcript(with(PlanOptions.DEFAULT))).isEqualTo(golden("stretch.txt"));
  }

  @Test
  void atDoseZeroTheHoldIsFifteenSeconds() throws IOException {
    assertThat(transcript(with(PlanOptions.builder().dose(BigDecimal.ZERO).build())))
        .isEqualTo(golden("stretch-dose-0.txt"));
  }

  @Test
  void withTheTowelAndTheTenderBackThereIsOneStepMore() throws IOException {
    PlanOptions options = PlanOptions.builder().addProps("towel").addChoices("tender-back").build();
    assertThat(transcript(with(options))).isEqualTo(golden("stretch-tender.txt"));
    assertThat(Plan.of(Stretch.routine(), options).timeline().steps())
        .isEqualTo(Plan.of(Stretch.routine()).timeline().steps() + 1);
  }

  @Test
  void painInTheHoldEndsItInThatInstantAndTheLegIsLoweredAndTheLeftSideFollows()
      throws IOException {
    Rehearsal rehearsal =
        with(PlanOptions.DEFAULT).at(Duration.ofSeconds(45), person -> person.reportPain(3));
    assertThat(transcript(rehearsal)).isEqualTo(golden("stretch-pain.txt"));
  }
}
