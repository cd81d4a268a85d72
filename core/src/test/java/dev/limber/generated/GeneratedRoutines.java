package dev.limber.generated;

import dev.limber.routine.CountRange;
import dev.limber.routine.Defaults;
import dev.limber.routine.Frequency;
import dev.limber.routine.Prop;
import dev.limber.routine.Routine;
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

  /** Slugs that every generated routine declares. */
  static final String OPTIONAL_PROP = "towel";

  static final String REQUIRED_PROP = "mat";
  static final List<String> CHOICES = List.of("tender", "strong");

  /** Returns routines whose first step is played whatever the options are. */
  @Provide
  public Arbitrary<Routine> routines() {
    Arbitrary<List<Step>> steps =
        Combinators.combine(
                GeneratedSteps.always(), GeneratedSteps.steps(Scope.OUTERMOST).list().ofMaxSize(4))
            .as(
                (first, rest) -> {
                  rest.add(0, first);
                  return GeneratedSteps.uniqueIds(rest);
                });
    return Combinators.combine(
            Words.texts(Scope.OUTERMOST),
            Words.texts(Scope.OUTERMOST).optional(),
            Words.texts(Scope.OUTERMOST).list().ofMaxSize(2),
            frequencies().optional(),
            defaults(),
            sources().optional(),
            steps)
        .as(GeneratedRoutines::routine);
  }

  private static Routine routine(
      Text title,
      Optional<Text> summary,
      List<Text> precautions,
      Optional<Frequency> frequency,
      Defaults defaults,
      Optional<Source> source,
      List<Step> steps) {
    return Routine.builder()
        .id("generated")
        .title(title)
        .summary(summary)
        .precautions(precautions)
        .frequency(frequency)
        .defaults(defaults)
        .source(source)
        .putProps(OPTIONAL_PROP, Prop.optional("A towel"))
        .putProps(REQUIRED_PROP, Prop.required("A mat"))
        .putChoices(CHOICES.get(0), Text.of("Tender today?"))
        .putChoices(CHOICES.get(1), Text.of("Strong today?"))
        .tags(source.isPresent() ? List.of("sourced") : List.of())
        .steps(steps)
        .build();
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
    Arbitrary<Optional<Duration>> some = Arbitraries.of(Duration.ofMillis(1500)).optional(0.3);
    return Combinators.combine(
            some, some, Arbitraries.of(Duration.ZERO, Duration.ofSeconds(3)).optional(0.3))
        .as(Defaults::new);
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
