/** Running a routine: plan, session, rehearsal; deterministic, without thread or clock. */
@NullMarked
package dev.limber.session;

import org.jspecify.annotations.NullMarked;
