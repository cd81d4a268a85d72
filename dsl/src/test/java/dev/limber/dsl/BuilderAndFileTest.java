package dev.limber.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.dsl.yaml.RoutineReader;
import dev.limber.dsl.yaml.RoutineWriter;
import dev.limber.routine.Routine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The builder and the file make equal routines, always. */
class BuilderAndFileTest {

  private static final String STRETCH = "supine-hamstring-stretch.yaml";

  @Example
  void theStretchIsTheSameFromBoth() throws IOException {
    Routine read = RoutineReader.create().parse(STRETCH, resource(STRETCH));

    assertThat(HamstringStretch.byBuilder()).isEqualTo(read).hasSameHashCodeAs(read);
  }

  @Property(tries = 300)
  void r9WhatTheBuilderMadeComesBackFromItsFile(@ForAll long seed) {
    Routine built = Rewriting.of(RandomRoutines.of(seed)).build();

    assertThat(RoutineReader.create().parse(RoutineWriter.write(built))).isEqualTo(built);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = BuilderAndFileTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
