/** How routines become trees of nodes, and trees routines: one class for each kind of step. */
@NullMarked
package dev.limber.dsl.internal.codec;

import org.jspecify.annotations.NullMarked;
