package dev.limber.dsl.yaml;

import dev.limber.dsl.internal.CommentScanner;
import dev.limber.dsl.internal.Source;
import java.util.List;

/**
 * A comment in a YAML text: what follows a {@code #} that is no part of a value.
 *
 * <p>Writing a routine loses them, so a program that rewrites files asks first. Immutable.
 *
 * @param location where it stands, from its {@code #} to the end of its line
 */
public record Comment(Location location) {

  /**
   * Returns the comments of {@code text} in their order; those up to the place where it is no YAML,
   * if there is one.
   *
   * @param name the file's name in locations
   */
  public static List<Comment> allIn(String name, String text) {
    return CommentScanner.places(Source.of(name, text)).stream()
        .map(place -> new Comment(Issues.location(place)))
        .toList();
  }
}
