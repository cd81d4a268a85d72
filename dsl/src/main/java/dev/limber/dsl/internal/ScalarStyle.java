package dev.limber.dsl.internal;

/** How a scalar is written in YAML. */
public enum ScalarStyle {
  /** Without quotes. */
  PLAIN,
  /** In single quotes. */
  SINGLE_QUOTED,
  /** In double quotes. */
  DOUBLE_QUOTED,
  /** After {@code |}. */
  LITERAL,
  /** After {@code >}. */
  FOLDED
}
