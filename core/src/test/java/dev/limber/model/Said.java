package dev.limber.model;

import dev.limber.routine.Media;
import dev.limber.routine.Routine;
import dev.limber.routine.Side;
import dev.limber.routine.Text;
import dev.limber.routine.Wording;
import dev.limber.session.PlanOptions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a text of a routine is at its place: in which language, on which side, with what filled in.
 */
record Said(String wanted) {

  private static final Map<String, Map<Side, String>> SIDES =
      Map.of(
          "en", Map.of(Side.RIGHT, "right", Side.LEFT, "left"),
          "de", Map.of(Side.RIGHT, "rechte", Side.LEFT, "linke"),
          "es", Map.of(Side.RIGHT, "derecha", Side.LEFT, "izquierda"),
          "fr", Map.of(Side.RIGHT, "droite", Side.LEFT, "gauche"));

  static Said of(Routine outermost, PlanOptions options) {
    return new Said(options.language().orElse(outermost.language()));
  }

  String text(Text text, Around around) {
    return text(text, around, OptionalInt.empty(), OptionalInt.empty());
  }

  /** Returns {@code text} with its placeholders filled in. */
  String text(Text text, Around around, OptionalInt reps, OptionalInt rep) {
    Routine routine = around.routine();
    String spoken = languageOf(text, routine, wanted);
    StringBuilder filled = new StringBuilder();
    String rest = wording(text, spoken, around.side());
    while (!rest.isEmpty()) {
      int length = 1;
      if (rest.startsWith("{{") || rest.startsWith("}}")) {
        filled.append(rest.charAt(0));
        length = 2;
      } else if (rest.charAt(0) == '{') {
        length = rest.indexOf('}') + 1;
        String name = rest.substring(1, length - 1);
        filled.append(value(name, around, spoken, reps, rep));
      } else {
        filled.append(rest.charAt(0));
      }
      rest = rest.substring(length);
    }
    return filled.toString();
  }

  private String value(
      String name, Around around, String spoken, OptionalInt reps, OptionalInt rep) {
    return switch (name) {
      case "side" -> side(around.side().get(), around, spoken);
      case "other-side" -> side(around.side().get().other(), around, spoken);
      case "round" -> "" + around.round().getAsInt();
      case "rounds" -> "" + around.of().getAsInt();
      case "reps" -> "" + reps.getAsInt();
      case "rep" -> "" + rep.getAsInt();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private String side(Side side, Around around, String spoken) {
    Routine routine = around.routine();
    if (routine.words().isPresent()) {
      Text own = routine.words().get().of(side);
      Around plain = Around.all(routine);
      return new Said(spoken).text(own, plain);
    }
    String base = spoken.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return SIDES.getOrDefault(base, SIDES.get("en")).get(side);
  }

  /** Returns the words as they are written, for a count of them. */
  String written(Text text, Around around) {
    Routine routine = around.routine();
    String spoken = languageOf(text, routine, wanted);
    return wording(text, spoken, around.side());
  }

  private static String wording(Text text, String language, Optional<Side> side) {
    Wording wording =
        text.isPlain() ? text.wordings().get(Text.OWN) : text.wordings().get(language);
    return side.equals(Optional.of(Side.LEFT)) ? wording.left() : wording.right();
  }

  /** Looks {@code wanted} up by RFC 4647, then the routine's own language. */
  private static String languageOf(Text text, Routine routine, String wanted) {
    if (text.isPlain()) {
      return routine.language();
    }
    for (String first : new String[] {wanted, routine.language()}) {
      for (String tag = first; !tag.isEmpty(); tag = shorter(tag)) {
        for (String there : text.wordings().keySet()) {
          if (there.equalsIgnoreCase(tag)) {
            return there;
          }
        }
      }
    }
    throw new IllegalArgumentException("a text has no wording in " + routine.language());
  }

  private static String shorter(String tag) {
    int dash = tag.lastIndexOf('-');
    String cut = dash < 0 ? "" : tag.substring(0, dash);
    // a single letter or digit goes with what stands behind it
    return cut.length() > 1 && cut.charAt(cut.length() - 2) == '-'
        ? cut.substring(0, cut.length() - 2)
        : cut;
  }

  /** Returns how long it takes to read {@code words} at {@code perMinute}, in nanoseconds. */
  static long reading(String words, int perMinute) {
    String plain = words.replace("{{", "(").replace("}}", ")").replaceAll("\\{[a-z-]+\\}", "x");
    int count = 0;
    boolean inside = false;
    for (char c : plain.toCharArray()) {
      boolean space = Character.isWhitespace(c);
      count += !space && !inside ? 1 : 0;
      inside = !space;
    }
    long seconds = (count * 60L + perMinute - 1) / perMinute;
    return Math.max(3, seconds) * 1_000_000_000;
  }

  /** A side in a URI is right or left in every language. */
  static Media media(Around around) {
    return new Media(
        around.media().image().map(uri -> uri(uri, around)),
        around.media().video().map(uri -> uri(uri, around)),
        around.media().audio().map(uri -> uri(uri, around)));
  }

  private static String uri(String uri, Around around) {
    if (around.side().isEmpty()) {
      return uri;
    }
    Side side = around.side().get();
    return uri.replace("{side}", SIDES.get("en").get(side))
        .replace("{other-side}", SIDES.get("en").get(side.other()));
  }
}
