package dev.limber.session;

import dev.limber.routine.Prop;
import dev.limber.routine.Routine;
import dev.limber.routine.Text;
import dev.limber.routine.internal.Finding;
import dev.limber.routine.internal.Fingerprint;
import dev.limber.routine.internal.Joined;
import dev.limber.routine.internal.LimitRules;
import dev.limber.routine.internal.RoutineParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A routine with its options resolved, compiled once and shared by any number of sessions.
 *
 * <p>Immutable.
 */
public final class Plan {

  private final Routine routine;
  private final PlanOptions options;
  private final Joined declared;
  private final List<String> symptoms;
  private final Selection selection;
  private final Program program;
  private final Timeline timeline;
  private final Ticking ticking;
  private final String title;

  /** Taken when it is first asked for; the same whoever takes it. */
  private @Nullable String fingerprint;

  private Plan(Routine routine, PlanOptions options) {
    this.routine = routine;
    this.options = options;
    this.declared = Joined.of(routine);
    this.symptoms = new ArrayList<>(declared.symptoms().keySet());
    this.selection = new Selection(declared, options);
    Compiler compiler = new Compiler(routine, options, selection, symptoms);
    Extents extents = compiler.compile();
    this.program = compiler.program();
    this.timeline = new Timeline(program, extents);
    this.ticking = Ticking.of(options);
    this.title = resolve(routine.title());
    if (!selection.playsAny(routine.steps())) {
      throw new IllegalArgumentException(
          "the routine must have something to play, but the options leave out every step");
    }
  }

  /** Returns the plan of {@code routine} with {@link PlanOptions#DEFAULT}. */
  public static Plan of(Routine routine) {
    return of(routine, PlanOptions.DEFAULT);
  }

  /**
   * Returns the plan of {@code routine}.
   *
   * @throws IllegalArgumentException if the routine cannot be played so: the affected side is
   *     needed but not given, the options name a prop or choice that the routine does not declare,
   *     they leave nothing to play, or it is beyond the limits
   */
  public static Plan of(Routine routine, PlanOptions options) {
    List<Finding> tooLarge =
        LimitRules.check(RoutineParts.of(routine), options.limits(), options.paces());
    if (!tooLarge.isEmpty()) {
      throw tooLarge.get(0).refusal();
    }
    return new Plan(routine, options);
  }

  /**
   * Returns how old a tick is, in nanoseconds, when the one that follows has overtaken it: whoever
   * is so late need not make it any more, see {@link Session#makeTicks}.
   */
  public long tickAgeNanos() {
    return ticking.age();
  }

  Ticking ticking() {
    return ticking;
  }

  /** Returns the routine. */
  public Routine routine() {
    return routine;
  }

  /** Returns the options. */
  public PlanOptions options() {
    return options;
  }

  /**
   * Returns a fingerprint of the routine: the same for equal ones, on every machine, and another
   * one for those that differ in anything.
   */
  public String fingerprint() {
    String known = fingerprint;
    if (known == null) {
      known = Fingerprint.of(routine);
      fingerprint = known;
    }
    return known;
  }

  /** Returns the title in the language of the plan. */
  public String title() {
    return title;
  }

  /** Returns what will be played, and when. */
  public Timeline timeline() {
    return timeline;
  }

  /** Returns what to tell and to prepare before the start. */
  public Preflight preflight() {
    return new Preflight(
        title(),
        routine.summary().map(this::resolve),
        routine.instructions().map(this::resolve),
        declared.precautions().stream().map(this::resolve).collect(Collectors.toList()),
        declared.redFlags().stream()
            .map(flag -> new Preflight.RedFlag(flag.symptom(), resolve(flag.say())))
            .collect(Collectors.toList()),
        declared.symptoms().entrySet().stream()
            .map(symptom -> new Preflight.Symptom(symptom.getKey(), resolve(symptom.getValue())))
            .collect(Collectors.toList()),
        declared.props().entrySet().stream()
            .map(prop -> prop(prop.getKey(), prop.getValue()))
            .collect(Collectors.toList()),
        declared.choices().entrySet().stream()
            .map(
                choice ->
                    new Preflight.Choice(
                        choice.getKey(),
                        resolve(choice.getValue()),
                        options.choices().contains(choice.getKey())))
            .collect(Collectors.toList()),
        timeline().startingPosture());
  }

  private Preflight.Prop prop(String slug, Prop prop) {
    return new Preflight.Prop(
        slug,
        resolve(prop.title()),
        prop.optional(),
        selection.isPresent(slug),
        prop.instead().map(this::resolve));
  }

  private String resolve(Text text) {
    Setting setting = Setting.of(routine, options.language().orElse(routine.language()));
    return Words.of(text, setting, Optional.empty()).fixed();
  }

  /** Returns the number of the symptom {@code name}, or -1 if none of that name is declared. */
  int symptom(String name) {
    return symptoms.indexOf(name);
  }

  String symptom(int number) {
    return symptoms.get(number);
  }

  int symptoms() {
    return symptoms.size();
  }

  /** Returns the advice where {@code symptom} is a red flag. */
  Optional<String> redFlag(String symptom) {
    return declared.redFlags().stream()
        .filter(flag -> flag.symptom().equals(symptom))
        .findFirst()
        .map(flag -> resolve(flag.say()));
  }

  /** Returns the routine's id and the options, for logs. */
  @Override
  public String toString() {
    return "Plan[" + routine.id() + ", " + options + "]";
  }

  Program program() {
    return program;
  }
}
