package dev.limber.terminal;

import dev.limber.routine.Frequency;
import dev.limber.session.Plan;
import dev.limber.session.Preflight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    out.append("Takes ").append(Times.clock(plan.timeline().whole().expected()));
    plan.preflight()
        .startingPosture()
        .ifPresent(posture -> out.append(", starts ").append(posture));
    plan.routine().frequency().ifPresent(often -> out.append(", ").append(frequency(often)));
    return out.append('.').toString();
  }

  private static String frequency(Frequency frequency) {
    String text = frequency.times() + " per " + frequency.per().name().toLowerCase(Locale.ROOT);
    return text + frequency.weeks().map(weeks -> " for " + weeks + " weeks").orElse("");
  }
}
