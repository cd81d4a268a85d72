package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RoutineSchemaTest {

  @Test
  void itIsASchemaOfThisLanguage() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(RoutineSchema.json());

    assertThat(schema.get("$schema").asText()).contains("json-schema.org");
    assertThat(schema.get("properties").get("schema").toString()).contains("routine/v1");
    assertThat(RoutineSchema.json()).endsWith("}\n");
  }
}
