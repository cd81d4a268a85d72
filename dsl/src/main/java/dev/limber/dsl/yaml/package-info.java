/** Routines as YAML and JSON text: reading, writing, and problems with their places. */
@NullMarked
package dev.limber.dsl.yaml;

import org.jspecify.annotations.NullMarked;
