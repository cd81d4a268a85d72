/** Notations for routines: a fluent builder, YAML, and JSON. */
module dev.limber.dsl {
  requires transitive dev.limber.core;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires org.yaml.snakeyaml;
  requires static org.jspecify;

  exports dev.limber.dsl;
  exports dev.limber.dsl.json;
  exports dev.limber.dsl.yaml;
}
