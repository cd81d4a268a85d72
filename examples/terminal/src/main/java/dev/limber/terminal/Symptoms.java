package dev.limber.terminal;

import dev.limber.session.Preflight;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What can be reported in a session, numbered from 1 in the order of the file.
 *
 * <p>Immutable.
 */
final class Symptoms {

  /** Nothing can be reported. */
  static final Symptoms NONE = new Symptoms(List.of());

  /** A key has one digit. */
  static final int MOST_KEYS = 9;

  private final List<Preflight.Symptom> all;

  private Symptoms(List<Preflight.Symptom> all) {
    this.all = all;
  }

  /** Returns those that {@code preflight} declares. */
  static Symptoms of(Preflight preflight) {
    return new Symptoms(preflight.symptoms());
  }

  int count() {
    return all.size();
  }

  /** Returns the name in the file of the one with this {@code number}, from 1. */
  String slug(int number) {
    return all.get(number - 1).slug();
  }

  /** Returns the words for {@code slug}. */
  String title(String slug) {
    return all.stream()
        .filter(symptom -> symptom.slug().equals(slug))
        .map(Preflight.Symptom::title)
        .findFirst()
        .orElse(slug);
  }

  /** Returns which keys report one, such as {@code s1-s3 symptom}; none if there are none. */
  Optional<String> keysInShort() {
    int keys = keys().size();
    return keys == 0
        ? Optional.empty()
        : Optional.of((keys == 1 ? "s1" : "s1-s" + keys) + " symptom");
  }

  /** Returns the keys and what they report, such as {@code s1 I feel dizzy}. */
  List<String> keys() {
    return IntStream.range(0, Math.min(all.size(), MOST_KEYS))
        .mapToObj(i -> "s" + (i + 1) + " " + all.get(i).title())
        .toList();
  }
}
