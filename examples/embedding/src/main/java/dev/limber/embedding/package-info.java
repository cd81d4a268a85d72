/** A host in a few lines: a voice, a progress bar and buttons. */
@NullMarked
package dev.limber.embedding;

import org.jspecify.annotations.NullMarked;
