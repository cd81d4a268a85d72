package dev.limber.dsl.internal;

import java.util.Locale;

/** The kinds of problems; a name never changes once it is published. */
public enum Code {
  // The text as a whole.
  TOO_LONG,
  INVALID_UTF8,
  INVALID_CHARACTER,
  EMPTY_FILE,
  // YAML that is not even read.
  NOT_YAML,
  TAB,
  UNQUOTED_TEXT,
  COLON_IN_TEXT,
  UNCLOSED_QUOTE,
  UNCLOSED_BRACKET,
  BAD_ESCAPE,
  MISSING_SPACE,
  MISSING_COLON,
  KEY_TOO_LONG,
  WRONG_DEPTH,
  // YAML that hides meaning.
  CUSTOM_TAG,
  MERGE_KEY,
  DUPLICATE_KEY,
  KEY_NOT_TEXT,
  DIRECTIVE,
  SEVERAL_DOCUMENTS,
  UNKNOWN_ANCHOR,
  RECURSIVE_ALIAS,
  UNUSED_ANCHOR,
  // Limits.
  TOO_DEEP,
  TOO_MANY_ALIASES,
  TOO_MANY_NODES,
  // What every mapping of a routine can have wrong.
  UNKNOWN_KEY,
  MISSING_KEY,
  WRONG_TYPE,
  EMPTY_VALUE,
  EMPTY_LIST,
  NOT_YET,
  // Values.
  EMPTY_TEXT,
  BAD_TEXT,
  BAD_LANGUAGE,
  BAD_SLUG,
  UNKNOWN_WORD,
  NOT_A_BOOLEAN,
  BAD_COUNT,
  BAD_LEVEL,
  BAD_DURATION,
  MISSING_UNIT,
  UNKNOWN_UNIT,
  CLOCK_TIME,
  NOT_POSITIVE,
  BACKWARD_RANGE,
  EQUAL_ENDS,
  BAD_CUE_TIME,
  CUE_TIME_KEYS,
  BAD_FREQUENCY,
  BAD_URL,
  BAD_DATE,
  UNKNOWN_SCHEMA,
  // Steps.
  MISSING_KIND,
  TWO_KINDS,
  // Rules between steps.
  DUPLICATE_ID,
  UNKNOWN_CHOICE,
  UNKNOWN_PROP,
  NESTED_SIDES,
  MISPLACED_THEN,
  MISPLACED_PLACEHOLDER,
  UNKNOWN_PLACEHOLDER,
  MISSING_LANGUAGE,
  // Limits of what is played.
  TOO_MANY_STEPS,
  TOO_MANY_STEPS_PLAYED,
  PLAYS_TOO_LONG,
  TOO_MANY_ROUNDS,
  TEXT_TOO_LONG,
  // Warnings.
  SIDE_WORD,
  LONG_HOLD,
  NEEDS_REQUIRED_PROP,
  MISSING_RELEASE;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Returns the code that messages show as {@code id}. */
  public static Code of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Returns the code as messages show it, such as {@code unknown-key}. */
  public String id() {
    return id;
  }
}
