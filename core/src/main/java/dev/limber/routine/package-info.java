/** What the author wrote: routines, their steps, sides, texts and ranges. */
@NullMarked
package dev.limber.routine;

import org.jspecify.annotations.NullMarked;
