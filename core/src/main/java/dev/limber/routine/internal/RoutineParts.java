package dev.limber.routine.internal;

import dev.limber.routine.Defaults;
import dev.limber.routine.Extension;
import dev.limber.routine.Frequency;
import dev.limber.routine.Prop;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Routine;
import dev.limber.routine.SideNames;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
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
    Map<String, Text> symptoms,
    List<RedFlag> redFlags,
    Optional<Frequency> frequency,
    Map<String, Prop> props,
    Map<String, Text> choices,
    Defaults defaults,
    Optional<SideNames> words,
    List<Step> steps,
    Map<String, Extension> extensions) {

  /** Returns the parts of a whole routine. */
  public static RoutineParts of(Routine routine) {
    return new RoutineParts(
        routine.language(),
        routine.title(),
        routine.summary(),
        routine.instructions(),
        routine.precautions(),
        routine.symptoms(),
        routine.redFlags(),
        routine.frequency(),
        routine.props(),
        routine.choices(),
        routine.defaults(),
        routine.words(),
        routine.steps(),
        routine.extensions());
  }

  /** Shows the texts outside of the steps, of the document at {@code root}. */
  void texts(Path root, TextVisitor visitor) {
    int alone = TextVisitor.NO_LIST;
    visitor.text(title, root, "title", alone);
    show(summary, root, "summary", visitor);
    show(instructions, root, "instructions", visitor);
    for (int i = 0; i < precautions.size(); i++) {
      visitor.text(precautions.get(i), root, "precautions", i);
    }
    show(symptoms, root.key("symptoms"), visitor);
    for (int i = 0; i < redFlags.size(); i++) {
      visitor.text(redFlags.get(i).say(), root.item("red-flags", i), "say", alone);
    }
    if (frequency.isPresent()) {
      show(frequency.get().note(), root.key("frequency"), "note", visitor);
    }
    for (Map.Entry<String, Prop> prop : props.entrySet()) {
      prop(prop.getValue(), root.key("props").key(prop.getKey()), visitor);
    }
    show(choices, root.key("choices"), visitor);
    if (words.isPresent()) {
      words(words.get(), root.key("words"), visitor);
    }
  }

  private static void show(Optional<Text> text, Path parent, String key, TextVisitor visitor) {
    if (text.isPresent()) {
      visitor.text(text.get(), parent, key, TextVisitor.NO_LIST);
    }
  }

  private static void show(Map<String, Text> texts, Path parent, TextVisitor visitor) {
    for (Map.Entry<String, Text> entry : texts.entrySet()) {
      visitor.text(entry.getValue(), parent, entry.getKey(), TextVisitor.NO_LIST);
    }
  }

  private static void prop(Prop prop, Path path, TextVisitor visitor) {
    visitor.text(prop.title(), path, "title", TextVisitor.NO_LIST);
    show(prop.instead(), path, "instead", visitor);
  }

  private static void words(SideNames names, Path path, TextVisitor visitor) {
    visitor.text(names.right(), path, "right", TextVisitor.NO_LIST);
    visitor.text(names.left(), path, "left", TextVisitor.NO_LIST);
  }
}
