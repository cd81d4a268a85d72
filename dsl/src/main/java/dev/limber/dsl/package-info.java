/** Routines in Java: the fluent builder. */
@NullMarked
package dev.limber.dsl;

import org.jspecify.annotations.NullMarked;
