package dev.limber.routine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.generated.GeneratedRoutines;
import dev.limber.routine.Routine;
import dev.limber.routine.internal.Sites.Site;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A fingerprint sees what {@code equals} sees: all of it, and nothing else. */
class FingerprintMutantsTest {

  /** Fails too where a component is new, or cannot be changed in the whole routine. */
  @Example
  void aChangeOfAnyOneComponentMakesAnother() {
    Routine whole = WholeRoutine.routine();
    OtherValues others = new OtherValues(new Random(1), whole);
    Set<String> unchanged = new TreeSet<>(ModelRecords.components());
    for (Site site : Sites.in(whole)) {
      if (isChanged(whole, site, others)) {
        unchanged.remove(site.component());
      }
    }
    assertThat(unchanged).isEmpty();
  }

  @Property(tries = 20)
  @Domain(GeneratedRoutines.class)
  @Domain(DomainContext.Global.class)
  void aChangeAnywhereMakesAnother(
      @ForAll Routine routine, @ForAll Routine lender, @ForAll Random random) {
    OtherValues others = new OtherValues(random, routine, lender);
    List<Site> sites = Sites.in(routine);
    Collections.shuffle(sites, random);
    int changed = 0;
    for (Site site : sites.subList(0, Math.min(30, sites.size()))) {
      changed += isChanged(routine, site, others) ? 1 : 0;
    }
    assertThat(changed).isPositive();
  }

  @Property(tries = 30)
  @Domain(GeneratedRoutines.class)
  void equalRoutinesHaveTheSame(@ForAll Routine routine) {
    Routine turned = (Routine) RecordCopies.turned(routine);
    assertThat(turned).isEqualTo(routine);
    assertThat(Fingerprint.of(turned)).isEqualTo(Fingerprint.of(routine));
  }

  /** Changes one component, if there is another value that is allowed there. */
  private static boolean isChanged(Routine routine, Site site, OtherValues others) {
    for (Object other : others.than(site.value(), site.type())) {
      Routine mutant;
      try {
        mutant = site.with(other);
      } catch (IllegalArgumentException refused) {
        continue;
      }
      boolean equal = mutant.equals(routine);
      assertThat(Fingerprint.of(mutant).equals(Fingerprint.of(routine)))
          .as("%s was %s and is %s", site.component(), site.value(), other)
          .isEqualTo(equal);
      if (!equal) {
        return true;
      }
    }
    return false;
  }
}
