package dev.limber.routine;

import dev.limber.routine.internal.BuilderStyle;
import dev.limber.routine.internal.Finding;
import dev.limber.routine.internal.Languages;
import dev.limber.routine.internal.RoutineParts;
import dev.limber.routine.internal.RoutineRules;
import dev.limber.routine.internal.Ruling;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A guided exercise routine as its author wrote it.
 *
 * <p>Two routines that say the same are equal, whether they come from a file or from a builder.
 * Immutable.
 *
 * @param id its name, a slug
 * @param title its title
 * @param summary what it is good for, in a sentence or two
 * @param instructions what to know before the start
 * @param language the BCP 47 tag of every plain string
 * @param precautions what to heed, shown before the start
 * @param symptoms what the host offers to report, by slug
 * @param redFlags the symptoms that end the session at once
 * @param frequency how often to do it
 * @param props the things that are needed, by slug
 * @param choices yes/no questions that the host asks before the start, by slug
 * @param defaults the lengths of steps that state none
 * @param words how {@code {side}} is said, where the built-in words do not fit
 * @param source where it comes from
 * @param tags slugs for catalogues
 * @param muscles slugs for catalogues
 * @param level a slug for catalogues
 * @param steps the steps, never empty
 * @param extensions keys of the author's own, which begin with {@code x-}, in the author's order
 */
@Value.Builder
@BuilderStyle
public record Routine(
    String id,
    Text title,
    Optional<Text> summary,
    Optional<Text> instructions,
    String language,
    List<Text> precautions,
    Map<String, Text> symptoms,
    List<RedFlag> redFlags,
    Optional<Frequency> frequency,
    Map<String, Prop> props,
    Map<String, Text> choices,
    Defaults defaults,
    Optional<SideNames> words,
    Optional<Source> source,
    List<String> tags,
    List<String> muscles,
    Optional<String> level,
    List<Step> steps,
    Map<String, Extension> extensions) {

  /** The language of a routine that names none. */
  public static final String DEFAULT_LANGUAGE = "en";

  /**
   * Checks every value, and the rules that hold between steps.
   *
   * @throws IllegalArgumentException naming the rule, the place and the value
   */
  public Routine {
    boolean ruled =
        Ruling.covers(
            new RoutineParts(
                language,
                title,
                summary,
                instructions,
                precautions,
                symptoms,
                redFlags,
                frequency,
                props,
                choices,
                defaults,
                words,
                steps,
                extensions));
    Checks.slug("id", id);
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(instructions, "instructions");
    Languages.tag(language);
    precautions = Checks.copy(precautions);
    Checks.slugs("symptom", symptoms.keySet());
    symptoms = Checks.copy(symptoms);
    redFlags = Checks.copy(redFlags);
    Objects.requireNonNull(frequency, "frequency");
    Checks.slugs("prop", props.keySet());
    props = Checks.copy(props);
    Checks.slugs("choice", choices.keySet());
    choices = Checks.copy(choices);
    Objects.requireNonNull(defaults, "defaults");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(source, "source");
    Checks.slugs("tag", tags);
    tags = Checks.copy(tags);
    Checks.slugs("muscle", muscles);
    muscles = Checks.copy(muscles);
    Checks.slug("level", level);
    steps = Checks.notEmpty("steps of a routine", steps);
    extensions = Checks.extensions(extensions);
    if (!ruled) {
      refuseErrors(
          new RoutineParts(
              language,
              title,
              summary,
              instructions,
              precautions,
              symptoms,
              redFlags,
              frequency,
              props,
              choices,
              defaults,
              words,
              steps,
              extensions));
    }
  }

  /** Returns a builder with the usual values. */
  public static RoutineBuilder builder() {
    return new RoutineBuilder().language(DEFAULT_LANGUAGE).defaults(Defaults.NONE);
  }

  private static void refuseErrors(RoutineParts parts) {
    List<Finding> errors = RoutineRules.errors(parts);
    if (!errors.isEmpty()) {
      throw errors.get(0).refusal();
    }
  }
}
