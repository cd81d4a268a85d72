package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.ListNode;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Notation;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Suggestions;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and writes {@code red-flags}: the symptoms that end a session at once, with advice. */
final class RedFlagsCodec {

  private static final String EXPECTED = "a list of red flags";
  private static final String ONE = "a red flag such as {symptom: numb, say: …}";
  private static final Keys KEYS = Keys.of("symptom", "say");

  private RedFlagsCodec() {}

  /**
   * Returns every red flag; what cannot be made out has something to stand in for it.
   *
   * @param declared the symptoms that the routine declares
   */
  static List<RedFlag> read(Node node, Set<String> declared, Reading reading) {
    String some = declared.isEmpty() ? "unreadable" : declared.iterator().next();
    Optional<ListNode> list = list(node, reading);
    List<RedFlag> flags = new ArrayList<>();
    for (int i = 0; list.isPresent() && i < list.get().size(); i++) {
      Optional<MapNode> map = Kinds.map(list.get().get(i), ONE, reading.problems());
      flags.add(
          map.isPresent()
              ? read(
                  new Fields(map.get(), "a red flag", reading.problems()), some, declared, reading)
              : new RedFlag(some, Steps.UNREADABLE));
    }
    return flags;
  }

  private static Optional<ListNode> list(Node node, Reading reading) {
    if (node instanceof ListNode list) {
      return Optional.of(list);
    }
    Kinds.wrong(node, EXPECTED, RedFlagsCodec::asItems, reading.problems());
    return Optional.empty();
  }

  private static String asItems(Notation in) {
    return in == Notation.YAML
        ? "write each as an item: " + in.item("symptom", "numb") + CueCodec.andSay(in)
        : "write each in braces: " + in.map("symptom", "numb", "say", Notation.SOMETHING);
  }

  private static Hint meant(ScalarNode key, Set<String> declared) {
    String word = key.value();
    if (word.equals("text") || word.equals("advice") || word.equals("message")) {
      return in -> "write " + in.key("say");
    }
    Optional<String> symptom = Suggestions.nearest(word, declared);
    return symptom.isPresent()
        ? in -> "write " + in.entry("symptom", symptom.get()) + CueCodec.andSay(in)
        : Hint.NONE;
  }

  private static RedFlag read(Fields fields, String some, Set<String> declared, Reading reading) {
    List<ScalarNode> unknown = KEYS.unknownIn(fields.map());
    for (ScalarNode key : unknown) {
      KEYS.refuse(key, fields, meant(key, declared));
    }
    boolean clear = unknown.isEmpty();
    boolean named = clear ? fields.require("symptom") : fields.has("symptom");
    boolean said = clear ? fields.require("say") : fields.has("say");
    Optional<String> symptom =
        named ? reading.slug(fields.find("symptom").get()) : Optional.empty();
    Optional<Text> say = said ? reading.text(fields, "say") : Optional.empty();
    return new RedFlag(symptom.orElse(some), say.orElse(Steps.UNREADABLE));
  }

  static void write(List<RedFlag> flags, Out out) {
    if (flags.isEmpty()) {
      return;
    }
    out.scalar("red-flags");
    out.list(
        () ->
            flags.forEach(
                flag ->
                    out.map(
                        () -> {
                          out.entry("symptom", flag.symptom());
                          TextCodec.entry("say", flag.say(), out);
                        })));
  }
}
