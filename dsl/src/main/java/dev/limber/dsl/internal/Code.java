package dev.limber.dsl.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of problems; a name never changes once it is published. */
public enum Code {
  // The text as a whole.
  TOO_LONG(
      "The text, or all texts that use each other together, has more characters than are read."),
  INVALID_UTF8("The file is not text in UTF-8."),
  INVALID_CHARACTER("The text holds a character that cannot be seen, such as a control character."),
  EMPTY_FILE("There is nothing in the file but comments and blank lines."),
  // YAML that cannot be read.
  NOT_YAML("The line cannot be read as YAML."),
  TAB("A tab stands where YAML takes spaces only."),
  UNQUOTED_TEXT(
      "Text that begins with a character of YAML's own, or goes on behind its quotes, wants quotes."),
  COLON_IN_TEXT("Text that holds a colon and a space wants quotes."),
  UNCLOSED_QUOTE("Quotes are opened and not closed."),
  UNCLOSED_BRACKET("A bracket is opened and not closed."),
  BAD_ESCAPE("In double quotes a backslash stands before a letter that means nothing there."),
  MISSING_SPACE("A space is missing behind a colon or a dash."),
  MISSING_COLON("A line that should be a key has no colon."),
  KEY_TOO_LONG("What stands before a colon is too long for a key."),
  WRONG_DEPTH("A line begins in a column in which nothing it could belong to begins."),
  // JSON that cannot be read.
  NOT_JSON(
      "The text is not JSON, which has no comments, no single quotes and no comma behind the last."),
  // YAML that hides meaning.
  CUSTOM_TAG("A value has a tag of YAML, which routines do not have."),
  MERGE_KEY("Keys are merged by `<<`, so that nobody sees what is there."),
  DUPLICATE_KEY("A key stands twice among the same keys, or a language twice in one text."),
  KEY_NOT_TEXT("A key is a list, a set of keys or a reference, and not a word."),
  DIRECTIVE("A line begins with `%`, which is an instruction to YAML."),
  SEVERAL_DOCUMENTS("A second document begins in the file."),
  UNKNOWN_ANCHOR("A reference such as `*hold` has no `&hold` above it."),
  RECURSIVE_ALIAS("A reference stands inside of what it refers to."),
  // Limits of a text.
  TOO_DEEP("Lists, keys, steps or used routines are inside each other too deeply."),
  TOO_MANY_ALIASES("The text has more references such as `*hold` than are read."),
  TOO_MANY_NODES(
      "The text has more values than are read, references and used routines written out."),
  // Keys and what they hold.
  UNKNOWN_KEY("A key is not known where it stands."),
  MISSING_KEY("A required key is missing."),
  WRONG_TYPE("A text, a list or a set of keys stands where something else of the three is wanted."),
  EMPTY_VALUE("A key has no value."),
  EMPTY_LIST("A list that should hold something is empty."),
  CONFLICTING_KEYS("Keys stand together of which only one may."),
  // Values.
  EMPTY_TEXT("A text is empty."),
  BAD_TEXT("A text holds a brace that opens or closes nothing."),
  BAD_LANGUAGE("A language is no tag such as `en` or `de-AT`."),
  BAD_SLUG("A name has other letters than `a-z`, digits and single hyphens."),
  UNKNOWN_WORD("A word is none of those that may stand there."),
  NOT_A_BOOLEAN("Something else stands where `true` or `false` is wanted."),
  BAD_COUNT("A number of times is no whole number from 1, nor a range of two."),
  BAD_LEVEL("A level of pain is neither `any` nor a whole number from 1 to 10."),
  BAD_DURATION("A value is no duration."),
  MISSING_UNIT("A duration has no unit."),
  UNKNOWN_UNIT("A duration has a unit that is not known."),
  CLOCK_TIME("A duration is written as on a clock, which can be read in two ways."),
  NOT_POSITIVE("A duration is zero where it must be more."),
  BACKWARD_RANGE("The lower end of a range is above the upper one."),
  EQUAL_ENDS("Both ends of a range are the same."),
  MISPLACED_RANGE("A range stands where one value is wanted."),
  BAD_BREATHS("A length in breaths is written in a way that is not read."),
  BAD_TEMPO("A tempo is neither four times in seconds nor its phases with a time each."),
  BAD_EFFORT("An effort is no whole number from 1 to 10."),
  BAD_CUE_TIME("The moment of a cue cannot be read."),
  CUE_TIME_KEYS("A cue has not exactly one of `at` and `every`."),
  BAD_FREQUENCY("How often to do it cannot be read."),
  BAD_URL("An address cannot be read, or has a place for a side that is not one."),
  BAD_DATE("A date is not written like `2026-03-31`."),
  UNKNOWN_SCHEMA("The file is in a version of the language that is not read."),
  // Steps.
  MISSING_KIND("A step has none of the keys that say what it is."),
  TWO_KINDS("A step has two keys that say what it is."),
  MISSING_PACE("Reps do not say how long each takes."),
  MISPLACED_AT_MOST("A limit to waiting stands where nothing waits."),
  BOUT_TOO_LONG("A bout is longer than all bouts together."),
  EASE_AT_TOO_HIGH("Easing off would come at a level of pain that stops already."),
  // Rules between steps.
  DUPLICATE_ID("Two steps have the same id."),
  UNKNOWN_CHOICE("A choice is not declared."),
  UNKNOWN_PROP("A prop is not declared."),
  UNKNOWN_SYMPTOM("A symptom is not declared."),
  DUPLICATE_RED_FLAG("A symptom has two red flags."),
  NESTED_SIDES("Steps for each side stand inside of steps for each side."),
  MISPLACED_THEN("What is to end when it hurts is not around."),
  MISPLACED_PLACEHOLDER("A placeholder stands where there is nothing to put in."),
  UNKNOWN_PLACEHOLDER("A word in braces is no placeholder."),
  MISPLACED_SIDES("Words for each side stand where there are no sides."),
  MISSING_LANGUAGE("A text in several languages lacks the language of the document."),
  MISPLACED_LIST("Values to be taken in turn stand where there are no rounds."),
  NO_REP_FITS("Not even one rep fits into the time."),
  CUE_WITHOUT_END("A cue counts from the end of a step that has no end of its own."),
  ROUND_WITHOUT_TIME("Rounds that are done for a time could take no time."),
  // Files that use each other.
  UNKNOWN_USE("The library has nothing of this name, or there is no library."),
  BROKEN_USE("The file that is used has problems itself, or cannot be read."),
  USE_CYCLE("Routines use each other in a circle, so that they would never end."),
  WRONG_ID("What is used by one name calls itself another."),
  USE_CONFLICT("A prop, choice or symptom means one thing here, and another in what is used."),
  // Limits of what is played.
  TOO_MANY_STEPS("The routine has more steps than a routine may have."),
  TOO_MANY_STEPS_PLAYED("The routine has more steps when it is played out than it may have."),
  PLAYS_TOO_LONG("The routine plays for longer than it may."),
  TOO_MANY_ROUNDS("A repeat has more rounds than it may have."),
  TEXT_TOO_LONG("A text has more characters than one may have."),
  // Warnings.
  UNUSED_ANCHOR("A text begins with `&`, which gives it a name that is used nowhere."),
  UNKNOWN_CODE("A comment that should switch warnings off names something else."),
  COMMENT_IN_TEXT("A text is cut short by a `#`, which begins a comment."),
  SIDE_WORD("A side is written out where the steps are done for both."),
  LONG_HOLD("A hold lasts more than three minutes."),
  NEEDS_REQUIRED_PROP("A step needs a prop that is always there, so it is never left out."),
  MISSING_RELEASE("A hold that pain may end has no way out of it."),
  NO_SIDE_WORDS("No words are known for the sides in a language that a text names them in."),
  CUE_NEVER("A cue is to be given when its step is over already."),
  LONG_SPEECH("There is more to say than can be said in the time of the step."),
  MORE_TURNS_THAN_ROUNDS("A list to be taken in turn has more items than there are rounds."),
  LOOKS_LIKE_RANGE("Two values to be taken in turn look like the ends of a range."),
  HALF_TRANSLATED("A language has words in some texts of the routine, and in others none.");

