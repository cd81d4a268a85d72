package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.ScalarNode;
import dev.limber.dsl.internal.Visible;
import java.util.Map;

/**
 * The keys that the language has, but this version does not read yet, and what to write meanwhile.
 * Leaving them out silently would change what a person is told to do. Immutable.
 */
enum Later {
  OF_DOCUMENT(
      Map.of(
          "symptoms", "until then tell the person about them in \"precautions\"",
          "red-flags", "until then tell the person about them in \"precautions\"",
          "words", "{side} has words in en, de, es and fr")),
  OF_STEP(
      Map.ofEntries(
          Map.entry("reps", "until then write a \"repeat\" around a \"move\" that takes a time"),
          Map.entry("explain", "until then write a \"rest\" that says it"),
          Map.entry("use", "until then copy the steps of the exercise to here"),
          Map.entry("until", "until then give the step a time"),
          Map.entry("at-most", "until then give the step a time"),
          Map.entry("between", "until then write a \"rest\" between the steps"),
          Map.entry("each", "until then write the time of one as \"takes\" beside a \"move\""),
          Map.entry("tempo", "until then write a \"move\" for each phase"),
          Map.entry("last-hold", "until then write a \"hold\" behind"),
          Map.entry("to", "until then say in the words whom they are for"),
          Map.entry("effort", "until then tell it in \"say\""),
          Map.entry("load", "until then tell it in \"say\""),
          Map.entry("note", Later.COMMENT),
          Map.entry("image", Later.COMMENT),
          Map.entry("video", Later.COMMENT),
          Map.entry("audio", Later.COMMENT),
          Map.entry("retry", Later.COMMENT),
          Map.entry("ease-at", Later.COMMENT),
          Map.entry("areas", Later.COMMENT))),
  OF_CUE(Map.of("to", "until then say in the words whom they are for")),
  NOTHING(Map.of());

  private static final String COMMENT = "until then make it a comment: put a # before it";
  private static final String OWN = "x-";

  private final Map<String, String> meanwhile;

  Later(Map<String, String> meanwhile) {
    this.meanwhile = meanwhile;
  }

  boolean has(String key) {
    return meanwhile.containsKey(key) || isOwn(key);
  }

  /** Keys of the author's own may stand on the document and on steps. */
  private boolean isOwn(String key) {
    return key.startsWith(OWN) && (this == OF_DOCUMENT || this == OF_STEP);
  }

  void refuse(ScalarNode key, Problems problems) {
    problems.error(
        key,
        Code.NOT_YET,
        message("the key " + Visible.quoted(key.value())),
        meanwhile.getOrDefault(key.value(), COMMENT));
  }

  /** Returns the message about {@code what}. */
  static String message(String what) {
    return what + " is part of the language, but this version does not read it yet";
  }
}
