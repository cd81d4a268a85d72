package dev.limber.terminal;

/** Says how many there are of something. Stateless. */
final class Count {

  private Count() {}

  /** Returns {@code 1 file} or {@code 2 files}. */
  static String of(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
