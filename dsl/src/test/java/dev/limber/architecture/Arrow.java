package dev.limber.architecture;

/** One package that uses another, as {@code jdeps} saw it. */
record Arrow(String from, String to) {
  @Override
  public String toString() {
    return from + " -> " + to;
  }
}
