package dev.limber.testing;

import java.util.Optional;

/**
 * The parts of a line, with what stands between them: {@code part · part (note, note)}.
 *
 * <p>Not safe for use by several threads.
 */
final class Parts {

  private final StringBuilder line;
  private boolean first = true;
  private boolean firstNote = true;

  Parts(StringBuilder line) {
    this.line = line;
  }

  Parts add(String part) {
    line.append(first ? "" : " · ").append(Words.escaped(part));
    first = false;
    return this;
  }

  Parts add(Enum<?> part) {
    return add(Words.of(part));
  }

  Parts add(Optional<? extends Enum<?>> part) {
    part.ifPresent(this::add);
    return this;
  }

  Parts id(Optional<String> id) {
    id.ifPresent(name -> add("#" + name));
    return this;
  }

  Parts note(String note) {
    line.append(firstNote ? " (" : ", ").append(Words.escaped(note));
    firstNote = false;
    return this;
  }

  /** Ends the notes, if there are some. */
  void end() {
    line.append(firstNote ? "" : ")");
  }
}
