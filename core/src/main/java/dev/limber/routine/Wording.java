package dev.limber.routine;

import dev.limber.routine.internal.Template;

/**
 * A string for the person, or one for each side where the words bend with it.
 *
 * <p>Placeholders are still in it. Immutable.
 *
 * @param right what is said on the right side, trimmed; equal to {@code left} where sides make no
 *     difference
 * @param left what is said on the left side, trimmed
 */
public record Wording(String right, String left) {

  /** Checks and trims both strings. */
  public Wording {
    boolean same = right.equals(left);
    right = checked(right);
    left = same ? right : checked(left);
  }

  private static String checked(String wording) {
    return Template.check(Checks.text("text", wording));
  }

  /** Returns the string {@code both} for both sides. */
  public static Wording of(String both) {
    return new Wording(both, both);
  }

  /** Returns whether the sides differ. */
  public boolean isBySide() {
    return !right.equals(left);
  }

  /** Returns what is said on {@code side}. */
  public String on(Side side) {
    return side == Side.RIGHT ? right : left;
  }
}
