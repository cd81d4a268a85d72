package dev.limber.dsl.internal;

import java.util.List;
import java.util.Optional;

/**
 * A problem with all that its reader wants to know; {@code dsl.yaml} gives it to the world.
 *
 * @param place where it stands
 * @param path the same place in terms of the file's keys
 * @param code what kind of problem it is
 * @param message what was expected and what was there
 * @param hint what to write instead
 * @param excerpt the line and the marks below it
 */
public record Issue(
    Place place,
    String path,
    Code code,
    String message,
    Optional<String> hint,
    List<String> excerpt) {}
