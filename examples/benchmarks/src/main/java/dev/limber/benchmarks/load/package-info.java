/** Many sessions in real time, beside others that keep the same times. */
@NullMarked
package dev.limber.benchmarks.load;

import org.jspecify.annotations.NullMarked;
