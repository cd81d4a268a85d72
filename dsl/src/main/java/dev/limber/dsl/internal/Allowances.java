package dev.limber.dsl.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments by which an author switches warnings off: {@code # limber: allow long-hold}.
 *
 * <p>Such a comment counts for the line that it stands in, or, alone in its line, for the next one
 * that is no comment. Looked for only in a file that has warnings. Not safe for use by several
 * threads.
 */
final class Allowances {

  /** Without it a file has no such comment. */
  static final String MARK = "limber:";

  private static final Pattern WORD = Pattern.compile("[^\\s,]+");
  private static final String ALLOW = "allow";
  private static final String FORM =
      "write \"# limber: allow\" and the codes of warnings, such as long-hold";

  private final Source source;
  private final NavigableMap<Integer, Integer> texts = new TreeMap<>();

  /** The offset behind the mark of each comment, by the index of its line. */
  private final Map<Integer, Integer> comments = new HashMap<>();

  /** The line that was asked for last, and what is switched off there. */
  private int known = -1;

  private Set<Code> codes = EnumSet.noneOf(Code.class);

  /** Looks for the comments of a file in YAML. */
  Allowances(Source source, Node root) {
    this.source = source;
    collect(root);
    String text = source.text();
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
      if (isInComment(at)) {
        comments.putIfAbsent(source.lineAt(at), at + MARK.length());
      }
    }
  }

  /** Notes which texts hold the mark, because in there it begins no comment. */
  private void collect(Node node) {
    if (node instanceof ScalarNode text && text.value().contains(MARK)) {
      texts.put(node.start(), node.end());
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i));
      }
    } else if (node instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        collect(map.key(i));
        collect(map.value(i));
      }
    }
  }

  private boolean isInComment(int at) {
    String text = source.text();
    int hash = pastBlanksBefore(at) - 1;
    boolean begins =
        hash >= 0
            && text.charAt(hash) == '#'
            && (hash == 0 || Character.isWhitespace(text.charAt(hash - 1)));
    if (!begins) {
      return false;
    }
    int position = source.position(hash);
    Map.Entry<Integer, Integer> before = texts.floorEntry(position);
    return before == null || before.getValue() <= position;
  }

  private int pastBlanksBefore(int at) {
    int before = at;
    while (before > 0 && isBlank(source.text().charAt(before - 1))) {
      before--;
    }
    return before;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Returns whether the author has switched this warning off at this position. */
  boolean allow(int position, Code code) {
    int line = source.lineAt(source.offset(position));
    if (line != known) {
      // worked out once for a line, because thousands of warnings can stand in it
      codes = codesFor(line);
      known = line;
    }
    return codes.contains(code);
  }

  private Set<Code> codesFor(int line) {
    Set<Code> all = EnumSet.noneOf(Code.class);
    addNamed(line, all);
    for (int above = line - 1; above >= 0 && isComment(above); above--) {
      addNamed(above, all);
    }
    return all;
  }

  private boolean isComment(int line) {
    int at = source.lineStart(line);
    while (at < source.lineEnd(line) && isBlank(source.text().charAt(at))) {
      at++;
    }
    return source.text().startsWith("#", at);
  }

  private void addNamed(int line, Set<Code> codes) {
    Integer from = comments.get(line);
    if (from == null) {
      return;
    }
    Matcher word = words(from);
    boolean allows = word.find() && word.group().equals(ALLOW);
    while (allows && word.find()) {
      Code.find(word.group()).ifPresent(codes::add);
    }
  }

  private Matcher words(int from) {
    return WORD.matcher(source.text()).region(from, source.lineEnd(source.lineAt(from)));
  }

  /** Adds a warning for everything in these comments that switches nothing off. */
  void reportUnknown(Problems problems) {
    comments.values().forEach(from -> reportUnknown(from, problems));
  }

  private void reportUnknown(int from, Problems problems) {
    Matcher word = words(from);
    if (!word.find() || !word.group().equals(ALLOW)) {
      int end = source.lineEnd(source.lineAt(from));
      String rest = source.text().substring(from, end).trim();
      report(from - MARK.length(), end, "\"allow\" and codes", rest, Optional.of(FORM), problems);
      return;
    }
    boolean none = true;
    while (word.find()) {
      none = false;
      String id = word.group();
      if (!Code.find(id).filter(Code::isWarning).isPresent()) {
        unknown(word.start(), word.end(), id, problems);
      }
    }
    if (none) {
      int start = from - MARK.length();
      report(start, from, "the code of a warning", "", Optional.of(FORM), problems);
    }
  }

  /** What is only counted has no words: a file can hold a hundred thousand of them. */
  private void unknown(int start, int end, String id, Problems problems) {
    int position = source.position(start);
    if (problems.keepsWarning(position)) {
      report(start, end, "the code of a warning", id, hint(id), problems);
    } else {
      problems.warning(position, position, Code.UNKNOWN_CODE, "", "");
    }
  }

  private static Optional<String> hint(String id) {
    if (Code.find(id).isPresent()) {
      return Optional.of("this is an error, which cannot be switched off");
    }
    List<String> codes = Code.warnings();
    return Suggestions.hint(id, codes)
        .or(() -> Optional.of("the code stands in the last line of each warning"));
  }

  private void report(
      int start, int end, String expected, String was, Optional<String> hint, Problems problems) {
    problems.warning(
        source.position(start),
        source.position(end),
        Code.UNKNOWN_CODE,
        "expected " + expected + ", but was " + (was.isEmpty() ? "nothing" : Visible.quoted(was)),
        hint.orElse(FORM));
  }
}
