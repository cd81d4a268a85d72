package dev.limber.dsl.yaml;

import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.Source;
import dev.limber.dsl.internal.TreeReader;
import dev.limber.dsl.internal.codec.RoutineCodec;
import dev.limber.dsl.yaml.Problem.Severity;
import dev.limber.routine.Limits;
import dev.limber.routine.Routine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads routines from YAML text.
 *
 * <p>Reading never guesses: a text is either a routine or a list of problems, all of them at once.
 * Immutable, and safe for use by several threads.
 */
public final class RoutineReader {

  private static final String UNNAMED = "routine.yaml";
  private static final RoutineReader DEFAULT =
      new RoutineReader(ReadLimits.defaults(), Limits.DEFAULT);

  private final ReadLimits readLimits;
  private final Limits limits;

  private RoutineReader(ReadLimits readLimits, Limits limits) {
    this.readLimits = readLimits;
    this.limits = limits;
  }

  /** Returns a reader with the limits of the language. */
  public static RoutineReader create() {
    return DEFAULT;
  }

  /** Returns the same reader with other limits of the text. */
  public RoutineReader withReadLimits(ReadLimits other) {
    return new RoutineReader(other, limits);
  }

  /** Returns the same reader with other limits of the routine. */
  public RoutineReader withLimits(Limits other) {
    return new RoutineReader(readLimits, other);
  }

  /**
   * Returns the routine that {@code text} writes; messages call the file {@code routine.yaml}.
   *
   * @throws InvalidRoutineException if it is none
   */
  public Routine parse(String text) {
    return parse(UNNAMED, text);
  }

  /**
   * Returns the routine that {@code text} writes.
   *
   * @param name the file's name in messages
   * @throws InvalidRoutineException if it is none
   */
  public Routine parse(String name, String text) {
    return check(name, text).orThrow();
  }

  /**
   * Returns the routine in {@code file}, which is UTF-8.
   *
   * @throws IOException if the file cannot be read
   * @throws InvalidRoutineException if it holds no routine
   */
  public Routine read(Path file) throws IOException {
    return check(file).orThrow();
  }

  /**
   * Returns what {@code text} comes to, with its problems and warnings.
   *
   * @param name the file's name in messages
   */
  public ReadResult check(String name, String text) {
    return check(Source.of(name, text));
  }

  /**
   * Returns what {@code bytes}, which are UTF-8, come to, with their problems and warnings.
   *
   * @param name the file's name in messages
   */
  public ReadResult check(String name, byte[] bytes) {
    return check(Source.of(name, bytes));
  }

  /**
   * Returns what {@code file}, which is UTF-8, comes to, with its problems and warnings; messages
   * name the file as it was given.
   *
   * @throws IOException if the file cannot be read
   */
  public ReadResult check(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      // a code point has four bytes at most; what is longer is too long already
      long most = 4 * (readLimits.codePoints() + 1L);
      return check(file.toString(), in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8)));
    }
  }

  private ReadResult check(Source source) {
    Problems problems = new Problems(source);
    Optional<Routine> routine =
        TreeReader.read(source, readLimits.ofTree(), problems)
            .flatMap(root -> RoutineCodec.read(root, limits, problems));
    return new ReadResult(
        problems.hasErrors() ? Optional.empty() : routine,
        Issues.problems(Severity.ERROR, problems.errors()),
        problems.moreErrors(),
        Issues.problems(Severity.WARNING, problems.warnings()),
        problems.moreWarnings());
  }
}
