package dev.limber.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.routine.Routine;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BuilderPropertyTest {

  @Property(tries = 500)
  void everyRoutineCanBeWrittenWithTheVerbsAndIsEqual(@ForAll long seed) {
    Routine routine = RandomRoutines.of(seed);

    assertThat(Rewriting.of(routine).build()).isEqualTo(routine);
  }

  @Property(tries = 100)
  void whatWasBuiltIsNotTouchedByWhatIsWrittenLater(@ForAll long seed, @ForAll long other) {
    Routine routine = RandomRoutines.of(seed);
    RoutineDraft draft = Rewriting.of(routine);
    Routine built = draft.build();

    RandomRoutines.of(other).steps().forEach(draft::step);

    assertThat(built).isEqualTo(routine);
  }
}
