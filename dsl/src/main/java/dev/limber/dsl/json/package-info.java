/** Events, snapshots and reports as JSON. */
@NullMarked
package dev.limber.dsl.json;

import org.jspecify.annotations.NullMarked;
