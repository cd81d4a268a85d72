package dev.limber.terminal;

import dev.limber.session.Controls;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Understands what is typed: each byte in turn, some of which make up an arrow key.
 *
 * <p>Not safe for use by several threads.
 */
final class Keys {

  private static final int ESCAPE = 27;

  private final Symptoms symptoms;
  private final Supplier<Optional<String>> awaited;
  private boolean afterS;
  private boolean escaped;
  private boolean inSequence;

  /**
   * Understands keys of a session.
   *
   * @param symptoms what can be reported
   * @param awaited tells which of them the session waits for to go
   */
  Keys(Symptoms symptoms, Supplier<Optional<String>> awaited) {
    this.symptoms = symptoms;
    this.awaited = awaited;
  }

  /** Returns the command that {@code character} asks for, or completes. */
  Optional<Consumer<Controls>> typed(int character) {
    if (inSequence) {
      return endOfSequence(character);
    }
    if (escaped && (character == '[' || character == 'O')) {
      inSequence = true;
      return Optional.empty();
    }
    escaped = character == ESCAPE;
    boolean ofSymptom = afterS && character >= '0' && character <= '9';
    afterS = Character.toLowerCase(character) == 's';
    return ofSymptom ? symptom(character - '0') : plain(character);
  }

  private Optional<Consumer<Controls>> endOfSequence(int character) {
    boolean parameter = character >= 0x20 && character < 0x40;
    if (parameter) {
      return Optional.empty();
    }
    escaped = false;
    inSequence = false;
    return switch (character) {
      case 'C' -> Optional.of(Controls::next);
      case 'D' -> Optional.of(Controls::back);
      default -> Optional.empty();
    };
  }

  /** A digit after an s is never taken for pain, be there such a symptom or not. */
  private Optional<Consumer<Controls>> symptom(int number) {
    return number >= 1 && number <= symptoms.count()
        ? Optional.of(controls -> controls.reportSymptom(symptoms.slug(number), true))
        : Optional.empty();
  }

  private void gone(Controls controls) {
    awaited.get().ifPresent(name -> controls.reportSymptom(name, false));
  }

  private Optional<Consumer<Controls>> plain(int character) {
    if (character >= '0' && character <= '9') {
      int level = character - '0';
      return Optional.of(controls -> controls.reportPain(level));
    }
    return switch (Character.toLowerCase(character)) {
      case ' ', 'p' -> Optional.of(Keys::pauseOrResume);
      case 'n' -> Optional.of(Controls::next);
      case 'b' -> Optional.of(Controls::back);
      case 'r' -> Optional.of(Controls::rep);
      case 'g' -> Optional.of(this::gone);
      case '!' -> Optional.of(Controls::reportPain);
      case 'f' -> Optional.of(Controls::finish);
      case 'q' -> Optional.of(Controls::stop);
      default -> Optional.empty();
    };
  }

  private static void pauseOrResume(Controls controls) {
    if (!controls.resume()) {
      controls.pause();
    }
  }
}
