package dev.limber.dsl.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Texts as long as a reader takes, each of a shape that is made to cost time or memory.
 *
 * <p>Stateless.
 */
final class WorstTexts {

  /** The most code points that a reader takes. */
  static final int MOST = 256 * 1024;

  private static final String HEAD = "schema: routine/v1\nid: a\ntitle: A\n";
  private static final String STEPS = HEAD + "steps:\n";

  private static final String ORDINARY =
      """
        - exercise: Calf stretch %1$d
          steps:
            - position: standing
              say: Stand an arm's length from the wall and put your hands on it.
              takes: 8s
            - repeat-per-side: right-first
              change-over: 5s
              steps:
                - stop-on-pain: any
                  steps:
                    - move: Step back with your {side} foot and keep the heel on the ground.
                      takes: 5s
                    - hold: 15-30s
                      say: Hold the stretch.
                      cues:
                        - every: 10s
                          say: Lean in a little more.
                  release:
                    - move: Step forward again.
                      takes: 4s
      """;

  private WorstTexts() {}

  /** Returns a reader for these texts, which finds what some of them use. */
  static RoutineReader reader() {
    return RoutineReader.create().withLibrary(new WorstLibrary());
  }

  /** Returns a long text as a person would write it. */
  static String ordinary() {
    return numbered(STEPS, "", i -> ORDINARY.formatted(i));
  }

  /** Returns every text by the name of its shape; each is made when it is asked for. */
  static Map<String, Supplier<String>> all() {
    Map<String, Supplier<String>> all = new LinkedHashMap<>();
    structures(all);
    characters(all);
    anchors(all);
    mistakes(all);
    values(all);
    warnings(all);
    json(all);
    WorstLibrary.addTo(all, STEPS);
    return all;
  }

  private static void structures(Map<String, Supplier<String>> all) {
    all.put("lists in brackets", () -> fill("", "["));
    all.put("mappings in braces", () -> fill("", "{a: "));
    all.put("keys of keys", () -> fill("", "? "));
    all.put("lists by dashes", () -> fill("", "- "));
    all.put("mappings by depth", () -> staircase());
    all.put("empty lists", () -> fill(HEAD + "x-a: [", "[],"));
    all.put("mappings of one key", () -> fill(HEAD + "x-a: [", "{a: b},") + "]");
    all.put("mappings of one key on lines", () -> fill(STEPS, "- a:\n"));
    all.put("keys of a mapping", () -> numbered(HEAD + "x-a:\n", "", i -> " k" + i + ":\n"));
    all.put("the same key", () -> fill(HEAD + "x-a:\n", " k: v\n"));
    all.put("two keys in turn", () -> fill(HEAD + "x-a:\n", " k: v\n l: v\n"));
    all.put("unknown keys", () -> numbered(HEAD, "", i -> "k" + i + ":\n"));
    all.put("extensions", () -> numbered(HEAD, "steps: [rest: 1s]\n", i -> "x-" + i + ": a\n"));
    all.put("an extension deep", () -> fill(HEAD + "steps: [rest: 1s]\nx-a: [", DEEP));
    all.put("extensions of steps", () -> fill(STEPS, "- rest: 1s\n  x-a: {b: [c, d, {e: f}]}\n"));
    all.put("empty steps", () -> fill(STEPS, "-\n"));
    all.put("documents", () -> fill("", "---\n"));
  }

  private static final String DEEP =
      "[".repeat(20) + "a" + "]".repeat(20) + "," + "{a: ".repeat(20) + "b" + "}".repeat(20) + ",";

