package dev.limber.routine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.limber.routine.DurationRange;
import dev.limber.routine.Hold;
import dev.limber.routine.Routine;
import dev.limber.routine.Source;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.routine.Use;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

  private static final int LEVELS = 64;

  private static Routine routine(Step... steps) {
    return Routine.builder().id("r").title(Text.of("R")).language("en").addSteps(steps).build();
  }

  private static Routine from(URI url) {
    return Routine.builder()
        .from(routine(Hold.of(DurationRange.seconds(5))))
        .source(Source.builder().url(url).build())
        .build();
  }

  private static Routine doubled(long seconds) {
    Routine routine = routine(Hold.of(DurationRange.seconds(seconds)));
    for (int i = 0; i < LEVELS; i++) {
      routine = routine(Use.of(routine), Use.of(routine));
    }
    return routine;
  }

  /** What was kept under a fingerprint is lost when this changes. */
  @Test
  void theEncodingIsFixed() {
    assertThat(Fingerprint.of(WholeRoutine.routine())).isEqualTo("VGFhjQVfkOWI3K8OT8xXOA");
  }

  @Test
  void itIsAWordOf22Letters() {
    assertThat(Fingerprint.of(routine(Hold.of(DurationRange.seconds(5)))))
        .matches("[A-Za-z0-9_-]{22}");
  }

  @Test
  void usesThatDoubleAtEachLevelAreLookedAtOnceALevel() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          String one = Fingerprint.of(doubled(5));
          assertThat(Fingerprint.of(doubled(5))).isEqualTo(one);
          assertThat(Fingerprint.of(doubled(6))).isNotEqualTo(one);
        });
  }

  @Test
  void aRoutineUsedTwiceIsAsTwoEqualOnes() {
    Routine used = routine(Hold.of(DurationRange.seconds(5)));
    Routine copy = routine(Hold.of(DurationRange.seconds(5)));
    assertThat(Fingerprint.of(routine(Use.of(used), Use.of(used))))
        .isEqualTo(Fingerprint.of(routine(Use.of(used), Use.of(copy))));
  }

  @Test
  void wordsThatMoveFromOneItemToTheNextMakeAnother() {
    List<List<String>> split = List.of(List.of("ab", "c"), List.of("a", "bc"), List.of("abc"));
    assertThat(
            split.stream()
                .map(
                    tags ->
                        Routine.builder()
                            .from(routine(Hold.of(DurationRange.seconds(5))))
                            .tags(tags)
                            .build())
                .map(Fingerprint::of))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, HTTPS://Example.ORG/a",
    "https://example.org/%c3%a4?%c3#%e4, https://example.org/%C3%A4?%C3#%E4",
    "https://example.org/a, https://example.org:/a",
    "https://u%40@example.org/, https://u%40@EXAMPLE.org/",
    "mailto:%c3a@b, MAILTO:%C3a@b",
    "//a_b%c3:x/, //a_b%C3:x/",
    "https://example.org/a, https://example.org/A",
    "https://example.org/a, http://example.org/a",
    "https://example.org/%41%42C, https://example.org/%41%42c",
    "https://example.org/a, https://example.org:443/a",
    "https://example.org/a, https://u@example.org/a",
    "https://u@example.org/, https://U@example.org/",
    "https://example.org/a?, https://example.org/a",
    "https://example.org/a#, https://example.org/a",
    "//a_b:x/, //A_b:x/",
    "mailto:a@b, mailto:A@b",
    "a/b, /a/b",
  })
  void addressesCountAsTheyAreEqual(URI one, URI other) {
    assertThat(Fingerprint.of(from(one)).equals(Fingerprint.of(from(other))))
        .isEqualTo(one.equals(other));
  }

  @Test
  void halvesOfAPairAreNotMixedUp() {
    assertThat(Fingerprint.of(from(URI.create("a\uD83C"))))
        .isNotEqualTo(Fingerprint.of(from(URI.create("a\uD83D"))))
        .isNotEqualTo(Fingerprint.of(from(URI.create("a?"))));
  }
}
