/** For the tests of hosts: time that goes by on demand, and a listener that writes down. */
@NullMarked
package dev.limber.testing;

import org.jspecify.annotations.NullMarked;