  private static void characters(Map<String, Supplier<String>> all) {
    all.put("comments", () -> fill("", "#\n"));
    all.put("one comment", () -> fill("", "#"));
    all.put("line ends", () -> fill("", "\n"));
    all.put("carriage returns", () -> fill("", "\r"));
    all.put("tabs", () -> fill("", "\t"));
    all.put("blanks", () -> fill(HEAD + "steps:", " "));
    all.put("controls", () -> fill("", "\u0001"));
    all.put("emoji", () -> fill(STEPS + "- move: ", "🦵"));
    all.put("marks", () -> fill(STEPS + "- move: a", "\u0301"));
    all.put("right to left", () -> fill(STEPS + "- move: a", "\u202E"));
    all.put("a plain text", () -> fill(STEPS + "- move: ", "a"));
    all.put("a plain text of words", () -> fill(STEPS + "- move: ", "a "));
    all.put("a plain text of lines", () -> fill(STEPS + "- move: a\n", "   b\n"));
    all.put("a text in quotes", () -> fill(STEPS + "- move: \"", "\\n") + "\"");
    all.put("a text in single quotes", () -> fill(STEPS + "- move: '", "''") + "'");
    all.put("escapes", () -> fill(STEPS + "- move: \"", "\\U0001F9B5") + "\"");
    all.put("a literal text", () -> fill(STEPS + "- move: |\n", "   a\n"));
    all.put("a folded text", () -> fill(STEPS + "- move: >\n", "   a\n\n"));
    all.put("an open quote", () -> fill(STEPS + "- move: \"", "a\n  "));
    all.put("a long key", () -> fill("", "k") + ": v");
    all.put("colons", () -> fill("", ":"));
    all.put("question marks", () -> fill("", "?"));
    all.put("closing brackets", () -> fill("", "]"));
    all.put("commas", () -> fill("a: [", ","));
    all.put("a directive", () -> fill("%", "A"));
    all.put("a tag", () -> fill("!", "a"));
    all.put("an anchor", () -> fill("&", "a"));
  }

  private static void anchors(Map<String, Supplier<String>> all) {
    all.put("anchors", () -> numbered(HEAD + "x-a: [", "]", i -> "&a" + i + " b,"));
    all.put("the same anchor", () -> fill(HEAD + "x-a: [", "&a b,") + "]");
    all.put("references", () -> fill(HEAD + "x-a: [&a b", ",*a") + "]");
    all.put("unknown references", () -> fill(HEAD + "x-a: [", "*a,") + "]");
    all.put("references to a long text", () -> references());
    all.put("laughs", () -> laughs());
    all.put("laughs of steps", () -> laughsOfSteps());
    all.put("tags", () -> fill(STEPS, "- !a b\n"));
  }

  private static String references() {
    String long_ = "b".repeat(4_000);
    return HEAD
        + "x-b: &a \""
        + long_
        + "\"\nsteps:\n"
        + "- move: *a\n".repeat(199)
        + fill("", "- rest: 1s\n").substring(0, 100_000);
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder(HEAD + "x-a:\n- &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 15; i++) {
      String alias = "*a" + (i - 1) + ",";
      text.append("- &a").append(i).append(" [").append(alias.repeat(10)).append("]\n");
    }
    return text.toString();
  }

  private static String laughsOfSteps() {
    StringBuilder text = new StringBuilder(STEPS).append("- &a0 { rest: 1s }\n");
    for (int i = 1; i < 5; i++) {
      String steps = ("*a" + (i - 1) + ", ").repeat(9);
      text.append("- &a").append(i).append(" { repeat: 2, steps: [").append(steps).append("] }\n");
    }
    return text.toString();
  }

  private static void mistakes(Map<String, Supplier<String>> all) {
    all.put("a wrong kind a step", () -> fill(STEPS, "- hodl: 1\n"));
    all.put("a wrong key a step", () -> fill(STEPS, "- rest: 1s\n  hodl: 1\n"));
    all.put("two kinds a step", () -> fill(STEPS, "- rest: 1s\n  hold: 1s\n"));
    all.put("a wrong value a step", () -> fill(STEPS, "- hold: 1\n"));
    all.put("undeclared props", () -> fill(STEPS, "- rest: 1s\n  needs: towel\n"));
    all.put("many undeclared props", () -> undeclared());
    all.put("missing routines", () -> fill(STEPS, "- use: calf-raise\n"));
    all.put("different missing routines", () -> numbered(STEPS, "", i -> "- use: r" + i + "\n"));
    all.put("unknown placeholders", () -> fill(STEPS, "- move: \"{a}{b}{c}{d}\"\n"));
    all.put("ids twice", () -> fill(STEPS, "- rest: 1s\n  id: a\n"));
    all.put("sides in sides", () -> sides());
    all.put("nothing but slugs", () -> fill(HEAD + "tags: [", "A,") + "]\n");
    all.put("wrong days", () -> fill(HEAD + "frequency: {days: [", "mo,") + "]}\n");
    all.put("wrong areas", () -> fill(STEPS + "- stop-on-pain: any\n  areas: [", "H,") + "]\n");
  }

