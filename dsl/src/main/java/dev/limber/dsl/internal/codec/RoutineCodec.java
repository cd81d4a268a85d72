package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.routine.Defaults;
import dev.limber.routine.Limits;
import dev.limber.routine.Prop;
import dev.limber.routine.RedFlag;
import dev.limber.routine.Routine;
import dev.limber.routine.Source;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.routine.internal.Forms;
import dev.limber.routine.internal.RoutineParts;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads whole documents.
 *
 * <p>Not safe for use by several threads.
 */
final class RoutineCodec {

  private static final String SLUGS = "a list of names, such as [back, hip]";
  private static final String PROPS = "props by name, such as {towel: A towel}";
  private static final String CHOICES = "questions by name, such as {tender: Is it tender?}";
  private static final String SYMPTOMS = "symptoms by name, such as {numb: Your foot is numb}";
  private static final Keys KEYS =
      Keys.of(
              "schema",
              "id",
              "title",
              "summary",
              "instructions",
              "language",
              "precautions",
              "symptoms",
              "red-flags",
              "frequency",
              "props",
              "choices",
              "defaults",
              "words",
              "source",
              "tags",
              "muscles",
              "level",
              "steps")
          .withOwn();

  private static final Keys OF_DEFAULTS = Keys.of("position", "move", "change-over");

  private final Fields fields;
  private final Reading reading;
  private final Set<Code> moot = new HashSet<>();

  private RoutineCodec(MapNode document, int longest, Problems problems, Uses uses) {
    this.fields = new Fields(document, "a routine", problems);
    this.reading = new Reading(problems, longest, uses);
  }

  /** Returns the routine that {@code root} writes, unless something is wrong with it. */
  static Optional<Routine> read(Node root, Limits limits, Problems problems, Uses uses) {
    Optional<MapNode> document =
        Kinds.map(root, "a routine, beginning with schema: " + Schema.V1, problems);
    return document.isPresent()
        ? new RoutineCodec(document.get(), limits.textLength(), problems, uses).read(root, limits)
        : Optional.empty();
  }

  private Optional<Routine> read(Node root, Limits limits) {
    if (!Schema.check(fields, reading)) {
      return Optional.empty();
    }
    for (ScalarNode key : KEYS.unknownIn(fields.map())) {
      KEYS.refuse(key, fields, meant(key));
    }
    Optional<String> id = id();
    RoutineParts parts = parts();
    Optional<Source> source = source();
    List<String> tags = slugs("tags");
    List<String> muscles = slugs("muscles");
    Optional<String> level = reading.slug(fields, "level");
    if (reading.uses().areIncomplete()) {
      // what is missing may declare them
      moot.addAll(EnumSet.of(Code.UNKNOWN_PROP, Code.UNKNOWN_CHOICE, Code.UNKNOWN_SYMPTOM));
    }
    List<Step> steps = new RuleProblems(root, moot, reading.problems()).check(parts, limits);
    if (!id.isPresent() || reading.problems().hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new Routine(
            id.get(),
            parts.title(),
            parts.summary(),
            parts.instructions(),
            parts.language(),
            parts.precautions(),
            parts.symptoms(),
            parts.redFlags(),
            parts.frequency(),
            parts.props(),
            parts.choices(),
            parts.defaults(),
            parts.words(),
            source,
            tags,
            muscles,
            level,
            steps,
            parts.extensions()));
  }

  private Hint meant(ScalarNode key) {
    Optional<String> meant = DocumentHints.meant(key.value());
    meant.ifPresent(fields::standsFor);
    return meant.isPresent()
        ? in -> "write " + in.key(meant.get())
        : DocumentHints.elsewhere(key.value());
  }

  private Hint idHint() {
    String title =
        fields.find("title").orElse(null) instanceof ScalarNode text && text.value().length() < 60
            ? Slugs.of(text.value())
            : "";
    String id = title.isEmpty() ? "calf-stretch" : title;
    return in -> "write a name for it, such as " + in.entry("id", id);
  }

  private static Hint titleHint() {
    return in -> "write what it is called, such as " + in.entry("title", "Calf stretch");
  }

  private Optional<String> id() {
    if (!fields.has("id")) {
      fields.missing("id", idHint());
      return Optional.empty();
    }
    Node node = fields.find("id").get();
    Optional<String> id = reading.slug(node);
    if (id.isPresent()) {
      reading.uses().named(id.get(), node);
    }
    return id;
  }

  private Optional<Source> source() {
    Optional<MapNode> map = fields.map("source", "a source such as {title: …, url: …}");
    return map.isPresent()
        ? Optional.of(SourceCodec.read(nested(map.get(), "a source"), reading))
        : Optional.empty();
  }

  private Fields nested(MapNode map, String owner) {
    return new Fields(map, owner, reading.problems());
  }

