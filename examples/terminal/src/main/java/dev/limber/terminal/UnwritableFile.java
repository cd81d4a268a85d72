package dev.limber.terminal;

/** Says that a file cannot be written, and that nothing has been changed. */
final class UnwritableFile extends Exception {

  private static final long serialVersionUID = 1L;

  UnwritableFile(String file, String why) {
    super(file + ": " + why);
  }

  /** Returns which file, and why. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
