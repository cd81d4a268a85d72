package dev.limber.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What stands beside steps, and for the whole of a routine. */
class BesideTest {

  private static final Move MOVE = Move.of("Lift.");

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  private static void missing(ThrowingCallable call, String what) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(what);
  }

  @Test
  void anEffortIsOneToTen() {
    assertThat(Guidance.builder().effort(10).build().effort()).hasValue(10);
    refused(() -> Guidance.builder().effort(0).build(), "effort must be 1 to 10, but was 0");
    refused(() -> Guidance.builder().effort(11).build(), "effort must be 1 to 10, but was 11");
  }

  @Test
  void nothingIsSaidUnlessItIs() {
    assertThat(Guidance.NONE).isEqualTo(Guidance.builder().build());
    assertThat(Guidance.NONE.toHelper()).isFalse();
    assertThat(Guidance.say("Stay.")).isNotEqualTo(Guidance.NONE);
  }

  @Test
  void aMediumIsAUri() {
    Media media =
        Media.builder().image("../{side}/ä.png").audio("https://example.org/a?b#c").build();
    assertThat(media.image()).contains("../{side}/ä.png");
    assertThat(media.video()).isEmpty();
    for (String uri : List.of("", "a b.png", "{rep}.png", "%zz", "a\\b")) {
      refused(
          () -> Media.builder().video(uri).build(),
          "video must be a URI such as squat.png or https://example.org/squat-{side}.mp4,"
              + " but was \""
              + uri
              + '"');
    }
    refused(
        () -> Media.builder().image("a\uFEFF.png").build(),
        "image must have no control characters, but has U+FEFF");
    assertThatThrownBy(() -> Media.builder().audio("a b.mp3").build())
        .hasMessageStartingWith("audio must be a URI ");
  }

  @Test
  void aNoteIsTrimmedAndNotEmpty() {
    assertThat(Qualifiers.builder().note(" Kept. ").build().note()).contains("Kept.");
    refused(() -> Qualifiers.builder().note(" ").build(), "note must not be empty");
  }

  @Test
  void aKeyOfOnesOwnBeginsWithX() {
    assertThat(Qualifiers.builder().putExtensions("x-a", Extension.of("")).build().extensions())
        .containsOnlyKeys("x-a");
    refused(
        () -> Qualifiers.builder().putExtensions("y", Extension.of("")).build(),
        "key of an extension must begin with x-, but was \"y\"");
    refused(
        () -> Qualifiers.builder().putExtensions("x-\u0007", Extension.of("")).build(),
        "key of an extension must have no control characters, but has U+0007");
  }

  @Test
  void theValueOfAKeyOfOnesOwnIsKeptAsItIs() {
    assertThat(Extension.of(" a\n")).isEqualTo(new Extension.Scalar(" a\n"));
    assertThat(Extension.of("1")).isNotEqualTo(Extension.of("1.0"));
    refused(
        () -> Extension.of("a\u0000"), "extension must have no control characters, but has U+0000");
    missing(() -> Extension.of(null), "text");
  }

  @Test
  void listsAndMappingsOfOnesOwnAreCopiedInTheirOrder() {
    List<Extension> items = new ArrayList<>(List.of(Extension.of("b"), Extension.of("a")));
    Map<String, Extension> entries = new LinkedHashMap<>();
    entries.put("z", Extension.of("1"));
    entries.put("a", Extension.of("2"));
    Extension.Items list = new Extension.Items(items);
    Extension.Entries mapping = new Extension.Entries(entries);
    items.clear();
    entries.clear();
    assertThat(list.values()).containsExactly(Extension.of("b"), Extension.of("a"));
    assertThat(mapping.values().keySet()).containsExactly("z", "a");
    assertThatThrownBy(() -> list.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> mapping.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    refused(
        () -> new Extension.Entries(Map.of("\u0007", list)),
        "key of an extension must have no control characters, but has U+0007");
  }

  @Test
  void aGuardIsRetriedNineTimesAtMost() {
    assertThat(guard().retry(9).build().retry()).isEqualTo(9);
    assertThat(guard().build().retry()).isZero();
    refused(() -> guard().retry(10).build(), "retry must be 0 to 9, but was 10");
    refused(() -> guard().retry(-1).build(), "retry must be 0 to 9, but was -1");
  }

  @Test
  void aGuardEasesOffBelowItsOwnLevel() {
    assertThat(guard().threshold(5).easeAt(4).build().easeAt()).hasValue(4);
    refused(
        () -> guard().threshold(5).easeAt(5).build(),
        "ease-at must be at least 1 and below the guard's own level, 5, but was 5");
    refused(
        () -> guard().threshold(5).easeAt(0).build(),
        "ease-at must be at least 1 and below the guard's own level, 5, but was 0");
  }

  @Test
  void theAreasOfAGuardAreSlugsInTheirOrder() {
    assertThat(guard().addAreas("knee", "hip").build().areas()).containsExactly("knee", "hip");
    refused(
        () -> guard().addAreas("Left knee").build(),
        "areas must be lower-case letters, digits and single hyphens, but was \"Left knee\"");
  }

  private static StopOnPainBuilder guard() {
    return StopOnPain.builder().addSteps(MOVE);
  }

  @Test
  void aPauseBetweenStepsMayBeARangeOrNothing() {
    Length range = DurationRange.seconds(0, 5);
    assertThat(guard().between(range).build().between()).contains(range);
    Exercise exercise =
        new Exercise(
            Text.of("X"), Optional.of(DurationRange.seconds(0)), List.of(MOVE), Qualifiers.NONE);
    assertThat(exercise.between()).contains(DurationRange.seconds(0));
  }

  @Test
  void anExplanationTakesItsReadingTimeUnlessItSaysMore() {
    assertThat(Explain.of("Why.").takes()).isEmpty();
    assertThat(Explain.builder().text(Text.of("Why.")).takes(Ready.FOR_EVER).build().takes())
        .contains(Ready.FOR_EVER);
    refused(
        () -> Explain.builder().text(Text.of("Why.")).takes(DurationRange.seconds(0)).build(),
        "takes must be positive, but was PT0S");
    missing(() -> new Explain(null, Optional.empty(), Guidance.NONE, Qualifiers.NONE), "text");
  }

  @Test
  void aRedFlagNamesASymptomAndAdvises() {
    assertThat(RedFlag.of("dizzy", "Lie down.").say()).isEqualTo(Text.of("Lie down."));
    refused(
        () -> RedFlag.of("Dizzy", "Lie down."),
        "symptom must be lower-case letters, digits and single hyphens, but was \"Dizzy\"");
    missing(() -> new RedFlag("dizzy", null), "say");
  }

  @Test
  void sidesGoByTheirNames() {
    SideNames names = SideNames.of("first", "second");
    assertThat(names.of(Side.RIGHT)).isEqualTo(Text.of("first"));
    assertThat(names.of(Side.LEFT)).isEqualTo(Text.of("second"));
    missing(() -> new SideNames(null, Text.of("a")), "right");
    missing(() -> new SideNames(Text.of("a"), null), "left");
  }

  @Test
  void whatIsUsedIsARoutine() {
    Routine calves = Routine.builder().id("calves").title(Text.of("C")).addSteps(MOVE).build();
    assertThat(Use.of(calves)).isEqualTo(new Use(calves, Qualifiers.NONE));
    missing(() -> Use.of(null), "routine");
    missing(() -> new Use(calves, null), "qualifiers");
  }
}
