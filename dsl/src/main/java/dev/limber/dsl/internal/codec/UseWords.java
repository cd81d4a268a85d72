package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Code;
import dev.limber.dsl.internal.Place;
import dev.limber.dsl.internal.Suggestions;
import dev.limber.dsl.internal.Visible;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Says in words why something cannot be used. Stateless. */
final class UseWords {

  /** How many names of a library are shown where none is alike. */
  private static final int MOST_NAMES = 8;

  private UseWords() {}

  /** Returns a place as compilers write it. */
  static String at(Place place) {
    return place.source() + ":" + place.line() + ":" + place.column();
  }

  static Used.Complaint noLibrary(String slug) {
    return complaint(
        Code.UNKNOWN_USE,
        "expected something to use from a library, but was "
            + Visible.quoted(slug)
            + " and no library",
        "what is read from a file finds the other files of its folder; "
            + "for all else the program has to supply a library");
  }

  /** Says that there is no such file; those that are being read would be no help either. */
  static Used.Complaint unknown(String slug, Optional<String> instead) {
    return new Used.Complaint(
        Code.UNKNOWN_USE,
        "expected the id of a routine in the library, but was " + Visible.quoted(slug),
        instead,
        Optional.empty());
  }

  /** Returns what the library has that could be meant. */
  static Optional<String> instead(String slug, Shelf shelf, List<Opened> open) {
    Collection<String> names = new TreeSet<>();
    try {
      names.addAll(shelf.slugs());
      open.forEach(file -> names.remove(file.id()));
    } catch (IOException | RuntimeException e) {
      // the names are only for the hint
      names.clear();
    }
    Optional<String> meant = Suggestions.hint(slug, names);
    return meant.isPresent() || names.isEmpty() ? meant : Optional.of(listed(names));
  }

  private static String listed(Collection<String> names) {
    StringBuilder list = new StringBuilder("the library has ");
    int count = 0;
    for (String name : names) {
      if (count == MOST_NAMES) {
        return list.append(" and ").append(names.size() - count).append(" more").toString();
      }
      list.append(count++ == 0 ? "" : ", ").append(Visible.cut(name));
    }
    return list.toString();
  }

  static Used.Complaint unreadable(String slug, Exception failure) {
    return new Used.Complaint(
        Code.BROKEN_USE,
        "expected "
            + Visible.quoted(slug)
            + " from the library, but it cannot be read: "
            + Visible.cut(reason(failure)),
        Optional.empty(),
        Optional.empty());
  }

  private static String reason(Exception failure) {
    if (failure instanceof AccessDeniedException) {
      return "access is denied";
    }
    String said = failure.getMessage();
    return said == null || said.isEmpty() ? failure.getClass().getSimpleName() : said;
  }

  /** Says that a file is refused itself. */
  static Used.Complaint broken(Opened file) {
    String name = Visible.text(file.problems().source().name());
    int count = file.problems().errorCount();
    Used.Cause cause = file.cause();
    String words = ", which belongs to a circle of uses";
    if (count > 0) {
      words = count == 1 ? ", which has one" : ", which has " + count;
    }
    return new Used.Complaint(
        Code.BROKEN_USE,
        "expected a routine without problems, but was " + name + words,
        Optional.of("first put right " + cause.message()),
        Optional.of(cause));
  }

  static Used.Complaint otherId(String slug, Opened file, String id) {
    return complaint(
        Code.WRONG_ID,
        "expected the id "
            + Visible.quoted(slug)
            + " in what is used by this name, but was "
            + Visible.quoted(id)
            + " at "
            + Visible.text(at(file.placeOfId())),
        "what is used has one name: its id, the name of its file, and the value of \"use\"");
  }

  static Used.Complaint tooDeep(int deepest) {
    return complaint(
        Code.TOO_DEEP,
        "expected at most " + deepest + " routines that use each other in turn, but was one more",
        "put fewer routines inside of each other");
  }

  static Used.Complaint tooLong(int most, long length) {
    return complaint(
        Code.TOO_LONG,
        String.format(
            Locale.ROOT,
            "expected at most %,d characters in all files together, but were %,d with this one",
            most,
            length),
        "use fewer and shorter routines");
  }

  static Used.Complaint tooManyNodes(int most) {
    return complaint(
        Code.TOO_MANY_NODES,
        String.format(
            Locale.ROOT,
            "expected at most %,d values, used routines written out, but were more",
            most),
        "use \"repeat\" to do steps again, or fewer routines");
  }

  /** Names each file of a circle, and where it uses the next. */
  static String circle(List<Opened> round) {
    StringBuilder words =
        new StringBuilder("expected no circle of routines that use each other, but was ");
    String to = "";
    for (int i = 0; i < round.size(); i++) {
      Opened from = round.get(i);
      Opened next = round.get((i + 1) % round.size());
      words
          .append(to)
          .append(Visible.text(at(from.placeOfUse())))
          .append(" uses ")
          .append(Visible.cut(next.id()));
      to = ", ";
    }
    return words.toString();
  }

  /** Returns what to do about a circle. */
  static String outOf(List<Opened> round) {
    return round.size() == 1
        ? "use \"repeat\" to do steps again"
        : "take one of these out; steps that several routines need can be a routine of their own";
  }

  private static Used.Complaint complaint(Code code, String message, String hint) {
    return new Used.Complaint(code, message, Optional.of(hint), Optional.empty());
  }
}
