package dev.limber.dsl.yaml;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Problems;
import dev.limber.dsl.internal.Source;
import dev.limber.dsl.internal.codec.Uses;
import dev.limber.dsl.yaml.Problem.Severity;
import dev.limber.routine.Limits;
import dev.limber.routine.Routine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads routines from YAML or JSON text.
 *
 * <p>Reading never guesses: a text is either a routine or a list of problems, all of them at once.
 * A text whose name ends with {@code .json} must be JSON; every other may be YAML or JSON.
 *
 * <p>What a routine uses is looked for in the {@linkplain #withLibrary library}. Without one, a
 * routine that is read from a file finds the other files of its folder, and one that is read from
 * anywhere else finds nothing. Immutable, and safe for use by several threads if the library is.
 */
public final class RoutineReader {

  private static final String UNNAMED = "routine.yaml";
  private static final RoutineReader DEFAULT =
      new RoutineReader(ReadLimits.defaults(), Limits.DEFAULT, Optional.empty(), Set.of());

  private final ReadLimits readLimits;
  private final Limits limits;
  private final Optional<RoutineLibrary> library;
  private final Set<Code> allowed;

  private RoutineReader(
      ReadLimits readLimits, Limits limits, Optional<RoutineLibrary> library, Set<Code> allowed) {
    this.readLimits = readLimits;
    this.limits = limits;
    this.library = library;
    this.allowed = allowed;
  }

  /** Returns a reader with the limits of the language. */
  public static RoutineReader create() {
    return DEFAULT;
  }

  /** Returns the same reader with other limits of the text. */
  public RoutineReader withReadLimits(ReadLimits other) {
    return new RoutineReader(other, limits, library, allowed);
  }

  /** Returns the same reader with other limits of the routine. */
  public RoutineReader withLimits(Limits other) {
    return new RoutineReader(readLimits, other, library, allowed);
  }

  /**
   * Returns the same reader, which looks in this library, and only there, for what is used.
   *
   * <p>{@link RoutineLibrary#none()} keeps a file that comes from somebody else from reading its
   * neighbours.
   */
  public RoutineReader withLibrary(RoutineLibrary other) {
    return new RoutineReader(readLimits, limits, Optional.of(other), allowed);
  }

  /**
   * Returns the same reader without these warnings; {@link ReadResult#allowed()} counts them.
   *
   * @param codes codes of warnings, such as {@code side-word}, beside those that the reader allows
   *     already
   * @throws IllegalArgumentException if one is not the code of a warning
   */
  public RoutineReader allowing(String... codes) {
    Set<Code> all = EnumSet.noneOf(Code.class);
    all.addAll(allowed);
    for (String code : codes) {
      all.add(Code.warning(code));
    }
    return new RoutineReader(readLimits, limits, library, all);
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
   * Returns the routine in {@code file}, which is UTF-8; it may use the files of its folder, unless
   * this reader has a library.
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
   * name the file as it was given. It may use the files of its folder, unless this reader has a
   * library.
   *
   * @throws IOException if the file cannot be read
   */
  public ReadResult check(Path file) throws IOException {
    RoutineLibrary used =
        library.isPresent() ? library.get() : RoutineLibrary.folder(folderOf(file));
    return check(Source.of(file.toString(), Bytes.of(file, readLimits.codePoints())), used);
  }

  private static Path folderOf(Path file) {
    Path folder = file.getParent();
    return folder == null ? file.getFileSystem().getPath("") : folder;
  }

  private ReadResult check(Source source) {
    return check(source, library.orElse(RoutineLibrary.none()));
  }

  private ReadResult check(Source source, RoutineLibrary used) {
    Problems problems = new Problems(source, allowed);
    Uses uses = new Uses(OpenShelf.of(used), readLimits.ofTree(), limits);
    Optional<Routine> routine = uses.read(source, problems);
    problems.checkAllowances();
    List<Problem> errors = new ArrayList<>(Issues.problems(Severity.ERROR, problems.errors()));
    int count = problems.errorCount();
    for (Problems inner : uses.ofUsed()) {
      count += inner.errorCount();
      if (inner.hasErrors() && errors.size() < Problems.MOST) {
        errors.addAll(Issues.problems(Severity.ERROR, inner.errors()));
      }
    }
    List<Problem> shown = errors.subList(0, Math.min(errors.size(), Problems.MOST));
    return new ReadResult(
        problems.hasErrors() ? Optional.empty() : routine,
        shown,
        count - shown.size(),
        Issues.problems(Severity.WARNING, problems.warnings()),
        problems.moreWarnings(),
        problems.allowed());
  }
}
