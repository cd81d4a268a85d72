/** Holds the README and the pages of {@code docs} against what the code does. */
@NullMarked
package dev.limber.embedding.docs;

import org.jspecify.annotations.NullMarked;
