package dev.limber.dsl.internal.codec;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What other programs call the keys of a document, and what they are called here. Stateless. */
final class DocumentHints {

  /** The key that is meant. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("name", "title"),
          Map.entry("description", "summary"),
          Map.entry("about", "summary"),
          Map.entry("exercises", "steps"),
          Map.entry("routine", "steps"),
          Map.entry("workout", "steps"),
          Map.entry("sequence", "steps"),
          Map.entry("warnings", "precautions"),
          Map.entry("warning", "precautions"),
          Map.entry("cautions", "precautions"),
          Map.entry("contraindications", "precautions"),
          Map.entry("equipment", "props"),
          Map.entry("lang", "language"),
          Map.entry("locale", "language"),
          Map.entry("version", "schema"),
          Map.entry("questions", "choices"),
          Map.entry("options", "choices"),
          Map.entry("how-often", "frequency"),
          Map.entry("difficulty", "level"),
          Map.entry("keywords", "tags"),
          Map.entry("categories", "tags"));

  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "author", "write it into the source: source: {author: …}",
          "autor", "write it into the source: source: {author: …}",
          "url", "write it into the source: source: {url: …}",
          "license", "write it into the source: source: {license: …}",
          "reviewed-by", "write it into the source: source: {reviewed-by: …}",
          "reviewed-on", "write it into the source: source: {reviewed-on: …}",
          "duration", "leave it out: how long a routine takes follows from its steps",
          "note", "write a comment after a #, or a key of your own that begins with x-");

  private DocumentHints() {}

  /** Returns the key that is meant by one that is not known. */
  static Optional<String> meant(String key) {
    return Optional.ofNullable(MEANT.get(small(key)));
  }

  /** Returns where that belongs which has no key of the document. */
  static Optional<String> elsewhere(String key) {
    return Optional.ofNullable(ELSEWHERE.get(small(key)));
  }

  private static String small(String key) {
    return key.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
