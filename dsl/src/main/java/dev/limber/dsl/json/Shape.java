package dev.limber.dsl.json;

/**
 * Which parts a record has in JSON: one description for both ways, so that they cannot differ.
 *
 * <p>It calls the record's constructor with each part, by name, form and accessor. When reading,
 * the parts come from the JSON and the record is the result; when writing, they come from a record,
 * are written as they pass by, and the result is its copy.
 *
 * @param <R> the record
 */
@FunctionalInterface
interface Shape<R> {

  /** Returns the record of {@code parts}. */
  R of(Parts<R> parts);
}
