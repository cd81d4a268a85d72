/** Notations for routines: a fluent builder, YAML, and JSON. */
module dev.limber.dsl {
  requires transitive dev.limber.core;
  requires org.yaml.snakeyaml;
  requires static org.jspecify;

  exports dev.limber.dsl.yaml;
}
