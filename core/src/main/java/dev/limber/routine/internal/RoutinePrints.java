package dev.limber.routine.internal;

import dev.limber.routine.Defaults;
import dev.limber.routine.Frequency;
import dev.limber.routine.Prop;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Routine;
import dev.limber.routine.SideNames;
import dev.limber.routine.Source;
import java.time.LocalDate;
import java.util.function.Function;

/** Writes a routine, all of it, for its fingerprint. Not safe for use by several threads. */
final class RoutinePrints {

  private final Encoding to;
  private final WordPrints words;
  private final TimePrints times;
  private final StepPrints steps;

  /** Digests what is used by {@code used}. */
  RoutinePrints(Encoding to, Function<Routine, byte[]> used) {
    this.to = to;
    this.words = new WordPrints(to);
    this.times = new TimePrints(to);
    this.steps = new StepPrints(to, words, times, used);
  }

  void routine(Routine routine) {
    to.tag("Routine");
    to.text(routine.id());
    words.text(routine.title());
    to.optional(routine.summary(), words::text);
    to.optional(routine.instructions(), words::text);
    to.text(routine.language());
    to.list(routine.precautions(), words::text);
    to.map(routine.symptoms(), words::text);
    to.list(routine.redFlags(), this::redFlag);
    to.optional(routine.frequency(), this::frequency);
    to.map(routine.props(), this::prop);
    to.map(routine.choices(), words::text);
    defaults(routine.defaults());
    to.optional(routine.words(), this::sideNames);
    to.optional(routine.source(), this::source);
    to.list(routine.tags(), to::text);
    to.list(routine.muscles(), to::text);
    to.optional(routine.level(), to::text);
    to.list(routine.steps(), steps::step);
    to.map(routine.extensions(), words::extension);
  }

  private void redFlag(RedFlag flag) {
    to.tag("RedFlag");
    to.text(flag.symptom());
    words.text(flag.say());
  }

  private void frequency(Frequency frequency) {
    to.tag("Frequency");
    times.count(frequency.times());
    to.constant(frequency.per());
    to.optional(frequency.apart(), times::duration);
    to.list(frequency.days(), to::constant);
    to.optional(frequency.weeks(), times::count);
    to.optional(frequency.note(), words::text);
  }

  private void prop(Prop prop) {
    to.tag("Prop");
    words.text(prop.title());
    to.flag(prop.optional());
    to.optional(prop.instead(), words::text);
  }

  private void defaults(Defaults defaults) {
    to.tag("Defaults");
    to.optional(defaults.position(), times::length);
    to.optional(defaults.move(), times::length);
    to.optional(defaults.changeOver(), times::length);
  }

  private void sideNames(SideNames names) {
    to.tag("SideNames");
    words.text(names.right());
    words.text(names.left());
  }

  private void source(Source source) {
    to.tag("Source");
    to.optional(source.title(), to::text);
    to.optional(source.author(), to::text);
    to.optional(source.url(), uri -> UriPrints.write(uri, to));
    to.optional(source.license(), to::text);
    to.optional(source.reviewedBy(), to::text);
    to.optional(source.reviewedOn(), this::date);
  }

  private void date(LocalDate date) {
    to.number(date.toEpochDay());
  }
}
