package dev.limber.routine;

import java.util.Objects;

/**
 * How {@code {side}} is said, where the built-in words do not fit. Immutable.
 *
 * @param right the words for the right side
 * @param left the words for the left side
 */
public record SideNames(Text right, Text left) {

  /** Refuses null. */
  public SideNames {
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(left, "left");
  }

  /** Returns the plain words {@code right} and {@code left}. */
  public static SideNames of(String right, String left) {
    return new SideNames(Text.of(right), Text.of(left));
  }

  /** Returns the words for {@code side}. */
  public Text of(Side side) {
    return side == Side.RIGHT ? right : left;
  }
}
