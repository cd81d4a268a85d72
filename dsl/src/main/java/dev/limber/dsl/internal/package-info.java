/** Trees and codecs behind the notations. */
@NullMarked
package dev.limber.dsl.internal;

import org.jspecify.annotations.NullMarked;