  private final String summary;

  Code(String summary) {
    this.summary = summary;
  }

  /** Returns the code that messages show as {@code id}. */
  public static Code of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Returns the code that messages show as {@code id}, if there is one. */
  public static Optional<Code> find(String id) {
    return Optional.ofNullable(ById.ALL.get(id));
  }

  /**
   * Returns the warning that messages show as {@code id}.
   *
   * @throws IllegalArgumentException if there is none, with the one that was likely meant
   */
  public static Code warning(String id) {
    Optional<Code> code = find(id);
    if (code.filter(Code::isWarning).isPresent()) {
      return code.get();
    }
    String hint =
        code.isPresent()
            ? ", which is an error and cannot be switched off"
            : Suggestions.hint(id, warnings()).map(words -> "; " + words).orElse("");
    throw new IllegalArgumentException(
        "expected the code of a warning, but was " + Visible.quoted(id) + hint);
  }

  /** Returns the names of all codes that refuse no file. */
  static List<String> warnings() {
    return Arrays.stream(values()).filter(Code::isWarning).map(Code::id).toList();
  }

  /** Returns whether a file that has this problem is read all the same. */
  public boolean isWarning() {
    return compareTo(UNUSED_ANCHOR) >= 0;
  }

  /** Returns what is wrong, in a sentence that could stand in a list of all codes. */
  public String summary() {
    return summary;
  }

  /** Returns the code as messages show it, such as {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Made only when somebody asks, for a good file needs none. */
  private static final class ById {
    static final Map<String, Code> ALL =
        Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Code::id, code -> code));
  }
}
