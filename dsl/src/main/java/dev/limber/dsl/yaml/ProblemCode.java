package dev.limber.dsl.yaml;

import java.util.Objects;

/**
 * A code that problems have, and what it means.
 *
 * <p>Immutable.
 *
 * @param code the code, stable and in kebab-case, such as {@code unknown-key}
 * @param severity whether a file is refused for it; only warnings can be switched off
 * @param meaning what is wrong, in one sentence
 */
public record ProblemCode(String code, Problem.Severity severity, String meaning) {

  /** Refuses null. */
  public ProblemCode {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(meaning, "meaning");
  }
}
