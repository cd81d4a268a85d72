package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Fields;
import dev.limber.dsl.internal.Kinds;
import dev.limber.dsl.internal.MapNode;
import dev.limber.dsl.internal.Node;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.routine.Defaults;
import dev.limber.routine.Limits;
import dev.limber.routine.Routine;
import dev.limber.routine.Source;
import dev.limber.routine.Step;
import dev.limber.routine.Text;
import dev.limber.routine.internal.Forms;
import dev.limber.routine.internal.RoutineParts;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

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
  private final Set<Code> moot = EnumSet.noneOf(Code.class);

  private RoutineCodec(MapNode document, int longest, Problems problems, Uses uses) {
    this.fields = new Fields(document, "a routine", problems);
    this.reading = new Reading(problems, longest, uses);
  }

  /** Returns the routine that {@code root} writes, unless something is wrong with it. */
  static Optional<Routine> read(Node root, Limits limits, Problems problems, Uses uses) {
    return Kinds.map(root, "a routine, beginning with schema: " + Schema.V1, problems)
        .flatMap(
            document ->
                new RoutineCodec(document, limits.textLength(), problems, uses).read(root, limits));
  }

  private Optional<Routine> read(Node root, Limits limits) {
    if (!Schema.check(fields, reading)) {
      return Optional.empty();
    }
    KEYS.check(fields, this::meant);
    Optional<String> id =
        fields.require("id", idHint()) ? fields.find("id").flatMap(this::id) : Optional.empty();
    RoutineParts parts = parts();
    Optional<Source> source =
        fields
            .map("source", "a source such as {title: …, url: …}")
            .map(map -> SourceCodec.read(nested(map, "a source"), reading));
    List<String> tags = slugs("tags");
    List<String> muscles = slugs("muscles");
    Optional<String> level = fields.find("level").flatMap(reading::slug);
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

  private Optional<String> meant(ScalarNode key) {
    Optional<String> meant = DocumentHints.meant(key.value());
    meant.ifPresent(fields::standsFor);
    return meant.isPresent()
        ? meant.map(known -> "write " + known + ":")
        : DocumentHints.elsewhere(key.value());
  }

  private String idHint() {
    String title =
        fields.find("title").orElse(null) instanceof ScalarNode text && text.value().length() < 60
            ? Slugs.of(text.value())
            : "";
    return "write a name for it, such as id: " + (title.isEmpty() ? "calf-stretch" : title);
  }

  private Optional<String> id(Node node) {
    Optional<String> id = reading.slug(node);
    id.ifPresent(slug -> reading.uses().named(slug, node));
    return id;
  }

  private Fields nested(MapNode map, String owner) {
    return new Fields(map, owner, reading.problems());
  }

  private RoutineParts parts() {
    Optional<Text> title =
        fields.require("title", "write what it is called, such as title: Calf stretch")
            ? reading.text(fields, "title")
            : Optional.empty();
    Map<String, Text> symptoms =
        unlessWrong(
            Code.UNKNOWN_SYMPTOM,
            () ->
                bySlug("symptoms", SYMPTOMS, node -> reading.text(node).orElse(Steps.UNREADABLE)));
    return new RoutineParts(
        unlessWrong(
            Code.MISSING_LANGUAGE,
            () -> fields.find("language").flatMap(this::language).orElse(Routine.DEFAULT_LANGUAGE)),
        title.orElse(Steps.UNREADABLE),
        reading.text(fields, "summary"),
        reading.text(fields, "instructions"),
        fields
            .find("precautions")
            .map(node -> reading.list(node, "a list of texts", reading::text))
            .orElse(List.of()),
        symptoms,
        unlessWrong(
            Code.DUPLICATE_RED_FLAG,
            () ->
                fields
                    .find("red-flags")
                    .map(node -> RedFlagsCodec.read(node, symptoms.keySet(), reading))
                    .orElse(List.of())),
        fields.find("frequency").flatMap(node -> FrequencyCodec.read(node, reading)),
        unlessWrong(
            Code.UNKNOWN_PROP,
            () -> bySlug("props", PROPS, node -> PropsCodec.read(node, reading))),
        unlessWrong(
            Code.UNKNOWN_CHOICE,
            () -> bySlug("choices", CHOICES, node -> reading.text(node).orElse(Steps.UNREADABLE))),
        defaults(),
        fields.find("words").flatMap(node -> SideNamesCodec.read(node, reading)),
        new Steps(reading).required(fields),
        ExtensionCodec.read(fields.map(), reading));
  }

  /** Takes what is read, and notes that a rule has nothing to hold against if it is wrong. */
  private <T> T unlessWrong(Code rule, Supplier<T> read) {
    int before = reading.problems().errorCount();
    T taken = read.get();
    if (reading.problems().errorCount() > before) {
      moot.add(rule);
    }
    return taken;
  }

  private Optional<String> language(Node node) {
    String expected = "a language tag such as en or de-AT";
    return reading.scalar(
        node,
        expected,
        text -> {
          if (!Forms.isLanguage(text)) {
            throw new Fault(Code.BAD_LANGUAGE, expected);
          }
          return text;
        });
  }

  /** Reads the value of an entry; what cannot be made out has something to stand in for it. */
  private interface Entry<T> {
    T read(Node node);
  }

  private <T> Map<String, T> bySlug(String key, String expected, Entry<T> entry) {
    Map<String, T> entries = new LinkedHashMap<>();
    fields
        .map(key, expected, "write each below it, as a name, a colon and text")
        .ifPresent(
            map -> {
              for (int i = 0; i < map.size(); i++) {
                ScalarNode slug = map.key(i);
                T value = entry.read(map.value(i));
                reading.slug(slug).ifPresent(name -> entries.put(name, value));
              }
            });
    return entries;
  }

  private Defaults defaults() {
    Optional<Fields> own =
        fields
            .map("defaults", "durations such as {move: 4s}")
            .map(map -> nested(map, "the defaults"));
    if (!own.isPresent()) {
      return Defaults.NONE;
    }
    OF_DEFAULTS.check(own.get(), reading);
    return new Defaults(
        own.get().find("position").flatMap(reading::single),
        own.get().find("move").flatMap(reading::single),
        own.get().find("change-over").flatMap(reading::singleOrZero));
  }

  private List<String> slugs(String key) {
    return fields.find(key).map(node -> reading.list(node, SLUGS, reading::slug)).orElse(List.of());
  }
}
