package dev.limber.routine.internal;

import dev.limber.routine.Routine;
import java.util.Arrays;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Tells routines apart by a short text that is the same on every machine, used routines included.
 *
 * <p>Equal routines have the same fingerprint, and those that differ in anything have another one.
 * A change of the encoding makes that of every routine another: what was kept under the old one is
 * then taken for that of another routine.
 */
public final class Fingerprint {

  private static final int BYTES = 16;

  /** By identity: what is used in many places is looked at once, and never compared. */
  private final Map<Routine, byte[]> known = new IdentityHashMap<>();

  private Fingerprint() {}

  /**
   * Returns the fingerprint of {@code routine}, 22 letters, digits, hyphens and underscores.
   *
   * <p>The order of a list counts, and that of a mapping does not, as in {@code equals}.
   */
  public static String of(Routine routine) {
    byte[] digest = new Fingerprint().digest(routine);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
  }

  private byte[] digest(Routine routine) {
    byte[] digest = known.get(routine);
    if (digest == null) {
      Encoding to = new Encoding();
      new RoutinePrints(to, this::digest).routine(routine);
      digest = to.digest();
      known.put(routine, digest);
    }
    return digest;
  }
}
