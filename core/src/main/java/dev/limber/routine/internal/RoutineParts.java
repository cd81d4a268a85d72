package dev.limber.routine.internal;

import dev.limber.routine.Frequency;
import dev.limber.routine.Prop;
import dev.limber.routine.Routine;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules between steps look at: a routine that is whole, or as much of one as a reader
 * could make out.
 *
 * <p>Immutable.
 */
public record RoutineParts(
    String language,
    Text title,
    Optional<Text> summary,
    Optional<Text> instructions,
    List<Text> precautions,
    Optional<Frequency> frequency,
    Map<String, Prop> props,
    Map<String, Text> choices,
    List<Step> steps) {

  /** Returns the parts of a whole routine. */
  public static RoutineParts of(Routine routine) {
    return new RoutineParts(
        routine.language(),
        routine.title(),
        routine.summary(),
        routine.instructions(),
        routine.precautions(),
        routine.frequency(),
        routine.props(),
        routine.choices(),
        routine.steps());
  }

  /** Returns the texts outside the steps, by their place, in the order of the file. */
  Map<Path, Text> texts() {
    Map<Path, Text> texts = new LinkedHashMap<>();
    texts.put(Path.ROOT.key("title"), title);
    summary.ifPresent(text -> texts.put(Path.ROOT.key("summary"), text));
    instructions.ifPresent(text -> texts.put(Path.ROOT.key("instructions"), text));
    for (int i = 0; i < precautions.size(); i++) {
      texts.put(Path.ROOT.item("precautions", i), precautions.get(i));
    }
    frequency
        .flatMap(Frequency::note)
        .ifPresent(text -> texts.put(Path.ROOT.key("frequency").key("note"), text));
    Path places = Path.ROOT.key("props");
    props.forEach(
        (slug, prop) -> {
          texts.put(places.key(slug).key("title"), prop.title());
          prop.instead().ifPresent(text -> texts.put(places.key(slug).key("instead"), text));
        });
    choices.forEach((slug, text) -> texts.put(Path.ROOT.key("choices").key(slug), text));
    return texts;
  }
}
