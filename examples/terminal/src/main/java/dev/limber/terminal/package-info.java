/** The program limber: plays, checks and plans routines in a terminal. */
@NullMarked
package dev.limber.terminal;

import org.jspecify.annotations.NullMarked;
