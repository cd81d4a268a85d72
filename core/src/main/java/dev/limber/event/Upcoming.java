package dev.limber.event;

import dev.limber.routine.Side;
import java.util.Optional;

/**
 * The step that comes next, if nothing happens in between.
 *
 * <p>Immutable.
 *
 * @param path its place in the file
 * @param kind its kind
 * @param side its side, if it belongs to one
 * @param text what the person will be told
 */
public record Upcoming(String path, StepKind kind, Optional<Side> side, Optional<String> text) {}
