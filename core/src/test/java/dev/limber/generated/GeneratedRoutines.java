package dev.limber.generated;

import dev.limber.routine.Breaths;
import dev.limber.routine.CountRange;
import dev.limber.routine.Defaults;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Frequency;
import dev.limber.routine.Length;
import dev.limber.routine.Prop;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Routine;
import dev.limber.routine.RoutineBuilder;
import dev.limber.routine.SideNames;
import dev.limber.routine.Source;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Routines of every shape that the language allows, for property tests:
 * {@code @Domain(GeneratedRoutines.class)}.
 */
public class GeneratedRoutines extends DomainContextBase {

  /** Every generated translation has a wording in each of them. */
  private static final Arbitrary<String> LANGUAGES = Arbitraries.of("en", "en", "de-AT");

  /** What every generated routine declares. */
  static final String OPTIONAL_PROP = "towel";

  static final String REQUIRED_PROP = "mat";
  static final List<String> CHOICES = List.of("tender", "strong");
  static final List<String> SYMPTOMS = List.of("numbness", "dizziness");

  /** Returns routines whose first step is played whatever the options are. */
  @Provide
  public Arbitrary<Routine> routines() {
    return routines(Scope.OUTERMOST);
  }

  static Arbitrary<Routine> routines(Scope scope) {
    Arbitrary<Routine> plain =
        Combinators.combine(
                Words.texts(scope),
                Words.texts(scope).optional(),
                Words.texts(scope).list().ofMaxSize(2),
                frequencies().optional(),
                defaults(),
                sources().optional(),
                somethingAlways(scope, true))
            .as(GeneratedRoutines::routine);
    return scope.whole() ? whole(plain, scope) : plain;
  }

  /** Returns small routines that go by an id of their own, as a library wants it. */
  static Arbitrary<Routine> used(Scope scope, boolean conditional) {
    return Combinators.combine(
            Words.texts(scope), LANGUAGES, defaults(), somethingAlways(scope, conditional))
        .as(
            (title, language, defaults, steps) ->
                declaring("used")
                    .title(title)
                    .language(language)
                    .defaults(defaults)
                    .steps(UniqueIds.in(steps))
                    .build())
        .map(GeneratedRoutines::namedByItsContent);
  }

  private static Routine namedByItsContent(Routine routine) {
    return Routine.builder()
        .from(routine)
        .id("used-" + Integer.toHexString(routine.toString().hashCode()))
        .build();
  }

  private static Arbitrary<List<Step>> somethingAlways(Scope scope, boolean conditional) {
    int most = scope.depth() > 1 ? 4 : 1;
    return Combinators.combine(
            GeneratedSteps.always(scope),
            GeneratedSteps.steps(scope, conditional).list().ofMaxSize(most))
        .as(
            (first, rest) -> {
              rest.add(0, first);
              return rest;
            });
  }

  private static RoutineBuilder declaring(String id) {
    return Routine.builder()
        .id(id)
        .putProps(OPTIONAL_PROP, Prop.optional("A towel"))
        .putProps(REQUIRED_PROP, Prop.required("A mat"))
        .putChoices(CHOICES.get(0), Text.of("Tender today?"))
        .putChoices(CHOICES.get(1), Text.of("Strong today?"))
        .putSymptoms(SYMPTOMS.get(0), Text.of("Numbness"))
        .putSymptoms(SYMPTOMS.get(1), Text.of("Dizziness"))
        .addRedFlags(RedFlag.of(SYMPTOMS.get(1), "Lie down, and call somebody."));
  }

  private static Routine routine(
      Text title,
      Optional<Text> summary,
      List<Text> precautions,
      Optional<Frequency> frequency,
      Defaults defaults,
      Optional<Source> source,
      List<Step> steps) {
    return declaring("generated")
        .title(title)
        .summary(summary)
        .precautions(precautions)
        .frequency(frequency)
        .defaults(defaults)
        .source(source)
        .tags(source.isPresent() ? List.of("sourced") : List.of())
        .steps(UniqueIds.in(steps))
        .build();
  }

  private static Arbitrary<Routine> whole(Arbitrary<Routine> plain, Scope scope) {
    Arbitrary<Optional<Length>> breaths =
        Arbitraries.<Length>of(Breaths.of(2), Breaths.INHALE).optional(0.1);
    return Combinators.combine(
            plain,
            LANGUAGES,
            Words.texts(scope).optional(0.2),
            Combinators.combine(Words.texts(scope), Words.texts(scope))
                .as(SideNames::new)
                .optional(0.2),
            breaths,
            Arbitraries.of("easy", "hard").optional(0.2),
            GeneratedBeside.extensions())
        .as(
            (routine, language, instructions, words, move, level, extensions) ->
                Routine.builder()
                    .from(routine)
                    .language(language)
                    .instructions(instructions)
                    .words(words)
                    .defaults(
                        new Defaults(
                            routine.defaults().position(), move, routine.defaults().changeOver()))
                    .level(level)
                    .muscles(level.isPresent() ? List.of("calves", "thighs") : List.of())
                    .extensions(extensions)
                    .build());
  }

  private static Arbitrary<Frequency> frequencies() {
    Arbitrary<CountRange> times =
        Arbitraries.of(CountRange.of(1), CountRange.of(3), CountRange.of(2, 4));
    return Combinators.combine(
            times,
            Arbitraries.of(Frequency.Per.class),
            Arbitraries.of(Duration.ofHours(4)).optional(),
            Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3),
            Arbitraries.of(CountRange.of(4, 6)).optional(),
            Words.texts(Scope.OUTERMOST).optional())
        .as(
            (count, per, apart, days, weeks, note) ->
                new Frequency(count, per, apart, List.copyOf(days), weeks, note));
  }

  private static Arbitrary<Defaults> defaults() {
    Arbitrary<Optional<Length>> some =
        Arbitraries.<Length>just(DurationRange.of(Duration.ofMillis(1500))).optional(0.3);
    Arbitrary<Length> changes = Arbitraries.of(DurationRange.seconds(0), DurationRange.seconds(3));
    return Combinators.combine(some, some, changes.optional(0.3)).as(Defaults::new);
  }

  private static Arbitrary<Source> sources() {
    return Combinators.combine(
            Arbitraries.of("Leaflet: backs", "no").optional(),
            Arbitraries.of(URI.create("https://example.org/a?b=c#d")).optional(),
            Arbitraries.of(LocalDate.of(2026, 2, 28)).optional())
        .as(
            (title, url, reviewed) ->
                Source.builder()
                    .author("Somebody")
                    .title(title)
                    .url(url)
                    .reviewedOn(reviewed)
                    .build());
  }
}
