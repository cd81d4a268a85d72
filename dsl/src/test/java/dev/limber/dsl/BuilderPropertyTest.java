package dev.limber.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.generated.GeneratedRoutines;
import dev.limber.routine.Routine;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(GeneratedRoutines.class)
class BuilderPropertyTest {

  @Property(tries = 500)
  void everyRoutineCanBeWrittenWithTheVerbsAndIsEqual(@ForAll Routine routine) {
    assertThat(Rewriting.of(routine).build()).isEqualTo(routine);
  }

  @Property(tries = 100)
  void whatWasBuiltIsNotTouchedByWhatIsWrittenLater(@ForAll Routine routine) {
    RoutineDraft draft = Rewriting.of(routine);
    Routine built = draft.build();

    draft.move("Later.").symptom("later", "Later").extension("x-later", "yes").tags("later");

    assertThat(built).isEqualTo(routine);
  }
}
