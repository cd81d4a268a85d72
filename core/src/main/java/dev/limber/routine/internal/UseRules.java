package dev.limber.routine.internal;

import dev.limber.routine.Use;

/**
 * The rules for a used routine in the place where it is used; all others it has kept to by itself.
 *
 * <p>Not safe for use by several threads.
 */
final class UseRules {

  private final Used used;
  private final Joining joining;
  private final Findings findings;

  UseRules(RoutineParts outer, Used used, Findings findings) {
    this.used = used;
    this.joining = new Joining(outer);
    this.findings = findings;
  }

  void check(Use use, Path path, Scope scope, int deepest) {
    Used.Contents contents = used.in(use.routine());
    if (scope.sides() && contents.sides()) {
      findings.error(
          path,
          "nested-sides",
          "expected no repeat-per-side inside another one, but \""
              + Shown.cut(use.routine().id())
              + "\" has one");
    }
    if (scope.depth() + 1 + contents.depth() > deepest) {
      findings.error(
          path,
          "too-deep",
          "expected at most "
              + deepest
              + " containers in one another, but with those of \""
              + Shown.cut(use.routine().id())
              + "\" there are "
              + (scope.depth() + 1 + contents.depth()));
    }
    joining.add(
        use.routine(),
        (what, slug, first, then, routine) ->
            findings.error(
                path,
                "use-conflict",
                "expected the "
                    + what
                    + " \""
                    + Shown.cut(slug)
                    + "\" to mean the same everywhere, but here it is "
                    + first
                    + ", and in \""
                    + Shown.cut(routine.id())
                    + "\" it is "
                    + then));
  }
}
