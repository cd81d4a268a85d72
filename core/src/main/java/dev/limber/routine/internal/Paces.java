package dev.limber.routine.internal;

import dev.limber.routine.Breaths;
import dev.limber.routine.DurationRange;
import dev.limber.routine.Length;
import dev.limber.routine.Text;
import dev.limber.routine.Wording;
import java.time.Duration;
import java.util.Map;

/**
 * How fast the person breathes and reads: what turns breaths and words into time.
 *
 * <p>Immutable.
 *
 * @param inhale how long a breath in takes, whole milliseconds
 * @param exhale how long a breath out takes, whole milliseconds
 * @param wordsPerMinute how many words are read or spoken in a minute
 */
public record Paces(Duration inhale, Duration exhale, int wordsPerMinute) {

  /** A breath of 2 s in and 3 s out, and 180 words a minute. */
  public static final Paces USUAL = new Paces(Duration.ofSeconds(2), Duration.ofSeconds(3), 180);

  /**
   * 300 characters of a script without spaces take as long as 180 words, so each is three fifths of
   * a word. No string is spoken slower: elsewhere a word has two characters, with the blank.
   */
  private static final long FIFTHS_OF_CHARACTER = 3;

  private static final long MINUTE = 60_000;
  private static final long SECOND = 1_000;
  private static final long LEAST_READING = 3 * SECOND;

  /** Returns the lower end of {@code length}, in milliseconds. */
  public long least(Length length) {
    return length instanceof DurationRange clock
        ? clock.least().toMillis()
        : breaths((Breaths) length, ((Breaths) length).count().least());
  }

  /** Returns the upper end of {@code length}, in milliseconds. */
  public long most(Length length) {
    return length instanceof DurationRange clock
        ? clock.most().toMillis()
        : breaths((Breaths) length, ((Breaths) length).count().most());
  }

  /** Returns how long {@code count} of what {@code breaths} counts take, in milliseconds. */
  public long breaths(Breaths breaths, int count) {
    if (breaths.part() == Breaths.Part.INHALE) {
      return inhale.toMillis();
    }
    if (breaths.part() == Breaths.Part.EXHALE) {
      return exhale.toMillis();
    }
    return Saturating.product(Saturating.sum(inhale.toMillis(), exhale.toMillis()), count);
  }

  /**
   * Returns how long it takes to read {@code string}, in milliseconds: rounded up to a second, at
   * least three.
   */
  public long reading(String string, String language) {
    long seconds = Saturating.quotientUp(speaking(string, language), SECOND);
    return Math.max(LEAST_READING, seconds * SECOND);
  }

  /** Returns the longest reading time of all wordings of {@code text}, in milliseconds. */
  public long reading(Text text, String own) {
    long longest = 0;
    for (Map.Entry<String, Wording> entry : text.wordings().entrySet()) {
      String language = entry.getKey().equals(Text.OWN) ? own : entry.getKey();
      longest = Math.max(longest, reading(entry.getValue().right(), language));
      if (entry.getValue().isBySide()) {
        longest = Math.max(longest, reading(entry.getValue().left(), language));
      }
    }
    return longest;
  }

  /** Returns the longest time that a wording of {@code text} takes to speak, in milliseconds. */
  public long speaking(Text text, String own) {
    long longest = 0;
    for (Map.Entry<String, Wording> entry : text.wordings().entrySet()) {
      String language = entry.getKey().equals(Text.OWN) ? own : entry.getKey();
      Wording wording = entry.getValue();
      longest = Math.max(longest, speaking(wording.right(), language));
      if (wording.isBySide()) {
        longest = Math.max(longest, speaking(wording.left(), language));
      }
    }
    return longest;
  }

  /** Returns whether every wording of {@code text} can be spoken in so many milliseconds. */
  boolean canSpeak(Text text, String own, long millis) {
    boolean surely = true;
    for (Wording wording : text.wordings().values()) {
      int longest = Math.max(wording.right().length(), wording.left().length());
      surely = surely && ofFifths(FIFTHS_OF_CHARACTER * (longest + 1L)) <= millis;
    }
    // most texts are so short that nobody has to count their words
    return surely || speaking(text, own) <= millis;
  }

  /**
   * Returns how long it takes to speak {@code string}, in milliseconds, rounded up. A placeholder
   * counts as one word.
   */
  public long speaking(String string, String language) {
    long fifths = isWrittenWithoutSpaces(language) ? fifthsOfCharacters(string) : 5 * words(string);
    return ofFifths(fifths);
  }

  private long ofFifths(long fifths) {
    return Saturating.quotientUp(fifths * MINUTE, 5L * wordsPerMinute);
  }

  private static boolean isWrittenWithoutSpaces(String language) {
    String base = Languages.base(language);
    return base.equals("zh") || base.equals("ja");
  }

  private static long words(String string) {
    long words = 0;
    boolean inside = false;
    for (int i = 0; i < string.length(); i = next(string, i)) {
      boolean space = Character.isWhitespace(string.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  private static long fifthsOfCharacters(String string) {
    long fifths = 0;
    for (int i = 0; i < string.length(); i = next(string, i)) {
      if (isPlaceholder(string, i)) {
        fifths += 5;
      } else if (Character.isLetterOrDigit(string.codePointAt(i))) {
        fifths += FIFTHS_OF_CHARACTER;
      }
    }
    return fifths;
  }

  /** Returns where the next character begins; a placeholder or a doubled brace is one of them. */
  private static int next(String string, int at) {
    char c = string.charAt(at);
    if (c != '{') {
      return at + (Character.isHighSurrogate(c) ? Character.charCount(string.codePointAt(at)) : 1);
    }
    return isPlaceholder(string, at)
        ? string.indexOf('}', at) + 1
        : Math.min(at + 2, string.length());
  }

  private static boolean isPlaceholder(String string, int at) {
    return string.charAt(at) == '{'
        && at + 1 < string.length()
        && string.charAt(at + 1) != '{'
        && string.indexOf('}', at) > at;
  }
}
