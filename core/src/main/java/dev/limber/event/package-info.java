/** What happened: events, listeners, totals and lengths. */
@NullMarked
package dev.limber.event;

import org.jspecify.annotations.NullMarked;
