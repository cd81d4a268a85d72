package dev.limber.routine.internal;

import dev.limber.routine.Hold;
import dev.limber.routine.HoldTime;
import dev.limber.routine.Prop;
import dev.limber.routine.Qualifiers;
import dev.limber.routine.RedFlag;
import dev.limber.routine.UntilGone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules for names: each id stands once, and what a step names is declared, by the routine
 * itself or by one that it uses.
 *
 * <p>Not safe for use by several threads.
 */
final class DeclaredRules {

  private final RoutineParts parts;
  private final Depth depth;
  private final Findings findings;
  private final Map<String, Path> ids = new HashMap<>();

  /** Made only when a name is not among the routine's own. */
  private @Nullable Joined joined;

  /** What could have stood where a name is not declared, by what it is the name of. */
  private final Map<String, List<String>> candidates = new HashMap<>();

  /** Looks for what used routines declare only if {@code parts} are not too deep for that. */
  DeclaredRules(RoutineParts parts, Depth depth, Findings findings) {
    this.parts = parts;
    this.depth = depth;
    this.findings = findings;
  }

  void redFlags(List<RedFlag> flags) {
    Map<String, Path> seen = new HashMap<>();
    for (int i = 0; i < flags.size(); i++) {
      Path path = Path.ROOT.item("red-flags", i).key("symptom");
      String symptom = flags.get(i).symptom();
      symptom(symptom, path);
      Path first = seen.putIfAbsent(symptom, path);
      if (first != null) {
        findings.error(
            path,
            "duplicate-red-flag",
            "expected one red flag for a symptom, but \""
                + Shown.cut(symptom)
                + "\" has one at "
                + first
                + " already");
      }
    }
  }

  void qualifiers(Qualifiers qualifiers, Path path) {
    if (qualifiers.id().isPresent()) {
      unique(qualifiers.id().get(), path.key("id"));
    }
    if (qualifiers.when().isPresent()) {
      choice(qualifiers.when().get(), path, "when");
    }
    if (qualifiers.unless().isPresent()) {
      choice(qualifiers.unless().get(), path, "unless");
    }
    for (int i = 0; i < qualifiers.needs().size(); i++) {
      prop(qualifiers.needs().get(i), path.item("needs", i));
    }
  }

  private void unique(String id, Path path) {
    Path first = ids.putIfAbsent(id, path);
    if (first != null) {
      String message =
          "expected each id once, but \"" + Shown.cut(id) + "\" stands at " + first + " already";
      findings.add(
          new Finding(path, false, "duplicate-id", message, id, List.of(), -1, Optional.of(first)));
    }
  }

  private void choice(String choice, Path step, String key) {
    if (!parts.choices().containsKey(choice) && !joined().choices().containsKey(choice)) {
      undeclared("choice", choice, joined().choices().keySet(), step.key(key));
    }
  }

  private void prop(String slug, Path path) {
    Prop own = parts.props().get(slug);
    Prop prop = own == null ? joined().props().get(slug) : own;
    if (prop == null) {
      undeclared("prop", slug, joined().props().keySet(), path);
    } else if (!prop.optional()) {
      findings.warning(
          path,
          "needs-required-prop",
          "the prop \""
              + Shown.cut(slug)
              + "\" is not optional, so this step is never left out for it");
    }
  }

  void goals(Hold hold, Path path) {
    List<HoldTime> turns = hold.turns();
    for (int i = 0; i < turns.size(); i++) {
      if (turns.get(i) instanceof UntilGone goal) {
        symptom(goal.symptom(), path.item("hold", turns.size() == 1 ? -1 : i).key("until"));
      }
    }
  }

  private void symptom(String symptom, Path path) {
    if (!parts.symptoms().containsKey(symptom) && !joined().symptoms().containsKey(symptom)) {
      undeclared("symptom", symptom, joined().symptoms().keySet(), path);
    }
  }

  private Joined joined() {
    Joined known = joined;
    if (known == null) {
      known = depth.isTooDeep() ? Joining.own(parts) : Joining.all(parts);
      joined = known;
    }
    return known;
  }

  private void undeclared(String what, String given, Collection<String> declared, Path path) {
    String expected =
        declared.isEmpty()
            ? "expected a " + what + " that the routine declares (it declares none)"
            : "expected one of the declared " + what + "s (" + Shown.list(declared) + ")";
    findings.error(
        path,
        "unknown-" + what,
        expected + ", but was \"" + Shown.cut(given) + '"',
        given,
        candidates.computeIfAbsent(what, key -> new ArrayList<>(declared)));
  }
}
