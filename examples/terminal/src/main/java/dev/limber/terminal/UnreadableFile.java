package dev.limber.terminal;

/** Says that a file is not there, or cannot be read at all. */
final class UnreadableFile extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableFile(String file, String why) {
    super(file + ": " + why);
  }

  /** Returns which file, and why. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
