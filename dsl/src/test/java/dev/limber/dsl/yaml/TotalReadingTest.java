package dev.limber.dsl.yaml;

import dev.limber.generated.GeneratedRoutines;
import dev.limber.routine.Routine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Promise R5: a text becomes a routine or problems, and nothing else is ever thrown. */
class TotalReadingTest {

  private static final Path ROUTINES = Path.of("../examples/routines");

  /** Our own words, and what breaks them. */
  private static final String WORDS =
      """
      schema: routine/v1|id: a|title: A|summary: |language: de|precautions: |frequency: 2-4 per day
      props: |towel: |optional: yes|choices: |tender: Tender?|defaults: |source: |url: a b|tags: [a, b]
      steps: |- position: supine|- move: Lift.|- hold: 15-30s|- rest: |- exercise: Bridge|- repeat: 3
      - repeat: 1000|- repeat-per-side: right-first|- stop-on-pain: any|release: |then: end-side|cues:
      - at: halfway|- every: 5s|say: {side}|say: "{side} {round} {x}"|say: |takes: 5|rest: 0s|needs: towel
      when: tender|id: b|change-over: 5s|hold: [15s, 30s]|reps: 10|x-a: b|until: ready|title: { en: A, de: B }
      - reps: 8-12|- reps: 3x10|each: 2s|tempo: 3-1-3-0|tempo: 3010|tempo: { lift: 1s, top: 0s }|last-hold: 5s
      - explain: Why.|- use: a|at-most: 2m|at-most: 1-2m|until: done|- hold: ready|- rest: ready|- repeat: { for: 5m }
      - hold: { until: numb, then: 20s }|- hold: { total: 60s, bouts-of: 90s }|{ for: 30s }|[ready, 5 breaths, 10s]
      between: 0s|retry: 9|retry: yes|ease-at: 1|ease-at: 5|areas: [knee]|- stop-on-pain: 4|to: helper|to: me
      effort: 5|effort: 7/10|load: 5 kg|note: a|note: ""|image: "{side}.png"|video: a b|x-b: [1, {a: }]|x-: ~
      symptoms: |numb: Numb|red-flags: |- { symptom: numb, say: Stop. }|words: { right: a, left: b }|1 breaths|inhale
      { right: a, left: b }|{ right: a }|{ en: { right: a, left: b } }|&a |*a|&b |*b|30|1:30|5 breaths|a-a-a|ready|"|'|[|]|{|}|,|: |# |- |? |~|null
      """;

  private final RoutineReader reader = RoutineReader.create();

  @Property(tries = 300)
  void ofAnyBytes(@ForAll byte[] bytes) {
    Answers.check(reader, "bytes.yaml", bytes);
    Answers.check(reader, "bytes.json", bytes);
  }

  @Property(tries = 300)
  void ofAnyText(@ForAll String text) {
    Answers.check(reader, "text.yaml", text);
  }

  @Property(tries = 2000)
  void ofAnySoupOfOurWords(@ForAll("soups") String soup) {
    Answers.check(reader, "soup.yaml", soup);
  }

  @Property(tries = 1000)
  void ofAnExampleThatWasChanged(@ForAll("examples") String text, @ForAll long seed) {
    Answers.check(reader, "example.yaml", changed(text, seed));
  }

  @Property(tries = 500)
  @Domain(GeneratedRoutines.class)
  @Domain(DomainContext.Global.class)
  void ofAGeneratedRoutineThatWasChanged(@ForAll Routine routine, @ForAll long seed) {
    RoutineReader using = reader.withLibrary(RoutineLibrary.of(routine));
    Answers.check(using, "made.yaml", changed(RoutineWriter.write(routine), seed));
  }

  @Property(tries = 2000)
  void ofAnyListOfTokens(@ForAll @Size(max = 60) byte[] choices) {
    FuzzedReading.check(TokenSoup.of(choices));
  }

  /** Deletes, doubles, moves and inserts lines and words. */
  private static String changed(String text, long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>(List.of(text.split("\n")));
    for (int i = 1 + random.nextInt(3); i > 0 && !lines.isEmpty(); i--) {
      change(lines, random.nextInt(lines.size()), random);
    }
    return String.join("\n", lines) + "\n";
  }

  private static void change(List<String> lines, int at, Random random) {
    String line = lines.get(at);
    String word = words().get(random.nextInt(words().size()));
    int column = random.nextInt(line.length() + 1);
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> lines.add(random.nextInt(lines.size()), line);
      case 3 -> lines.add(at, " ".repeat(random.nextInt(12)) + word);
      case 4 -> lines.set(at, line.substring(0, column) + word + line.substring(column));
      case 5 -> lines.set(at, line.substring(0, column));
      default -> lines.set(at, line.replaceFirst("\\w+", word.replace("$", "")));
    }
  }

  private static List<String> words() {
    return Arrays.stream(WORDS.split("[|\n]")).collect(Collectors.toList());
  }

  @Provide
  Arbitrary<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(ROUTINES)) {
      return Arbitraries.of(
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .sorted()
              .map(TotalReadingTest::text)
              .collect(Collectors.toList()));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<String> soups() {
    Arbitrary<Integer> depths = Arbitraries.integers().between(0, 5);
    Arbitrary<String> indented =
        Combinators.combine(depths, Arbitraries.of(words()))
            .as((depth, word) -> "\n" + "  ".repeat(depth) + word);
    Arbitrary<String> parts =
        Arbitraries.frequencyOf(Tuple.of(4, indented), Tuple.of(1, Arbitraries.of(words())));
    return parts
        .list()
        .ofMaxSize(25)
        .map(list -> "schema: routine/v1\nid: a\ntitle: A" + String.join("", list) + "\n");
  }
}