  private static String undeclared() {
    StringBuilder text = new StringBuilder(HEAD).append("props:\n");
    for (int i = 0; i < 8_000; i++) {
      text.append(" p").append(i).append(": a\n");
    }
    return text.append("steps:\n").append("- rest: 1s\n  needs: q\n".repeat(4_900)).toString();
  }

  private static String sides() {
    return STEPS
        + ("- repeat-per-side: left-first\n  steps:\n"
                + "  - repeat-per-side: left-first\n    steps: [rest: 1s]\n")
            .repeat(2_700);
  }

  private static void values(Map<String, Supplier<String>> all) {
    all.put("digits as a duration", () -> fill(STEPS + "- hold: ", "1") + "s\n");
    all.put("digits as a count", () -> fill(STEPS + "- repeat: ", "1") + "\n  steps: [rest: 1s]\n");
    all.put("digits as percent", () -> cue("at: " + "1".repeat(100_000) + "%"));
    all.put("digits behind a point", () -> cue("at: 0." + "1".repeat(100_000) + "%"));
    all.put("parts of a duration", () -> fill(STEPS + "- hold: ", "1m") + "\n");
    all.put("blanks in a duration", () -> fill(STEPS + "- hold: '1", " ") + "s'\n");
    all.put("phases", () -> fill(STEPS + "- reps: 3\n  tempo: ", "1-") + "1\n");
    all.put("a slug of parts", () -> fill(HEAD + "level: ", "a-") + "a\n");
    all.put("a language of parts", () -> fill(HEAD + "language: de", "-a") + "\n");
    all.put("languages", () -> languages());
    all.put("languages a step", () -> fill(STEPS, "- move: {en: A, de: B, fr: C, es: D, it: E}\n"));
    all.put("holds in turn", () -> turns("hold", "1s,"));
    all.put("words in turn", () -> turns("rest: 1s\n    say", "a,"));
    all.put("reps in turn", () -> turns("reps", "1,"));
    all.put("cues", () -> fill(STEPS + "- hold: 1h\n  cues:\n", "  - {every: 1s, say: a}\n"));
    all.put(
        "words of a cue",
        () -> fill(STEPS + "- hold: 1h\n  cues:\n  - every: 1s\n    say: [", "a,"));
    all.put("props", () -> numbered(HEAD + "props:\n", "", i -> " p" + i + ": a\n"));
    all.put("red flags", () -> redFlags());
    all.put("precautions", () -> fill(HEAD + "precautions:\n", "- a\n"));
    all.put("tags of a catalogue", () -> numbered(HEAD + "tags: [", "]\n", i -> "a" + i + ","));
    all.put("placeholders", () -> fill(STEPS + "- repeat: 3\n  steps:\n", "  - move: '{round}'\n"));
    all.put("braces", () -> fill(STEPS + "- move: '", "{{}}") + "'\n");
    all.put("a repeat in a repeat", () -> repeats());
    all.put("one-letter texts", () -> fill(STEPS, "- move: a\n"));
  }

  private static String cue(String at) {
    return STEPS + "- hold: 1h\n  cues:\n  - " + at + "\n    say: a\n";
  }

  private static String languages() {
    StringBuilder text = new StringBuilder(STEPS + "- move:\n    en: a\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("    en-x-").append(Integer.toString(i, 36)).append(": a\n");
    }
    return text.toString();
  }

  private static String turns(String key, String item) {
    return STEPS + "- repeat: 3\n  steps:\n  - " + key + ": [" + item.repeat(49_000) + item + "]\n";
  }

