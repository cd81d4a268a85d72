package dev.limber.dsl.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts of the language's own words, each chosen by a number, so that whoever chooses comes deep.
 *
 * <p>Some words begin a line at the depth that was reached, some go deeper, some come back. So most
 * lists of numbers are nearly a routine, and some are one. Stateless.
 */
final class TokenSoup {

  /** Whole lines, at the depth that was reached. */
  private static final String LINES =
      """
      - hold: 15-30s|- hold: ready|- hold: { until: numb, then: 20s, at-most: 2m}|- hold: [10s, 20s]
      - hold: { total: 60s, bouts-of: 20s }|- rest: 5s|- rest: ready|- move: Lift.|- position: supine
      - reps: 8-12|- reps: { for: 30s }|- reps: [12, 10, 8]|- explain: Breathe.|- use: calf|- use: deep
      - use: missing|- move: Lift the {side} leg.|- hold: 3 breaths|- rest: exhale|- hold: 1ms|- rest: 0s
      - move: { en: Lift., de: Heben. }|- move: { right: A., left: B. }|- hold: 24h|-|- - a|? a|: b|a:
      - &a { hold: 5s }|- *a|- &b|- *b|- {}|- []|- repeat: 3|- exercise: Bridge|# limber: allow long-hold
      """;

  /** Lines behind which a list is one level deeper. */
  private static final String CONTAINERS =
      """
      - repeat: 3|- repeat: 2-5|- repeat: { for: 2m }|- repeat-per-side: right-first|- exercise: Bridge
      - repeat-per-side: affected-only|- stop-on-pain: any|- stop-on-pain: 4|- repeat: 1000|- hodl: 3
      """;

  /** What qualifies a step, on a line below it. */
  private static final String QUALIFIERS =
      """
      say: Wait.|say: [A, B]|say: "{side} {round} {rounds}"|cues: [{ every: 5s, say: Go }]|to: helper
      cues: [{ at: halfway, say: [A, B] }, { at: 5s before end, say: C }, { at: 50%, say: D }]|takes: 8s
      effort: 3|load: 5 kg|until: ready|at-most: 30s|each: 3s|tempo: 3-1-3-0|last-hold: 5s|when: tender
      tempo: { lift: 2s, top: 6s, lower: 2s }|unless: tender|needs: towel|needs: [towel, mat]|id: b
      image: "a-{side}.png"|note: x|x-a: { b: [c, { d: e }] }|rest: 10s|between: 2s|between: 1-3s
      change-over: 0s|then: end-side|then: end-exercise|then: end-routine|retry: 2|ease-at: 2|areas: [hip]
      each: 1 breath|takes: 1 breath|say: { en: A, de: B }|say: { right: A, left: B }|x-b: &a c|x-c: *a
      """;

  /** What stands anywhere. */
  private static final String SIGNS =
      """
      |: | - |[|]|{|}|, |,|"|'|#| # |&a |*a|&b |*b|!|!!str |%|@|`|>|\\|~|null|30|1:30|{side}|15-30s|en
      \t|"a":|"hold": "5s"|true|010|1e999|99999999999999999999s|0.0000000001s|5 breaths|a-a-a|---|...
      """;

  private static final String[] ODD = {
    "\r",
    "\r\n",
    "|",
    "|2\n",
    ">-\n",
    "\uFEFF",
    "\u2028",
    "\u0085",
    "\u0000",
    "\u001b[31m",
    "\u202e",
    "\u2066",
    "\ud83e",
    "\ud83e\uddb5",
    "e\u0301\u0301",
    "\u200b",
    "\u200d",
    "\u00ad"
  };

  private static final String HEAD =
      """
      schema: routine/v1
      id: a
      title: A
      symptoms: { numb: Numb }
      red-flags: [{ symptom: faint, say: Lie down. }]
      props: { towel: { title: A towel, optional: true }, mat: A mat }
      choices: { tender: Tender? }
      """
          .replace("{ numb: Numb }", "{ numb: Numb, faint: Faint }");

  private static final String[] DOCUMENT = {
    "language: de\n",
    "words: { right: { en: right, de: rechts }, left: { en: left, de: links } }\n",
    "frequency: 2-4 per day\n",
    "frequency: { times: 3, per: week, apart: 4h, days: [mon, wed], weeks: 6-8, note: x }\n",
    "defaults: { position: 3s, move: 1 breath, change-over: 0s }\n",
    "source: { title: A, url: 'https://example.org/', reviewed-on: 2024-02-30 }\n",
    "tags: [a, b]\n",
    "x-a: [b, { c: d }]\n",
  };

  private static final List<Piece> PIECES = pieces();

  private TokenSoup() {}

  /** A word with what it does to the depth. */
  private record Piece(String text, boolean line, int inside, int deeper) {}

  private static List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (String line : words(LINES)) {
      pieces.add(new Piece(line, true, 0, 0));
    }
    for (String line : words(CONTAINERS)) {
      pieces.add(new Piece(line, true, 0, 1));
    }
    for (String line : words(QUALIFIERS)) {
      pieces.add(new Piece(line, true, 1, 0));
    }
    pieces.add(new Piece("steps:", true, 1, 1));
    pieces.add(new Piece("release:", true, 1, 1));
    pieces.add(new Piece("", false, 0, -1));
    pieces.add(new Piece("", false, 0, -1));
    for (String sign : words(SIGNS)) {
      pieces.add(new Piece(sign.replace("\\t", "\t"), false, 0, 0));
    }
    for (String odd : ODD) {
      pieces.add(new Piece(odd, false, 0, 0));
    }
    return List.copyOf(pieces);
  }

  private static String[] words(String lines) {
    return lines.stripTrailing().split("[|\n]");
  }

  /** Returns the text that these numbers choose; the first one chooses what it begins with. */
  static String of(byte[] choices) {
    if (choices.length == 0) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    int first = choices[0] & 0xFF;
    if (first < 0xF0) {
      out.append(HEAD);
      for (int i = 0; i < DOCUMENT.length; i++) {
        out.append((first >> i & 1) == 0 ? "" : DOCUMENT[i]);
      }
      out.append("steps:");
    }
    int depth = 0;
    for (int i = 1; i < choices.length; i++) {
      Piece piece = PIECES.get((choices[i] & 0xFF) % PIECES.size());
      if (piece.line()) {
        out.append('\n').append("  ".repeat(2 * depth + piece.inside()));
      }
      out.append(piece.text());
      depth = Math.max(0, depth + piece.deeper());
      if (piece.deeper() > 0 && piece.inside() == 0) {
        out.append('\n').append("  ".repeat(2 * depth - 1)).append("steps:");
      }
    }
    return out.append('\n').toString();
  }
}
