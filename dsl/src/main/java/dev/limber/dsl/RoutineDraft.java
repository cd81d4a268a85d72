package dev.limber.dsl;

import dev.limber.routine.Defaults;
import dev.limber.routine.Extension;
import dev.limber.routine.Frequency;
import dev.limber.routine.Limits;
import dev.limber.routine.Prop;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Routine;
import dev.limber.routine.RoutineBuilder;
import dev.limber.routine.SideNames;
import dev.limber.routine.Source;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.routine.internal.Finding;
import dev.limber.routine.internal.LimitRules;
import dev.limber.routine.internal.Paces;
import dev.limber.routine.internal.RoutineParts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A routine that is being written: the words for the whole, and the verbs for its steps.
 *
 * <p>Precautions, symptoms, red flags, props, choices, tags, muscles, and keys of one's own that
 * differ, add up; any other word that is said again replaces what it said before. A draft can be
 * built, written on and built again: what was built stays as it was. Not safe for use by several
 * threads.
 *
 * @see Routines#routine(String, String)
 */
public final class RoutineDraft implements Steps<RoutineDraft> {

  private final RoutineBuilder routine;
  private final Set<String> props = new HashSet<>();
  private final Set<String> choices = new HashSet<>();
  private final Set<String> symptoms = new HashSet<>();
  private final Map<String, Extension> extensions = new LinkedHashMap<>();

  RoutineDraft(String id, Text title) {
    this.routine = Routine.builder().id(id).title(title);
  }

  /** Says what the routine is good for, in a sentence or two. */
  public RoutineDraft summary(String summary) {
    return summary(Text.of(summary));
  }

  /** Says what the routine is good for, in a sentence or two. */
  public RoutineDraft summary(Text summary) {
    routine.summary(summary);
    return this;
  }

  /** Says what to know before the start. */
  public RoutineDraft instructions(String instructions) {
    return instructions(Text.of(instructions));
  }

  /** Says what to know before the start. */
  public RoutineDraft instructions(Text instructions) {
    routine.instructions(instructions);
    return this;
  }

  /** Sets the language of every plain string, a BCP 47 tag; {@code en} without it. */
  public RoutineDraft language(String tag) {
    routine.language(tag);
    return this;
  }

  /** Adds something to heed, shown before the start. */
  public RoutineDraft precaution(String precaution) {
    return precaution(Text.of(precaution));
  }

  /** Adds something to heed, shown before the start. */
  public RoutineDraft precaution(Text precaution) {
    routine.addPrecautions(precaution);
    return this;
  }

  /** Adds things to heed, shown before the start. */
  public RoutineDraft precautions(String... precautions) {
    for (String precaution : precautions) {
      precaution(precaution);
    }
    return this;
  }

  /** Declares a symptom that the host offers to report. */
  public RoutineDraft symptom(String slug, String title) {
    return symptom(slug, Text.of(title));
  }

  /**
   * Declares a symptom that the host offers to report.
   *
   * @throws IllegalArgumentException if {@code slug} is declared already
   */
  public RoutineDraft symptom(String slug, Text title) {
    declare("symptom", slug, symptoms);
    routine.putSymptoms(slug, title);
    return this;
  }

  /** Ends the session at once with the advice {@code say} when {@code symptom} is reported. */
  public RoutineDraft redFlag(String symptom, String say) {
    return redFlag(symptom, Text.of(say));
  }

  /** Ends the session at once with the advice {@code say} when {@code symptom} is reported. */
  public RoutineDraft redFlag(String symptom, Text say) {
    routine.addRedFlags(new RedFlag(symptom, say));
    return this;
  }

  /** Says how often to do it. */
  public RoutineDraft frequency(Frequency frequency) {
    routine.frequency(frequency);
    return this;
  }

  /** Declares a thing that is needed. */
  public RoutineDraft prop(String slug, String title) {
    return prop(slug, Prop.required(title));
  }

  /** Declares a thing without which the steps that need it are left out. */
  public RoutineDraft optionalProp(String slug, String title) {
    return prop(slug, Prop.optional(title));
  }

  /**
   * Declares a thing.
   *
   * @throws IllegalArgumentException if {@code slug} is declared already
   */
  public RoutineDraft prop(String slug, Prop prop) {
    declare("prop", slug, props);
    routine.putProps(slug, prop);
    return this;
  }

  /** Declares a yes/no question that the host asks before the start. */
  public RoutineDraft choice(String slug, String question) {
    return choice(slug, Text.of(question));
  }

  /**
   * Declares a yes/no question that the host asks before the start.
   *
   * @throws IllegalArgumentException if {@code slug} is declared already
   */
  public RoutineDraft choice(String slug, Text question) {
    declare("choice", slug, choices);
    routine.putChoices(slug, question);
    return this;
  }

  /** Sets the lengths of steps that state none. */
  public RoutineDraft defaults(Defaults defaults) {
    routine.defaults(defaults);
    return this;
  }

  /** Says how {@code {side}} is said, where the built-in words do not fit. */
  public RoutineDraft words(String right, String left) {
    return words(Text.of(right), Text.of(left));
  }

  /** Says how {@code {side}} is said, where the built-in words do not fit. */
  public RoutineDraft words(Text right, Text left) {
    routine.words(new SideNames(right, left));
    return this;
  }

  /** Says where the routine comes from. */
  public RoutineDraft source(Source source) {
    routine.source(source);
    return this;
  }

  /** Adds slugs for catalogues. */
  public RoutineDraft tags(String... tags) {
    routine.addAllTags(Arrays.asList(tags));
    return this;
  }

  /** Adds the muscles that are meant: slugs for catalogues. */
  public RoutineDraft muscles(String... muscles) {
    routine.addAllMuscles(Arrays.asList(muscles));
    return this;
  }

  /** Says how hard it is: a slug for catalogues. */
  public RoutineDraft level(String level) {
    routine.level(level);
    return this;
  }

  /** Keeps {@code value} under a key of one's own, which begins with {@code x-}. */
  public RoutineDraft extension(String key, String value) {
    return extension(key, Extension.of(value));
  }

  /** Keeps {@code value} under a key of one's own, which begins with {@code x-}. */
  public RoutineDraft extension(String key, Extension value) {
    extensions.put(key, value);
    return this;
  }

  @Override
  public RoutineDraft step(Step step) {
    routine.addSteps(step);
    return this;
  }

  /**
   * Returns the routine.
   *
   * @throws IllegalArgumentException naming the place, if a rule of the language is broken or the
   *     routine is beyond {@link Limits#DEFAULT}
   */
  public Routine build() {
    return build(Limits.DEFAULT);
  }

  /**
   * Returns the routine.
   *
   * @throws IllegalArgumentException naming the place, if a rule of the language is broken or the
   *     routine is beyond {@code limits}
   */
  public Routine build(Limits limits) {
    Routine built = routine.extensions(extensions).build();
    List<Finding> beyond = LimitRules.check(RoutineParts.of(built), limits, Paces.USUAL);
    if (!beyond.isEmpty()) {
      throw beyond.get(0).refusal();
    }
    return built;
  }

  private static void declare(String what, String slug, Set<String> declared) {
    if (!declared.add(slug)) {
      throw new IllegalArgumentException(what + " \"" + slug + "\" is declared already");
    }
  }
}