  private static String redFlags() {
    StringBuilder text = new StringBuilder(HEAD + "symptoms:\n");
    for (int i = 0; i < 5_000; i++) {
      text.append(" s").append(i).append(": a\n");
    }
    text.append("red-flags:\n");
    for (int i = 0; i < 5_000; i++) {
      text.append("- {symptom: s").append(i).append(", say: a}\n");
    }
    return text.append("steps: [rest: 1s]\n").toString();
  }

  private static String repeats() {
    StringBuilder text = new StringBuilder(STEPS);
    for (int i = 0; i < 10; i++) {
      String indent = "  ".repeat(i);
      text.append(indent).append("- repeat: 1000\n").append(indent).append("  steps:\n");
    }
    return fill(text.toString(), "  ".repeat(10) + "- rest: 1ms\n");
  }

  private static void warnings(Map<String, Supplier<String>> all) {
    all.put("a long hold a step", () -> fill(STEPS, "- hold: 4m\n"));
    all.put("a side a step", () -> fill(STEPS + SIDES, "  - move: Right leg.\n"));
    all.put("words without time", () -> fill(STEPS, "- rest: 1s\n  say: a b c d e f g h i\n"));
    all.put("half translated", () -> fill(STEPS + "- move: {en: A, de: B}\n", "- move: A\n"));
    all.put("no words for sides", () -> fill(STEPS + SIDES, "  - move: {en: a, it: '{side}'}\n"));
    all.put(
        "allowances",
        () -> fill("# limber: allow long-hold\n" + STEPS, "- hold: 4m # limber: allow\n"));
    all.put("codes of an allowance", () -> fill(STEPS + "- hold: 4m # limber: allow", " a") + "\n");
    all.put(
        "codes for many warnings",
        () ->
            half(STEPS.replace("\n", " \n") + "# limber: allow", " side-word")
                + half("\n- repeat: 1\n  steps: [", "hold: 4m,")
                + "]\n");
    all.put(
        "comments above many warnings",
        () ->
            half("# limber: allow side-word\n", "#\n").replace(HEAD, "")
                + half(HEAD + "steps: [", "hold: 4m,")
                + "]\n");
  }

  private static final String SIDES = "- repeat-per-side: left-first\n  steps:\n";

  private static void json(Map<String, Supplier<String>> all) {
    String head = "{\"schema\": \"routine/v1\", \"id\": \"a\", \"title\": \"A\", ";
    all.put("JSON lists", () -> fill("{\"a\": ", "["));
    all.put("JSON mappings", () -> fill("", "{\"a\": "));
    all.put(
        "JSON steps",
        () -> fill(head + "\"steps\": [", "{\"rest\": \"1s\"},") + "{\"rest\":\"1s\"}]}");
    all.put(
        "JSON steps that are none", () -> fill(head + "\"steps\": [", "{\"rest\": 1},") + "1]}");
    all.put("JSON without an end", () -> fill(head + "\"steps\": [", "{\"rest\": \"1s\"},"));
    all.put("JSON escapes", () -> fill(head + "\"x-a\": \"", "\\u0041") + "\"}");
    all.put("JSON numbers", () -> fill(head + "\"x-a\": [", "1e9,") + "1]}");
    all.put("a JSON number", () -> fill(head + "\"x-a\": 1", "0") + "}");
    all.put("the same JSON key", () -> fill(head, "\"k\": 1, ") + "\"k\": 1}");
  }

  private static String staircase() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < MOST - 1000; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  /** Returns a text that goes on with the same part, with a little room at its end. */
  static String fill(String begin, String part) {
    int room = MOST - 100 - begin.codePointCount(0, begin.length());
    return begin + part.repeat(room / part.codePointCount(0, part.length()));
  }

  private static String half(String begin, String part) {
    return begin + part.repeat((MOST / 2 - 100 - begin.length()) / part.length());
  }

  private static String numbered(String begin, String end, IntFunction<String> part) {
    StringBuilder text = new StringBuilder(MOST).append(begin);
    for (int i = 0; ; i++) {
      String next = part.apply(i);
      if (text.length() + next.length() + end.length() > MOST) {
        return text.append(end).toString();
      }
      text.append(next);
    }
  }
}
