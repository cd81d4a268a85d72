package dev.limber.dsl.schema;

import dev.limber.dsl.yaml.Problem;
import java.util.List;

/**
 * The rules of the reader that a schema cannot say, each with a document that breaks no other one.
 *
 * @param code the reader's code for it
 * @param message what the reader's message holds, where the code has other rules, too
 * @param row the document, see {@link Rows}
 */
record Unsayable(String code, String message, String row) {

  /** What is declared, what is unique, and what stands inside of what. */
  private static final List<Unsayable> BETWEEN_VALUES =
      List.of(
          of("unknown-choice", "step: { hold: 30s, when: tender }"),
          of("unknown-prop", "step: { hold: 30s, needs: towel }"),
          of("unknown-symptom", "step: { hold: { until: tingling } }"),
          of("unknown-use", "step: { use: calf-stretch }"),
          of("use-cycle", "step: { use: a }"),
          of(
              "duplicate-red-flag",
              "document: { symptoms: { pain: Pain }, red-flags: "
                  + "[{ symptom: pain, say: Stop. }, { symptom: pain, say: Stop. }] }"),
          of("misplaced-sides", "step: { hold: 30s, say: { right: Right., left: Left. } }"),
          of("misplaced-list", "step: { hold: [30s, 20s] }"),
          of("duplicate-id", "document: { steps: [{ hold: 30s, id: a }, { hold: 30s, id: a }] }"),
          of(
              "nested-sides",
              "step: { repeat-per-side: right-first, steps: "
                  + "[{ repeat-per-side: right-first, steps: [{ hold: 30s }] }] }"),
          of(
              "misplaced-then",
              "step: { stop-on-pain: any, then: end-side, steps: [{ rest: 30s }] }"),
          of("misplaced-placeholder", "step: { move: \"Lift your {side} leg.\" }"),
          of("missing-language", "document: { title: { de: Wade } }"),
          of("duplicate-key", "document: { title: { en: Calf, EN: Calf } }"));

  /** What is to be reckoned with. */
  private static final List<Unsayable> WITHIN_VALUES =
      List.of(
          of("backward-range", "step: { hold: 30-15s }"),
          of("bout-too-long", "step: { hold: { total: 20s, bouts-of: 30s } }"),
          of("ease-at-too-high", "step: { stop-on-pain: 3, ease-at: 3, steps: [{ rest: 3s }] }"),
          of("no-rep-fits", "step: { reps: { for: 2s }, each: 3s }"),
          of("cue-without-end", "step: { hold: ready, cues: [{ at: halfway, say: Half. }] }"),
          of(
              "round-without-time",
              "step: { repeat: { for: 1m }, steps: [{ move: Lift., until: ready }] }"),
          of("equal-ends", "step: { repeat: 3-3, steps: [{ hold: 30s }] }"),
          new Unsayable("not-positive", "every phase", "step: { reps: 3, tempo: { top: 0s } }"),
          new Unsayable(
              "bad-duration", "whole milliseconds", "step: { move: Lift., takes: 1.0005s }"),
          new Unsayable("bad-duration", "a year at most", "step: { move: Lift., takes: 9000h }"),
          of("bad-date", "document: { source: { reviewed-on: 2026-02-30 } }"),
          of("bad-url", "document: { source: { url: a%b } }"));

  /** What a host may allow. */
  private static final List<Unsayable> LIMITS =
      List.of(
          of("too-many-rounds", "step: { repeat: 1001, steps: [{ rest: 1ms }] }"),
          of("plays-too-long", "step: { repeat: 1000, steps: [{ rest: 2m }] }"),
          of(
              "too-many-steps-played",
              "step: { repeat: 1000, steps: [{ repeat: 1000, steps: [{ rest: 1ms }, { rest: 1ms }] }] }"));

  static final List<List<Unsayable>> ALL = List.of(BETWEEN_VALUES, WITHIN_VALUES, LIMITS);

  private static Unsayable of(String code, String row) {
    return new Unsayable(code, "", row);
  }

  /** Returns whether {@code error} is of such a rule. */
  static boolean covers(Problem error) {
    return ALL.stream().flatMap(List::stream).anyMatch(rule -> rule.isBrokenIn(error));
  }

  boolean isBrokenIn(Problem error) {
    return error.code().equals(code) && error.message().contains(message);
  }
}
