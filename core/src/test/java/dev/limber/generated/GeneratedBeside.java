package dev.limber.generated;

import dev.limber.routine.Breaths;
import dev.limber.routine.Cue;
import dev.limber.routine.CueTime;
import dev.limber.routine.Extension;
import dev.limber.routine.Guidance;
import dev.limber.routine.Media;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What may stand beside a step: qualifiers and guidance. */
final class GeneratedBeside {

  private static final List<String> WEIRD =
      List.of("", " ", " a ", "\t", "a\n", "null", "1e3", "0x1F", "=", "<<", "{side", "x-", "a: b");

  private GeneratedBeside() {}

  /** Returns qualifiers with conditions. */
  static Arbitrary<Qualifiers> qualifiers(Scope scope) {
    Arbitrary<Qualifiers> conditions =
        Combinators.combine(
                Arbitraries.of("a", "b", "c").optional(0.1),
                Arbitraries.of(GeneratedRoutines.CHOICES).optional(0.1),
                Arbitraries.of(GeneratedRoutines.CHOICES).optional(0.1),
                Arbitraries.of(GeneratedRoutines.OPTIONAL_PROP, GeneratedRoutines.REQUIRED_PROP)
                    .set()
                    .ofMaxSize(1))
            .as(
                (id, when, unless, needs) ->
                    Qualifiers.builder().id(id).when(when).unless(unless).needs(needs).build());
    return scope.whole()
        ? Combinators.combine(conditions, unconditional(scope))
            .as(
                (named, kept) ->
                    Qualifiers.builder()
                        .from(named)
                        .media(kept.media())
                        .note(kept.note())
                        .extensions(kept.extensions())
                        .build())
        : conditions;
  }

  /** Returns qualifiers that leave no step out. */
  static Arbitrary<Qualifiers> unconditional(Scope scope) {
    if (!scope.whole()) {
      return Arbitraries.just(Qualifiers.NONE);
    }
    Arbitrary<Qualifiers> kept =
        Combinators.combine(
                media(scope),
                Words.strings().filter(note -> !note.trim().isEmpty()).optional(0.3),
                extensions())
            .as(
                (media, note, extensions) ->
                    Qualifiers.builder().media(media).note(note).extensions(extensions).build());
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(Qualifiers.NONE)), Tuple.of(1, kept));
  }

  private static Arbitrary<Media> media(Scope scope) {
    Arbitrary<Optional<String>> uris =
        (scope.sides()
                ? Arbitraries.of("a.png", "{side}.png", "https://example.org/{other-side}?a=b#c")
                : Arbitraries.of("a.png", "../ä/b%20c.mp4", "https://example.org/a?b=c#d"))
            .optional(0.4);
    return Combinators.combine(uris, uris, uris).as(Media::new);
  }

  /** Returns keys of the author's own with values of every shape. */
  static Arbitrary<Map<String, Extension>> extensions() {
    Arbitrary<String> keys = Arbitraries.of("x-a", "x-", "x-two words", "x-a: b", "x-ä#");
    return Arbitraries.maps(keys, extension(2)).ofMaxSize(2);
  }

  private static Arbitrary<Extension> extension(int depth) {
    Arbitrary<String> strings = Arbitraries.oneOf(Arbitraries.of(WEIRD), Words.strings());
    Arbitrary<Extension> scalars = strings.map(Extension::of);
    if (depth == 0) {
      return scalars;
    }
    Arbitrary<Extension> inner = extension(depth - 1);
    return Arbitraries.oneOf(
        scalars,
        inner.list().ofMaxSize(2).map(Extension.Items::new),
        Arbitraries.maps(strings, inner).ofMaxSize(2).map(Extension.Entries::new));
  }

  /** Returns what is said; {@code openEnded} steps have no cue that wants an end. */
  static Arbitrary<Guidance> guidance(Scope scope) {
    Arbitrary<Guidance> said =
        Combinators.combine(Words.inTurn(scope), cues(scope).list().ofMaxSize(2))
            .as((say, cues) -> Guidance.builder().say(say).cues(cues).build());
    return scope.whole()
        ? Combinators.combine(
                said,
                Arbitraries.of(false, false, false, true),
                Arbitraries.integers().between(1, 10).optional(0.1),
                Words.texts(scope).optional(0.1))
            .as(GeneratedBeside::guidance)
        : said;
  }

  private static Guidance guidance(
      Guidance said, boolean toHelper, Optional<Integer> effort, Optional<Text> load) {
    return Guidance.builder()
        .from(said)
        .toHelper(toHelper)
        .effort(effort.map(OptionalInt::of).orElse(OptionalInt.empty()))
        .load(load)
        .build();
  }

  private static Arbitrary<Cue> cues(Scope scope) {
    Arbitrary<List<Text>> words = Words.texts(scope).list().ofMinSize(1).ofMaxSize(3);
    if (!scope.whole()) {
      return Combinators.combine(times(), words).as((time, say) -> new Cue(time, say, false));
    }
    Arbitrary<List<Text>> said =
        scope.reps()
            ? Arbitraries.oneOf(words, Arbitraries.just(List.of(Text.of("{rep} of {reps}"))))
            : words;
    Arbitrary<CueTime> breaths =
        Arbitraries.of(CueTime.at(Breaths.of(1)), CueTime.every(Breaths.EXHALE));
    return Combinators.combine(
            Arbitraries.frequencyOf(Tuple.of(5, times()), Tuple.of(1, breaths)),
            said,
            Arbitraries.of(false, false, true))
        .as(Cue::new);
  }

  private static Arbitrary<CueTime> times() {
    return Arbitraries.of(
        CueTime.HALFWAY,
        CueTime.at(Duration.ofSeconds(2)),
        new CueTime.Percent(new BigDecimal("33.3")),
        CueTime.beforeEnd(Duration.ofSeconds(3)),
        CueTime.every(Duration.ofMillis(1_500)),
        CueTime.every(Duration.ofSeconds(5)));
  }

  /** Returns {@code guidance} without the cues that are reckoned from an end. */
  static Guidance withoutEnd(Guidance guidance) {
    return Guidance.builder()
        .from(guidance)
        .cues(
            guidance.cues().stream()
                .filter(
                    cue -> cue.time() instanceof CueTime.At || cue.time() instanceof CueTime.Every)
                .collect(Collectors.toList()))
        .build();
  }
}
