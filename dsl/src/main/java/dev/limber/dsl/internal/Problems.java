package dev.limber.dsl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what is wrong with one file: errors and warnings apart, each in the order of the file.
 *
 * <p>The first fifty of each are kept, the others counted. The same problem found twice at the same
 * place, as through two aliases, is one. Places, paths and excerpts are worked out when somebody
 * asks. Not safe for use by several threads.
 */
public final class Problems {

  /** How many errors, and how many warnings, are kept. */
  public static final int MOST = 50;

  private final Source source;
  private final Findings errors = new Findings(MOST);
  private final Findings warnings = new Findings(MOST);
  private final Findings allowed = new Findings(MOST);
  private final Set<Code> allowedEverywhere;
  private Optional<Node> root = Optional.empty();
  private Optional<Allowances> allowances = Optional.empty();
  private boolean allowancesAreKnown;

  /** Creates an empty collection for one file. */
  public Problems(Source source) {
    this(source, Set.of());
  }

  /**
   * Creates an empty collection for one file.
   *
   * @param allowed the warnings that nobody wants
   */
  public Problems(Source source, Set<Code> allowed) {
    this.source = source;
    this.allowedEverywhere = allowed;
  }

  /** Returns the file that the problems are in. */
  public Source source() {
    return source;
  }

  /** Says what the document is, or as much of it as was read, so that problems can have a path. */
  void root(Node tree) {
    root = Optional.of(tree);
  }

  /** Adds an error at a node. */
  public void error(Node at, Code code, String message) {
    errors.add(new Finding(at.start(), at.end(), code, message, Optional.empty()));
  }

  /** Adds an error at a node, with what to write instead. */
  public void error(Node at, Code code, String message, String hint) {
    error(at.start(), at.end(), code, message, Hint.of(hint));
  }

  /** Adds an error between two positions, with what to write instead. */
  public void error(int start, int end, Code code, String message, String hint) {
    error(start, end, code, message, Hint.of(hint));
  }

  /** Adds an error between two positions, with what to write instead where that is likely. */
  public void error(int start, int end, Code code, String message, Hint hint) {
    // what is only counted needs no hint
    Optional<String> told = errors.keeps(start) ? told(hint) : Optional.empty();
    errors.add(new Finding(start, end, code, message, told));
  }

  private Optional<String> told(Hint hint) {
    String words = hint.in(source.notation());
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** Adds an error at a node, with what to write instead where that is likely. */
  public void error(Node at, Code code, String message, Hint hint) {
    error(at.start(), at.end(), code, message, hint);
  }

  /** Adds a warning at a node. */
  public void warning(Node at, Code code, String message) {
    warning(new Finding(at.start(), at.end(), code, message, Optional.empty()));
  }

  /** Adds a warning at a node, with what to write instead. */
  public void warning(Node at, Code code, String message, String hint) {
    warning(at.start(), at.end(), code, message, Hint.of(hint));
  }

  /** Adds a warning between two positions, with what to write instead. */
  public void warning(int start, int end, Code code, String message, String hint) {
    warning(start, end, code, message, Hint.of(hint));
  }

  private void warning(int start, int end, Code code, String message, Hint hint) {
    Optional<String> told = warnings.keeps(start) ? told(hint) : Optional.empty();
    warning(new Finding(start, end, code, message, told));
  }

  /** Adds a problem between two positions, with what to write instead where that is likely. */
  public void add(boolean warning, int start, int end, Code code, String message, Hint hint) {
    if (warning) {
      warning(start, end, code, message, hint);
    } else {
      error(start, end, code, message, hint);
    }
  }

  private void warning(Finding finding) {
    boolean off =
        allowedEverywhere.contains(finding.code())
            || allowances().filter(one -> one.allow(finding.start(), finding.code())).isPresent();
    (off ? allowed : warnings).add(finding);
  }

  /** The comments are looked for when there is something to allow; most files have no warnings. */
  private Optional<Allowances> allowances() {
    if (!allowancesAreKnown && root.isPresent()) {
      if (!source.isJson() && source.text().contains(Allowances.MARK)) {
        allowances = Optional.of(new Allowances(source, root.get()));
      }
      allowancesAreKnown = true;
    }
    return allowances;
  }

  /** Adds a warning for each comment that should switch warnings off, and names none. */
  public void checkAllowances() {
    Optional<Allowances> comments = allowances();
    if (comments.isPresent()) {
      comments.get().reportUnknown(this);
    }
  }

  /** Returns how many warnings were switched off by the author or the host. */
  public int allowed() {
    return allowed.count();
  }

  /**
   * Returns whether an error at a node would be shown; otherwise it is only counted.
   *
   * <p>Who makes a hint that is dear asks first: a file can hold a hundred thousand mistakes.
   */
  public boolean keeps(Node at) {
    return errors.keeps(at.start());
  }

  /**
   * Counts an error at a node if it would not be shown, and returns whether that is so.
   *
   * <p>Who has to make a message of many parts asks first, and says no more.
   */
  public boolean counted(Node at) {
    return counted(at.start());
  }

  /** Counts an error at a position if it would not be shown, and returns whether that is so. */
  boolean counted(int start) {
    return errors.counted(start);
  }

  /** Returns whether a warning at a node would be shown; otherwise it is only counted. */
  public boolean keepsWarning(Node at) {
    return keepsWarning(at.start());
  }

  /** Returns whether a warning at a position would be shown; otherwise it is only counted. */
  boolean keepsWarning(int start) {
    return warnings.keeps(start);
  }

  /** Returns whether the file is refused. */
  public boolean hasErrors() {
    return errors.count() > 0;
  }

  /**
   * Returns the number of errors so far; who compares two of them knows whether a part was good.
   */
  public int errorCount() {
    return errors.count();
  }

  /** Returns the errors in the order of the file, fifty at most. */
  public List<Issue> errors() {
    return issues(errors);
  }

  /** Returns how many errors there are beyond those. */
  public int moreErrors() {
    return errors.count() - errors.kept().size();
  }

  /** Returns the warnings in the order of the file, fifty at most. */
  public List<Issue> warnings() {
    return issues(warnings);
  }

  /** Returns how many warnings there are beyond those. */
  public int moreWarnings() {
    return warnings.count() - warnings.kept().size();
  }

  private List<Issue> issues(Findings findings) {
    List<Issue> issues = new ArrayList<>(findings.kept().size());
    for (Finding finding : findings.kept()) {
      issues.add(finding.issue(source, root));
    }
    return issues;
  }
}
