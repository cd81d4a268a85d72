/** What the model needs, and nobody else should rely on. */
@NullMarked
package dev.limber.routine.internal;

import org.jspecify.annotations.NullMarked;
