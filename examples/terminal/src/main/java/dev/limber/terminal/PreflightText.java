package dev.limber.terminal;

import dev.limber.dsl.yaml.Durations;
import dev.limber.event.Lengths;
import dev.limber.routine.Frequency;
import dev.limber.session.Plan;
import dev.limber.session.Preflight;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what to know, to prepare and to decide before the start. Stateless. */
final class PreflightText {

  private final List<Line> lines = new ArrayList<>();
  private final int width;

  private PreflightText(int width) {
    this.width = width;
  }

  /** Returns the lines about {@code plan}, none wider than {@code width} cells. */
  static List<Line> of(Plan plan, int width) {
    PreflightText text = new PreflightText(width);
    Preflight preflight = plan.preflight();
    text.add(Style.STRONG, "", preflight.title());
    preflight.summary().ifPresent(words -> text.add(Style.PLAIN, "", words));
    preflight.instructions().ifPresent(words -> text.add(Style.PLAIN, "", words));
    text.section("Take care", Style.CAUTION, preflight.precautions());
    text.section("You can report", Style.PLAIN, symptoms(preflight));
    text.section(
        "You need",
        Style.PLAIN,
        preflight.props().stream().map(PreflightText::prop).collect(Collectors.toList()));
    text.section(
        "You decide",
        Style.PLAIN,
        preflight.choices().stream().map(PreflightText::choice).collect(Collectors.toList()));
    text.lines.add(Line.EMPTY);
    text.add(Style.FAINT, "", facts(plan));
    note(plan).ifPresent(words -> text.add(Style.FAINT, "", words));
    return text.lines;
  }

  private void section(String heading, Style style, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    lines.add(Line.EMPTY);
    add(Style.STRONG, "", heading);
    items.forEach(item -> add(style, "- ", item));
  }

  private void add(Style style, String bullet, String words) {
    String before = bullet;
    for (String part : Cells.wrapped(SafeText.of(words), width - bullet.length())) {
      lines.add(Line.of(before).plus(style, part));
      before = " ".repeat(bullet.length());
    }
  }

  /** The key and the name come first, because they are what reports it. */
  private static List<String> symptoms(Preflight preflight) {
    List<String> lines = new ArrayList<>();
    for (Preflight.Symptom symptom : preflight.symptoms()) {
      String key = lines.size() < Symptoms.MOST_KEYS ? "s" + (lines.size() + 1) + ", " : "";
      lines.add(key + symptom.slug() + ": " + symptom.title() + consequence(symptom, preflight));
    }
    return lines;
  }

  private static String consequence(Preflight.Symptom symptom, Preflight preflight) {
    return preflight.redFlags().stream()
        .filter(flag -> flag.symptom().equals(symptom.slug()))
        .findFirst()
        .map(flag -> " (ends the session: " + flag.advice() + ")")
        .orElse("");
  }

  private static String prop(Preflight.Prop prop) {
    String instead = prop.instead().map(words -> ", or instead: " + words).orElse("");
    if (!prop.optional()) {
      return prop.title() + instead;
    }
    String answer = prop.present() ? "there" : "not there; if it is: --have " + prop.slug();
    return prop.title() + instead + " (optional, " + answer + ")";
  }

  private static String choice(Preflight.Choice choice) {
    String answer = choice.chosen() ? "yes" : "no; for yes: --choose " + choice.slug();
    return choice.question() + " (" + answer + ")";
  }

  private static String facts(Plan plan) {
    StringBuilder out = new StringBuilder();
    Lengths whole = plan.timeline().whole();
    out.append("Takes ").append(Times.clock(whole.expected()));
    out.append(whole.openEnded() ? " and as long as you need" : "");
    plan.preflight()
        .startingPosture()
        .ifPresent(posture -> out.append(", starts ").append(posture));
    plan.routine().frequency().ifPresent(often -> frequency(often, out));
    return out.append('.').toString();
  }

  private static void frequency(Frequency often, StringBuilder out) {
    out.append(", ").append(often.times()).append(" per ");
    out.append(often.per().name().toLowerCase(Locale.ROOT));
    often
        .apart()
        .ifPresent(apart -> out.append(", ").append(Durations.format(apart)).append(" apart"));
    if (often.days().size() == DayOfWeek.values().length) {
      out.append(", every day");
    } else if (!often.days().isEmpty()) {
      out.append(", on ");
      out.append(often.days().stream().map(PreflightText::day).collect(Collectors.joining(", ")));
    }
    often.weeks().ifPresent(weeks -> out.append(" for ").append(weeks).append(" weeks"));
  }

  /** Returns what its author says about how often to do it. */
  private static Optional<String> note(Plan plan) {
    String own = plan.routine().language();
    String wanted = plan.options().language().orElse(own);
    return plan.routine()
        .frequency()
        .flatMap(Frequency::note)
        .map(note -> note.in(wanted, own).right().replace("{{", "{").replace("}}", "}"));
  }

  private static String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
