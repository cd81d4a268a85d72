/** What a routine is, and running it: the model, its events, deterministic sessions, real time. */
// Immutables' annotations have a module name, but no module-info; the notations are built later.
@SuppressWarnings({"requires-automatic", "module"})
module dev.limber.core {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports dev.limber.event;
  exports dev.limber.flow;
  exports dev.limber.player;
  exports dev.limber.routine;
  // The rules are one; a reader wants all that they find, not only the first.
  exports dev.limber.routine.internal to
      dev.limber.dsl;
  exports dev.limber.session;
  exports dev.limber.testing;
}
