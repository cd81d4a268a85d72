/** Holds the library of routines against what a person can follow. */
@NullMarked
package dev.limber.embedding.routines;

import org.jspecify.annotations.NullMarked;
