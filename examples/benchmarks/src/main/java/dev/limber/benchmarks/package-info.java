/** What things cost. */
@NullMarked
package dev.limber.benchmarks;

import org.jspecify.annotations.NullMarked;
