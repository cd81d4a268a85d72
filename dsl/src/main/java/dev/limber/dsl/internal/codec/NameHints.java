package dev.limber.dsl.internal.codec;

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

  /** A posture is a name; what is said goes beside it. */
  static String posture(String text) {
    return text.split("\\s+").length > FEW_WORDS
        ? "write a posture such as supine, and say: " + Visible.cut(text)
        : "";
  }

  /** A condition is the name of a choice and nothing more. */
  static String when(String text) {
    Matcher not = NOT.matcher(text);
    if (not.matches()) {
      return "write unless: " + Visible.cut(Slugs.of(not.group(1)));
    }
    Matcher yes = YES.matcher(text.toLowerCase(Locale.ROOT));
    return yes.matches()
        ? "write the name alone: "
            + Visible.cut(Slugs.of(yes.group(1) == null ? yes.group(2) : yes.group(1)))
        : "";
  }

  /** Several names are a list. */
  static String needs(String text) {
    List<String> names = new ArrayList<>();
    for (String part : text.split(",| and ")) {
      names.add(Slugs.of(part));
    }
    return names.size() < 2 || names.contains("")
        ? ""
        : "write a list: [" + Visible.cut(String.join(", ", names)) + "]";
  }
}
