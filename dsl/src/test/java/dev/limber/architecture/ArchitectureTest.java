package dev.limber.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the arrows between the packages of core and dsl against the list of the house. */
class ArchitectureTest {
  private static final Path DSL = Path.of(System.getProperty("basedir", "."));

  private final Rules rules = Rules.ofTheHouse();

  @ParameterizedTest
  @ValueSource(strings = {"../core", "."})
  void arrowsGoOneWay(String module) {
    List<Arrow> arrows = Arrows.in(DSL.resolve(module).resolve("target/classes"));

    assertThat(arrows).as("arrows of " + module).isNotEmpty();
    assertThat(rules.broken(arrows)).as("arrows that point the wrong way").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "routine, event",
    "event, session",
    "session, player",
    "flow, session",
    "player, flow",
    "player, testing",
    "dsl, dsl.internal",
    "dsl, event",
    "dsl.yaml, session",
    "dsl.yaml, dsl.json",
    "dsl.internal, dsl.yaml",
    "dsl.json, player",
    "routine.internal, session.internal",
    "unlisted, routine",
    "routine, unlisted",
  })
  void aForbiddenArrowIsFound(String from, String to) {
    Arrow arrow = new Arrow("dev.limber." + from, "dev.limber." + to);

    assertThat(rules.broken(List.of(arrow))).containsExactly(arrow);
  }

  @ParameterizedTest
  @CsvSource({
    "routine, java.util.logging",
    "session, java.sql",
    "player, org.yaml.snakeyaml",
    "dsl, com.fasterxml.jackson.databind",
    "dsl.json, org.yaml.snakeyaml.events",
  })
  void aForeignPackageIsFound(String from, String to) {
    Arrow arrow = new Arrow("dev.limber." + from, to);

    assertThat(rules.broken(List.of(arrow))).containsExactly(arrow);
  }

  @ParameterizedTest
  @CsvSource({
    "session.internal, dev.limber.session",
    "session, dev.limber.session.internal",
    "session.internal, dev.limber.routine.internal",
    "routine, java.util.function",
    "dsl.internal, org.yaml.snakeyaml.events",
    "dsl.json, dev.limber.session",
  })
  void anAllowedArrowIsLeftAlone(String from, String to) {
    assertThat(rules.broken(List.of(new Arrow("dev.limber." + from, to)))).isEmpty();
  }

  @Test
  void theTextOfJdepsIsReadLineByLine() {
    String text =
        """
        dev -> java.base
        dev -> not found
           dev.limber.event      -> java.lang             java.base
           dev.limber.event      -> dev.limber.session    dev
        """;

    assertThat(Arrows.parse(text))
        .containsExactly(
            new Arrow("dev.limber.event", "java.lang"),
            new Arrow("dev.limber.event", "dev.limber.session"));
  }
}
