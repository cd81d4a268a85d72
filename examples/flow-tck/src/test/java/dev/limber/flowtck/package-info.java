/** The Reactive Streams TCK on the publisher of a session's events. */
@NullMarked
package dev.limber.flowtck;

import org.jspecify.annotations.NullMarked;
