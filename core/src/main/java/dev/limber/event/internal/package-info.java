/** How events reach listeners; nobody else should rely on it. */
@NullMarked
package dev.limber.event.internal;

import org.jspecify.annotations.NullMarked;
