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
public final class RoutineCodec {

  private static final String SLUGS = "a list of names, such as [back, hip]";
  private static final String PROPS = "props by name, such as {towel: A towel}";
  private static final String CHOICES = "questions by name, such as {tender: Is it tender?}";
  private static final Keys KEYS =
      Keys.of(
              "schema",
              "id",
              "title",
              "summary",
              "instructions",
              "language",
              "precautions",
              "frequency",
              "props",
              "choices",
              "defaults",
              "source",
              "tags",
              "muscles",
              "level",
              "steps")
          .before(Later.OF_DOCUMENT);

  private static final Keys OF_DEFAULTS = Keys.of("position", "move", "change-over");

  private final Fields fields;
  private final Reading reading;
  private final Set<Code> moot = EnumSet.noneOf(Code.class);

  private RoutineCodec(MapNode document, int longest, Problems problems) {
    this.fields = new Fields(document, "a routine", problems);
    this.reading = new Reading(problems, longest);
  }

  /** Returns the routine that {@code root} writes, unless something is wrong with it. */
  public static Optional<Routine> read(Node root, Limits limits, Problems problems) {
    return Kinds.map(root, "a routine, beginning with schema: " + Schema.V1, problems)
        .flatMap(
            document ->
                new RoutineCodec(document, limits.textLength(), problems).read(root, limits));
  }

  private Optional<Routine> read(Node root, Limits limits) {
    if (!Schema.check(fields, reading)) {
      return Optional.empty();
    }
    KEYS.check(fields, reading);
    Optional<String> id =
        fields.require("id") ? fields.find("id").flatMap(reading::slug) : Optional.empty();
    RoutineParts parts = parts();
    Defaults defaults = defaults();
    Optional<Source> source =
        fields
            .map("source", "a source such as {title: …, url: …}")
            .map(map -> SourceCodec.read(nested(map, "a source"), reading));
    List<String> tags = slugs("tags");
    List<String> muscles = slugs("muscles");
    Optional<String> level = fields.find("level").flatMap(reading::slug);
    new RuleProblems(root, moot, reading.problems()).check(parts, defaults, limits);
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
            parts.frequency(),
            parts.props(),
            parts.choices(),
            defaults,
            source,
            tags,
            muscles,
            level,
            parts.steps()));
  }

  private Fields nested(MapNode map, String owner) {
    return new Fields(map, owner, reading.problems());
  }

  private RoutineParts parts() {
    Optional<Text> title =
        fields.require("title") ? reading.text(fields, "title") : Optional.empty();
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
        fields.find("frequency").flatMap(node -> FrequencyCodec.read(node, reading)),
        unlessWrong(
            Code.UNKNOWN_PROP,
            () -> bySlug("props", PROPS, node -> PropsCodec.read(node, reading))),
        unlessWrong(
            Code.UNKNOWN_CHOICE,
            () -> bySlug("choices", CHOICES, node -> reading.text(node).orElse(Steps.UNREADABLE))),
        new Steps(reading).required(fields));
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
        .map(key, expected)
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
        own.get().find("position").flatMap(reading::duration),
        own.get().find("move").flatMap(reading::duration),
        own.get().find("change-over").flatMap(reading::durationOrZero));
  }

  private List<String> slugs(String key) {
    return fields.find(key).map(node -> reading.list(node, SLUGS, reading::slug)).orElse(List.of());
  }
}
