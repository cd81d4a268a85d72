/** Playing routines in real time: any number of sessions, one timer thread, any executor. */
@NullMarked
package dev.limber.player;

import org.jspecify.annotations.NullMarked;
