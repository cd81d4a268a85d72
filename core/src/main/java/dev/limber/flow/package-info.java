/**
 * The events of a session for libraries that speak Reactive Streams, by {@code
 * java.util.concurrent.Flow}.
 *
 * <p>Android has {@code Flow} from API 30 on; nothing else of Limber needs it or this package.
 */
@NullMarked
package dev.limber.flow;

import org.jspecify.annotations.NullMarked;