  private RoutineParts parts() {
    Optional<Text> title =
        fields.has("title") || fields.missing("title", titleHint())
            ? reading.text(fields, "title")
            : Optional.empty();
    Map<String, Text> symptoms = texts("symptoms", SYMPTOMS, Code.UNKNOWN_SYMPTOM);
    Optional<Node> frequency = fields.find("frequency");
    Optional<Node> words = fields.find("words");
    return new RoutineParts(
        language(),
        title.orElse(Steps.UNREADABLE),
        reading.text(fields, "summary"),
        reading.text(fields, "instructions"),
        precautions(),
        symptoms,
        redFlags(symptoms.keySet()),
        frequency.isPresent() ? FrequencyCodec.read(frequency.get(), reading) : Optional.empty(),
        props(),
        texts("choices", CHOICES, Code.UNKNOWN_CHOICE),
        defaults(),
        words.isPresent() ? SideNamesCodec.read(words.get(), reading) : Optional.empty(),
        new Steps(reading).required(fields),
        ExtensionCodec.read(fields.map(), reading));
  }

  /** Notes that a rule has nothing to hold against if something was wrong since then. */
  private void mootIfWrong(Code rule, int errorsBefore) {
    if (reading.problems().errorCount() > errorsBefore) {
      moot.add(rule);
    }
  }

  private List<Text> precautions() {
    Optional<Node> node = fields.find("precautions");
    return node.isPresent()
        ? reading.texts(reading.list(node.get(), "a list of texts"))
        : List.of();
  }

  private List<RedFlag> redFlags(Set<String> symptoms) {
    int before = reading.problems().errorCount();
    Optional<Node> node = fields.find("red-flags");
    List<RedFlag> flags =
        node.isPresent() ? RedFlagsCodec.read(node.get(), symptoms, reading) : List.of();
    mootIfWrong(Code.DUPLICATE_RED_FLAG, before);
    return flags;
  }

  private String language() {
    Optional<Node> node = fields.find("language");
    if (!node.isPresent()) {
      return Routine.DEFAULT_LANGUAGE;
    }
    int before = reading.problems().errorCount();
    Optional<String> language = language(node.get());
    mootIfWrong(Code.MISSING_LANGUAGE, before);
    return language.orElse(Routine.DEFAULT_LANGUAGE);
  }

  private Optional<String> language(Node node) {
    String expected = "a language tag such as en or de-AT";
    try {
      String text = reading.written(node, expected);
      if (!Forms.isLanguage(text)) {
        throw new Fault(Code.BAD_LANGUAGE, expected);
      }
      return Optional.of(text);
    } catch (Fault fault) {
      return reading.refuse(node, fault);
    }
  }

  private Map<String, Prop> props() {
    int before = reading.problems().errorCount();
    Map<String, Prop> props = new LinkedHashMap<>();
    Optional<MapNode> map = entries("props", PROPS);
    for (int i = 0; map.isPresent() && i < map.get().size(); i++) {
      Prop prop = PropsCodec.read(map.get().value(i), reading);
      Optional<String> slug = reading.slug(map.get().key(i));
      if (slug.isPresent()) {
        props.put(slug.get(), prop);
      }
    }
    mootIfWrong(Code.UNKNOWN_PROP, before);
    return props;
  }

  /** Reads texts by name, and notes that a rule has nothing to hold against if one is wrong. */
  private Map<String, Text> texts(String key, String expected, Code rule) {
    int before = reading.problems().errorCount();
    Map<String, Text> texts = new LinkedHashMap<>();
    Optional<MapNode> map = entries(key, expected);
    for (int i = 0; map.isPresent() && i < map.get().size(); i++) {
      Optional<Text> text = reading.text(map.get().value(i));
      Optional<String> slug = reading.slug(map.get().key(i));
      if (slug.isPresent()) {
        texts.put(slug.get(), text.orElse(Steps.UNREADABLE));
      }
    }
    mootIfWrong(rule, before);
    return texts;
  }

  private Optional<MapNode> entries(String key, String expected) {
    Node node = fields.find(key).orElse(null);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof MapNode map) {
      return Optional.of(map);
    }
    Kinds.wrong(
        node,
        expected,
        Hint.either(
            "write each below it, as a name, a colon and text",
            "write them in braces, each as a name and text: {\"towel\": \"A towel\"}"),
        reading.problems());
    return Optional.empty();
  }

  private Defaults defaults() {
    Optional<MapNode> own = fields.map("defaults", "durations such as {move: 4s}");
    if (!own.isPresent()) {
      return Defaults.NONE;
    }
    Fields lengths = nested(own.get(), "the defaults");
    OF_DEFAULTS.check(lengths, reading);
    Optional<Node> changeOver = lengths.find("change-over");
    return new Defaults(
        reading.single(lengths, "position"),
        reading.single(lengths, "move"),
        changeOver.isPresent() ? reading.singleOrZero(changeOver.get()) : Optional.empty());
  }

  private List<String> slugs(String key) {
    Optional<Node> node = fields.find(key);
    return node.isPresent() ? reading.slugs(reading.list(node.get(), SLUGS), key) : List.of();
  }
}
