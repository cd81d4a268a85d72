package dev.limber.dsl.internal.codec;

import dev.limber.dsl.internal.Hint;
import dev.limber.dsl.internal.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write instead of something that is no name, by the key it stands at. Stateless. */
final class NameHints {

  private static final int FEW_WORDS = 3;
  private static final Pattern NOT = Pattern.compile("(?:not |no |!)\\s*(.+)");
  private static final Pattern YES =
      Pattern.compile("(.+?)\\s*={1,2}\\s*(?:yes|true)|(.+?) is (?:yes|true)");

  private NameHints() {}

  /**
   * Returns what to write instead of {@code text}.
   *
   * @param key where it stands, empty if that does not matter
   */
  static Hint at(String key, String text) {
    Hint meant = text.length() > DurationText.LONGEST ? Hint.NONE : meant(key, text);
    return meant.or(() -> name(text));
  }

  private static Hint name(String text) {
    String slug = Slugs.of(text);
    return slug.isEmpty() ? Hint.NONE : Hint.of("write " + Visible.cut(slug));
  }

  private static Hint meant(String key, String text) {
    switch (key) {
      case "position":
        return posture(text);
      case "when":
        return when(text);
      case "needs":
        return needs(text);
      default:
        return Hint.NONE;
    }
  }

  /** A posture is a name; what is said goes beside it. */
  private static Hint posture(String text) {
    return text.split("\\s+").length > FEW_WORDS
        ? in -> "write a posture such as supine, and " + in.entry("say", text)
        : Hint.NONE;
  }

  /** A condition is the name of a choice and nothing more. */
  private static Hint when(String text) {
    Matcher not = NOT.matcher(text);
    if (not.matches()) {
      return in -> "write " + in.entry("unless", Slugs.of(not.group(1)));
    }
    Matcher yes = YES.matcher(text.toLowerCase(Locale.ROOT));
    return yes.matches()
        ? Hint.of(
            "write the name alone: "
                + Visible.cut(Slugs.of(yes.group(1) == null ? yes.group(2) : yes.group(1))))
        : Hint.NONE;
  }

  /** Several names are a list. */
  private static Hint needs(String text) {
    List<String> names = new ArrayList<>();
    for (String part : text.split(",| and ")) {
      names.add(Slugs.of(part));
    }
    return names.size() < 2 || names.contains("")
        ? Hint.NONE
        : in -> "write a list: " + in.list(names.toArray());
  }
}
